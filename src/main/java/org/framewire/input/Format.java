package org.framewire.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of input files, told apart by the end of the file's name. */
public enum Format {
    CSV(".csv"),
    TSV(".tsv"),
    JSON_LINES(".jsonl", ".ndjson"),
    /** One object a line, or arrays and objects over many lines: what it is, its content tells. */
    JSON(".json"),
    TEXT(".txt"),
    HTML(".html", ".htm"),
    WARC(".warc"),
    ZIP(".zip"),
    PARQUET(".parquet");

    /** The suffixes of all formats, for people. */
    public static final String SUFFIXES =
            ".csv, .tsv, .jsonl, .ndjson, .json, .txt, .html, .htm, .warc (each also with .gz"
                    + " behind or in a .zip) or .parquet";

    /** How many bytes of a file {@link #partBytes} wants to see. */
    public static final int HEAD = 1 << 16;

    /** What {@link #partBytes} says is 0 or at least this; fixed, so that a record has the same place in every run. */
    public static final long SMALLEST_PART = 4L << 20;

    private static final long PART_OF_WARC = 64L << 20;
    private static final List<String> DOCUMENTS = List.of(".rtf", ".doc", ".docx", ".odt", ".pdf");
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
     * How large the parts are that a file can be cut into for {@link FormatReader#readRange}, in bytes; 0 where it can
     * only be read from its beginning. One object a line can be cut, unless it is compressed, in a charset whose line
     * breaks are more than a byte, or no text at all; so can compressed web archives.
     *
     * @param head the first {@value #HEAD} bytes of the file, or all
     */
    public static long partBytes(String fileName, byte[] head) {
        Format format = ofName(fileName).orElse(TEXT);
        return switch (format) {
            case JSON_LINES -> isNarrow(head) ? SMALLEST_PART : 0;
            case JSON -> isNarrow(head) && JsonFileReader.isLines(head) ? SMALLEST_PART : 0;
            case WARC -> GzipMembers.isGzip(head) ? PART_OF_WARC : 0;
            default -> 0;
        };
    }

    /** Whether a file is, by its name, one of a word processor or a page for print, which a person can save as text. */
    public static boolean isDocument(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return DOCUMENTS.stream().anyMatch(name::endsWith);
    }

    private static boolean isNarrow(byte[] head) {
        return !TextDecoder.isBinary(head)
                && !TextDecoder.isWide(TextDecoder.encodingOf(head).charset())
                && !TextDecoder.hasZero(head);
    }
}
