package org.framewire.corpus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.framewire.UserError;
import org.framewire.input.CsvRecords;

/**
 * What words tell of a source: titles, bodies of states, capitals and palaces that stand for governments, demonyms.
 * Immutable; safe for use by many threads.
 *
 * @param entries one a name; of a later row with the same name and the same use, as a noun or as a place or demonym,
 *     the earlier one is gone
 */
public record Gazetteer(List<Entry> entries) implements Serializable {
    private static final String SHIPPED = "/org/framewire/corpus/gazetteer.csv";
    private static final List<String> COLUMNS = List.of("sort", "country", "names");
    private static final int LONGEST_ROW = 100_000;

    /**
     * What a name is: the country of people or things, a place that stands for a government, or the kind of a source.
     */
    public enum Sort {
        DEMONYM,
        PLACE,
        /** A person whom the press of many countries calls by the surname alone, the last word of the name. */
        FIGURE,
        PERSON,
        OFFICIAL,
        GOVERNMENT,
        ORGANISATION,
        DOCUMENT,
        OTHER_MEDIUM,
        UNNAMED
    }

    /**
     * A name.
     *
     * @param name as written; its capitals must be met by a text where it tells a country
     * @param country ISO 3166-1 alpha-2; empty where the name tells none
     */
    public record Entry(Sort sort, String country, String name) implements Serializable {
        /** The last word of the name. */
        public String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }

    public Gazetteer {
        entries = List.copyOf(entries);
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer shipped() {
        try (Reader in = new InputStreamReader(Resources.open(SHIPPED), StandardCharsets.UTF_8)) {
            return read("gazetteer.csv", in);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    /**
     * Reads a gazetteer: CSV with the header {@code sort,country,names}, names separated by {@code |}.
     *
     * @param file what messages call it
     * @throws UserError if it is broken
     */
    public static Gazetteer read(String file, Reader in) {
        try {
            CsvRecords records = new CsvRecords(file, in::read, LONGEST_ROW);
            List<String> header = records.header().stream()
                    .map(cell -> cell.replace("\uFEFF", "").toLowerCase(Locale.ROOT))
                    .toList();
            if (!header.equals(COLUMNS)) {
                throw new UserError(
                        "a gazetteer has other columns",
                        file + ":" + records.headerLine(),
                        String.join(",", header),
                        String.join(",", COLUMNS));
            }
            List<Entry> entries = new ArrayList<>();
            for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
                add(file + ":" + row.line(), row, entries);
            }
            return new Gazetteer(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static void add(String where, CsvRecords.Row row, List<Entry> entries) {
        if (row.problem() != null) {
            throw new UserError("a row of the gazetteer is broken", where, row.found(), COLUMNS.size() + " cells");
        }
        Sort sort = sort(row.cells().get(0).strip(), where);
        String country = country(row.cells().get(1).strip(), where);
        String names = row.cells().get(2);
        for (String name : names.split("\\|")) {
            if (name.isBlank()) {
                throw new UserError(
                        "a row of the gazetteer has an empty name", where, names, "names like KBC|Kite Board");
            }
            entries.add(new Entry(sort, country, name.strip()));
        }
    }

    private static Sort sort(String cell, String where) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "there is no such sort of name",
                        where,
                        cell,
                        Arrays.stream(Sort.values())
                                .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static String country(String cell, String where) {
        return cell.isEmpty()
                ? ""
                : Countries.code(cell)
                        .orElseThrow(() -> new UserError(
                                "there is no such country", where, cell, "an ISO 3166-1 alpha-2 code like KR"));
    }

    /** This one and over it another, whose entries count where both have a name. */
    public Gazetteer merge(Gazetteer over) {
        Map<List<Object>, Entry> byUse = new LinkedHashMap<>();
        for (Gazetteer part : List.of(this, over)) {
            part.entries.forEach(entry -> byUse.put(use(entry), entry));
        }
        return new Gazetteer(new ArrayList<>(byUse.values()));
    }

    private static List<Object> use(Entry entry) {
        if (entry.sort() == Sort.FIGURE) {
            return List.of(entry.sort(), entry.surname());
        }
        boolean country = entry.sort() == Sort.DEMONYM || entry.sort() == Sort.PLACE;
        return List.of(country, Objects.requireNonNull(entry.name()).toLowerCase(Locale.ROOT));
    }
}
