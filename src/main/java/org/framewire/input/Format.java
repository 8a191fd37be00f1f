package org.framewire.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of input files, told apart by the end of the file's name. */
public enum Format {
    CSV(".csv"),
    TSV(".tsv"),
    JSON_LINES(".jsonl", ".ndjson", ".json"),
    TEXT(".txt"),
    PARQUET(".parquet");

    private static final String GZIP = ".gz";

    private final List<String> suffixes;

    Format(String... suffixes) {
        this.suffixes = List.of(suffixes);
    }

    /**
     * The format of a file by its name or path, in any case; all but {@link #PARQUET} may carry {@code .gz} behind
     * their suffix. Empty for every other name.
     */
    public static Optional<Format> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean gzip = name.endsWith(GZIP);
        String bare = gzip ? name.substring(0, name.length() - GZIP.length()) : name;
        for (Format format : values()) {
            if (format.suffixes.stream().anyMatch(bare::endsWith) && !(gzip && format == PARQUET)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a file of this name can be read from its middle, as {@link JsonLinesReader#readRange} does: uncompressed
     * JSON Lines in a charset that keeps the byte of a line break (all but UTF-16 and UTF-32).
     */
    public static boolean readableFromMiddle(String fileName) {
        return ofName(fileName).equals(Optional.of(JSON_LINES))
                && !fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }
}
