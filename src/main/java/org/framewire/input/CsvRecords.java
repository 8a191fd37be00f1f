package org.framewire.input;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.framewire.UserError;
import org.framewire.input.CsvScanner.End;

/** The rows of a CSV file under its header, broken ones among them. */
public final class CsvRecords {
    /** A shorter bound while the next whole record after a broken one is looked for. */
    private static final int LONGEST_WHEN_LOST = 1_000_000;

    /**
     * A shorter bound for a quoted record in a file that does not quote, where each stray mark would cost the longest.
     */
    private static final int LONGEST_QUOTED = 100_000;

    private static final int SHOWN = 120;
    private static final String SEPARATOR_LINE = "sep=";

    private final CsvScanner scanner;
    private final int longest;
    private final char delimiter;
    private final CSVFormat format;
    private final List<String> header;
    private final long headerLine;
    private boolean anyUnquoted;

    /**
     * One row.
     *
     * @param line the line, from 1, that it begins in
     * @param cells as many as the header has; null where {@code problem} is not
     * @param problem why it cannot be used, or null
     * @param found what was found, where there is a problem
     * @param repaired whether characters of it were guessed
     */
    public record Row(long line, List<String> cells, RejectionReason problem, String found, boolean repaired) {}

    /**
     * @param name the file's name, for messages
     * @throws UserError if the quotation marks of the header do not fit or it is longer than a record may be
     */
    public CsvRecords(String name, CharSource stream, int longest) throws IOException {
        this.scanner = new CsvScanner(stream);
        this.longest = longest;
        passEmptyLines();
        delimiter = delimiter();
        scanner.delimiter(delimiter);
        format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        headerLine = scanner.line();
        header = readHeader(name);
        scanner.pass();
    }

    private List<String> readHeader(String name) throws IOException {
        return switch (scanner.scan(longest)) {
            case FILE -> List.of();
            case RECORD -> cells().stream().map(String::strip).toList();
            case TOO_LONG, OPEN_QUOTE, STRAY_QUOTE ->
                throw new UserError(
                        "the header of a CSV file is broken",
                        name + ":" + headerLine,
                        scanner.beginning(SHOWN),
                        "a header line of column names");
        };
    }

    /** The names of the columns as the file has them, without blanks around them; empty where there is no header. */
    public List<String> header() {
        return header;
    }

    /** The line, from 1, that the header begins in. */
    public long headerLine() {
        return headerLine;
    }

    /** Where the reading stands. */
    public long line() {
        return scanner.line();
    }

    /** The next row with anything in it, or null at the end. */
    public Row next() throws IOException {
        passEmptyRows();
        long line = scanner.line();
        End end = scanner.scan(anyUnquoted ? LONGEST_QUOTED : longest);
        List<String> cells = end == End.RECORD || end == End.FILE ? null : unquoted();
        if (cells != null) {
            anyUnquoted = true;
            return new Row(line, cells, null, null, scanner.passUnquoted());
        }
        end = end == End.TOO_LONG && anyUnquoted ? scanner.scan(longest) : end;
        return switch (end) {
            case FILE -> null;
            case RECORD -> row(line);
            case TOO_LONG -> lost(line, RejectionReason.TOO_LONG, "more than " + longest + " characters");
            case OPEN_QUOTE -> lost(line, RejectionReason.BROKEN_CSV, "a quotation mark that never closes");
            case STRAY_QUOTE -> lost(line, RejectionReason.BROKEN_CSV, "text behind a closing quotation mark");
        };
    }

    /** The cells of a line of tabs whose quotation marks are text; null where it cannot be read so. */
    private List<String> unquoted() throws IOException {
        String text = delimiter == '\t' ? scanner.beginning(longest) : "";
        List<String> cells = List.of(text.split("\t", -1));
        return delimiter == '\t' && text.length() < longest && cells.size() == header.size() ? cells : null;
    }

    private Row row(long line) throws IOException {
        List<String> cells = cells();
        boolean more = cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
        if (cells.size() >= header.size() && !more) {
            return new Row(line, cells.subList(0, header.size()), null, null, scanner.pass());
        }
        String counts = cells.size() + " cells, the header has " + header.size();
        if (scanner.lines() > 1) {
            return lost(line, RejectionReason.RAGGED_ROW, counts);
        }
        String found = counts + ": " + scanner.beginning(SHOWN);
        return new Row(line, null, RejectionReason.RAGGED_ROW, found, scanner.pass());
    }

    /** Passes over lines until one begins a whole record with as many cells as the header has. */
    private Row lost(long line, RejectionReason reason, String what) throws IOException {
        String beginning = scanner.beginning(SHOWN);
        boolean more = scanner.passLine();
        while (more && !isWholeRecord()) {
            more = scanner.passLine();
        }
        long last = scanner.line() - 1;
        String lines = last > line ? " (lines " + line + "-" + last + ")" : "";
        return new Row(line, null, reason, what + lines + ": " + beginning, false);
    }

    private boolean isWholeRecord() throws IOException {
        boolean ends = scanner.scan(LONGEST_WHEN_LOST) == End.RECORD;
        long marks = ends ? scanner.text().chars().filter(c -> c == '"').count() : 1;
        return marks % 2 == 0 && cells().size() == header.size();
    }

    private List<String> cells() throws IOException {
        try (CSVParser parser = CSVParser.parse(scanner.text(), format)) {
            return parser.getRecords().get(0).toList();
        }
    }

    private void passEmptyLines() throws IOException {
        while (scanner.scan(longest) == End.RECORD && scanner.text().isBlank()) {
            scanner.pass();
        }
    }

    /**
     * Spreadsheets write delimiters, and some programs quotation marks, alone for rows that were emptied or only have a
     * format.
     */
    private void passEmptyRows() throws IOException {
        while (scanner.scan(longest) == End.RECORD && isEmptyRow(scanner.text())) {
            scanner.pass();
        }
    }

    private boolean isEmptyRow(String text) {
        return text.chars().allMatch(c -> c == delimiter || c == '"' || Character.isWhitespace(c));
    }

    /**
     * What the first line names ({@code sep=;}, as spreadsheets write it) or else has most of outside quotation marks.
     */
    private char delimiter() throws IOException {
        String first = scanner.beginning(longest);
        if (first.startsWith(SEPARATOR_LINE) && isSeparator(first.substring(SEPARATOR_LINE.length()))) {
            scanner.passLine();
            return first.charAt(SEPARATOR_LINE.length());
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static boolean isSeparator(String text) {
        return text.length() == 1 && ",;\t|".contains(text);
    }

    private static int count(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
