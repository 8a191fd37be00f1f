package org.framewire.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The one format of all report tables: one record a row, one component a column.
 *
 * <p>The header holds the component's {@linkplain org.framewire.ColumnNames column name}; a component that is a record
 * is flattened into its own columns behind its name ({@code anti} of {@code Estimate(share, low, high)} gives
 * {@code anti_share, anti_low, anti_high}), without the name where it is {@link Unprefixed}. Files are UTF-8 with a
 * byte order mark, lines end in CRLF, cells are quoted after RFC 4180 where they must be, and where they hold a
 * semicolon or a tab.
 *
 * <p>Cells: text as it is, clipped with a mark at the 32,767 chars that a spreadsheet holds, and with an apostrophe
 * before it where it would else be read as a formula (first sign after blanks one of {@code = + - @}, their full-width
 * forms, a tab or a line break) or as a value ({@link SpreadsheetGuard}); doubles with six decimals and a point; enum
 * constants in lower case; dates as {@code yyyy-MM-dd}, months as {@code yyyy-MM}; {@code true} and {@code false}; an
 * empty cell for null, for NaN and for each column of a record that is null.
 *
 * <p>A spreadsheet whose locale has a decimal comma takes doubles for text, all of them alike, unless it is told that
 * the file is English: no number with a fraction reads the same in every locale but one with an exponent
 * ({@code 125E-3}), which nobody likes to read. Six decimals see to it that none is taken for another number, as
 * {@code 0.125} is for 125 in German.
 */
public final class RecordCsv {
    /**
     * Rows of one file, header not counted: with more, a spreadsheet drops the rest silently (its limit is 1,048,576).
     */
    public static final long MAX_ROWS = 1_000_000;

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final BiFunction<Column, Object, Object> AS_IT_IS = (column, value) -> value;

    private RecordCsv() {}

    /**
     * Starts a file, over one that may be there.
     *
     * @throws IllegalArgumentException if a component fits no cell (see {@link Column#of})
     */
    public static <R extends Record> RowWriter<R> open(Path file, Class<R> type) throws IOException {
        return new FileRowWriter<>(file, Column.of(type), AS_IT_IS);
    }

    /**
     * Starts a table that goes on in a further file whenever one is full: {@code stem.csv}, {@code stem-2.csv}, ...,
     * each with the header; a table without rows is one file with the header only.
     *
     * @param maxRows data rows of each file, at least 1; {@link #MAX_ROWS} for tables that people open
     */
    public static <R extends Record> RowWriter<R> split(Path folder, String stem, Class<R> type, long maxRows)
            throws IOException {
        return split(folder, stem, type, maxRows, AS_IT_IS);
    }

    /**
     * As {@link #split(Path, String, Class, long)}.
     *
     * @param shown what stands in a column in the place of a value, either of which may be null; of the column's type
     */
    public static <R extends Record> RowWriter<R> split(
            Path folder, String stem, Class<R> type, long maxRows, BiFunction<Column, Object, Object> shown)
            throws IOException {
        return new SplitRowWriter<>(folder, stem, Column.of(type), maxRows, shown);
    }

    /**
     * Reads a file that {@link #open} wrote, strictly. Numbers come back with the decimals that were written, an empty
     * cell as NaN or null, a record that was null as one of these, clipped text clipped; all else as it was.
     *
     * @throws IOException if the file cannot be read, its header is another one, or a cell does not fit; the message
     *     says where
     */
    public static <R extends Record> List<R> read(Path file, Class<R> type) throws IOException {
        return new RowReader<>(type).read(file);
    }
}
