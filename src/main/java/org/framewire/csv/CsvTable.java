package org.framewire.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framewire.UserError;

/**
 * Reads a user's small CSV table: UTF-8 with or without a byte order mark, a header, comma, semicolon or tab (whichever
 * the header has most of) between cells, RFC 4180 quoting.
 */
public final class CsvTable {
    private static final int LONGEST_HEADER = 1 << 16;
    private static final String DELIMITERS = ",;\t";

    /**
     * @param where {@code file:line} of the row's first line
     * @param cells column name to text, in the order of the header; a blank cell is there, empty or blank
     */
    public record Row(String where, Map<String, String> cells) {}

    private CsvTable() {}

    /**
     * All rows, empty lines left out.
     *
     * @throws UserError if the file is not such a table: no header, a column twice, a row with more or fewer cells, an
     *     open quote, or bytes that are not UTF-8
     */
    public static List<Row> read(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            RowReader.skipByteOrderMark(in);
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter(in))
                    .setIgnoreEmptyLines(true)
                    .get();
            try (CSVParser parser = format.parse(in)) {
                return rows(file, parser);
            }
        } catch (CharacterCodingException e) {
            throw new UserError("the table is not UTF-8", file.toString(), null, "UTF-8", e);
        } catch (UncheckedIOException e) {
            throw new UserError(
                    "the table is not valid CSV", file.toString(), e.getCause().getMessage(), "RFC 4180", e);
        } catch (IOException e) {
            throw new UserError("the table cannot be read", file.toString(), e.getMessage(), "a CSV file", e);
        }
    }

    private static List<Row> rows(Path file, CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new UserError("the table is empty", file.toString(), null, "a header and rows");
        }
        List<String> header = header(file, records.next());
        List<Row> rows = new ArrayList<>();
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            rows.add(row(file + ":" + line, header, record));
            line = parser.getCurrentLineNumber() + 1;
        }
        return rows;
    }

    private static List<String> header(Path file, CSVRecord record) {
        List<String> header = record.stream().map(String::strip).toList();
        if (header.stream().distinct().count() < header.size()) {
            throw new UserError(
                    "a column stands twice in the header", file + ":1", header.toString(), "each column once");
        }
        return header;
    }

    private static Row row(String where, List<String> header, CSVRecord record) {
        if (record.size() != header.size()) {
            throw new UserError(
                    "a row has another number of cells than the header",
                    where,
                    record.size() + " cells",
                    header.size() + " cells");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i));
        }
        return new Row(where, cells);
    }

    private static char delimiter(BufferedReader in) throws IOException {
        in.mark(LONGEST_HEADER);
        int[] counts = new int[DELIMITERS.length()];
        int c = in.read();
        for (int i = 1; i < LONGEST_HEADER && c >= 0 && c != '\n'; i++) {
            int which = DELIMITERS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
            c = in.read();
        }
        in.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }
}
