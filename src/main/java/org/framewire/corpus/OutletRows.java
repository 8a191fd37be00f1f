package org.framewire.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.framewire.UserError;
import org.framewire.input.CsvRecords;

/** The rows of a registry file, checked. */
final class OutletRows {
    private static final List<String> COLUMNS =
            List.of("source", "aliases", "domain", "country", "control", "valid_from", "valid_to", "evidence");
    private static final int LONGEST_ROW = 100_000;

    private final String file;
    private final List<String> header;
    private final Map<String, List<Outlet>> seen = new HashMap<>();

    private OutletRows(String file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    static List<Outlet> read(String file, Reader in) {
        try {
            CsvRecords records = new CsvRecords(file, in::read, LONGEST_ROW);
            List<String> header =
                    records.header().stream().map(OutletRows::columnName).toList();
            if (!header.contains("source")) {
                throw new UserError(
                        "the registry of outlets has no column source",
                        file + ":" + records.headerLine(),
                        header.isEmpty() ? "an empty file" : String.join(",", header),
                        String.join(",", COLUMNS));
            }
            OutletRows rows = new OutletRows(file, header);
            List<Outlet> outlets = new ArrayList<>();
            for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
                outlets.add(rows.outlet(row));
            }
            return outlets;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A reader does not take away the byte order mark that spreadsheets write. */
    private static String columnName(String cell) {
        return cell.replace("\uFEFF", "").toLowerCase(Locale.ROOT);
    }

    private Outlet outlet(CsvRecords.Row row) {
        String where = file + ":" + row.line();
        if (row.problem() != null) {
            throw new UserError(
                    "a row of the registry of outlets is broken", where, row.found(), header.size() + " cells");
        }
        String source = cell(row, "source");
        if (Names.fold(source).isEmpty()) {
            throw new UserError(
                    "an outlet has no name", where, String.join(",", row.cells()), "a name in the column source");
        }
        LocalDate from = date(row, where, "valid_from");
        LocalDate to = date(row, where, "valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            throw new UserError(
                    "an outlet's row ends before it begins", where, from + " to " + to, "valid_from <= valid_to");
        }
        List<String> domains =
                list(cell(row, "domain")).stream().map(d -> domain(d, where)).toList();
        Outlet outlet = new Outlet(
                source,
                list(cell(row, "aliases")),
                domains,
                country(row, where),
                control(row, where),
                from,
                to,
                cell(row, "evidence"));
        requireNoOverlap(outlet, where);
        return outlet;
    }

    private void requireNoOverlap(Outlet outlet, String where) {
        List<Outlet> rows = seen.computeIfAbsent(Names.fold(outlet.source()), k -> new ArrayList<>());
        if (rows.stream().anyMatch(outlet::overlaps)) {
            throw new UserError(
                    "two rows of one outlet hold at the same time",
                    where,
                    outlet.source(),
                    "rows whose spans from valid_from to valid_to do not overlap");
        }
        rows.add(outlet);
    }

    private String cell(CsvRecords.Row row, String column) {
        int i = header.indexOf(column);
        return i < 0 ? "" : row.cells().get(i).strip();
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String domain(String text, String where) {
        String host = Hosts.of(text);
        if (host.isEmpty()) {
            throw new UserError("this is no domain", where, text, "a host like news.example.com");
        }
        return host;
    }

    private String country(CsvRecords.Row row, String where) {
        String country = cell(row, "country");
        if (country.isEmpty()) {
            return Article.UNKNOWN_COUNTRY;
        }
        return Countries.code(country)
                .orElseThrow(() -> new UserError(
                        "there is no such country", where, country, "an ISO 3166-1 alpha-2 code like KR"));
    }

    private Control control(CsvRecords.Row row, String where) {
        String control = cell(row, "control");
        if (control.isEmpty()) {
            return Control.UNKNOWN;
        }
        return Arrays.stream(Control.values())
                .filter(c -> c.name().equalsIgnoreCase(control))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "there is no such kind of control",
                        where,
                        control,
                        Arrays.stream(Control.values())
                                .map(c -> c.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private LocalDate date(CsvRecords.Row row, String where, String column) {
        String date = cell(row, column);
        try {
            return date.isEmpty() ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new UserError("this is no date", where, column + " " + date, "a day like 2024-03-05", e);
        }
    }
}
