package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framewire.csv.Column;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every table, with the worst cells that it can have, opened in LibreOffice: what is meant is what stands there. */
class SpreadsheetIT {
    private static final int LONGEST = 32_767;
    private static final String CLIPPED = "\u2026 [clipped]";
    private static final int ENGLISH = 1033;

    @TempDir
    static Path folder;

    private static final Map<Path, Class<? extends Record>> TABLES = new LinkedHashMap<>();

    @BeforeAll
    static void write() throws IOException {
        Assumptions.assumeTrue(Soffice.isInstalled(), "no LibreOffice here: .ci/run installs it");
        for (ReportFile file : ReportFile.values()) {
            write(file.fileName(), file.row());
        }
        write("to-label.csv", SampleRow.class);
    }

    private static <R extends Record> void write(String name, Class<R> type) throws IOException {
        Path file = folder.resolve(name);
        try (RowWriter<R> out = RecordCsv.open(file, type)) {
            for (R row : HostileRows.of(type)) {
                out.write(row);
            }
        }
        TABLES.put(file, type);
    }

    /**
     * By the defaults of the dialog, by what a German reader has to choose, and as Excel does, which looks for dates.
     */
    @ParameterizedTest(name = "{0}, language {1}, special numbers {2}")
    @CsvSource({"en-US,0,false", "de-DE,0,false", "de-DE,1033,false", "en-US,0,true", "de-DE,0,true"})
    void every_cell_opens_as_it_is_meant(String locale, int language, boolean special, @TempDir Path work)
            throws Exception {
        Path opened = Soffice.open(List.copyOf(TABLES.keySet()), work, locale, language, special);
        boolean commas = locale.equals("de-DE") && language != ENGLISH;

        for (Map.Entry<Path, Class<? extends Record>> table : TABLES.entrySet()) {
            String name = table.getKey().getFileName().toString();
            List<Column> columns = Column.of(table.getValue());
            List<List<Soffice.Cell>> rows =
                    Soffice.cells(opened.resolve(name.replace(".csv", ".fods")), columns.size());
            assertThat(rows.get(0))
                    .extracting(Soffice.Cell::value)
                    .isEqualTo(columns.stream().map(Column::name).toList());
            List<? extends Record> meant = HostileRows.of(table.getValue());
            assertThat(rows).as(name).hasSize(meant.size() + 1);
            for (int i = 0; i < meant.size(); i++) {
                assertRow(name + ":" + i, rows.get(i + 1), meant.get(i), columns, commas);
            }
        }
    }

    private static void assertRow(
            String where, List<Soffice.Cell> found, Record meant, List<Column> columns, boolean commas)
            throws ReflectiveOperationException {
        assertThat(found).as(where).hasSize(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Soffice.Cell cell = found.get(i);
            assertThat(accepted(value(meant, columns.get(i)), commas))
                    .as(where + " " + columns.get(i).name())
                    .contains(cell);
        }
    }

    /** What may stand in the cell of a value. */
    private static List<Soffice.Cell> accepted(Object value, boolean commas) {
        if (value == null || value.equals("") || value.equals(Double.NaN)) {
            return List.of(new Soffice.Cell("", "", false));
        } else if (value instanceof Double number) {
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN);
            return List.of(commas ? text(rounded.toPlainString()) : number(rounded));
        } else if (value instanceof Long || value instanceof Integer) {
            return List.of(number(new BigDecimal(value.toString())));
        } else if (value instanceof LocalDate) {
            return List.of(new Soffice.Cell("date", value.toString(), false));
        } else if (value instanceof Boolean) {
            return List.of(text(value.toString()), new Soffice.Cell("boolean", value.toString(), false));
        } else if (value instanceof Enum<?> constant) {
            return List.of(text(constant.name().toLowerCase(Locale.ROOT)));
        }
        return accepted(value.toString());
    }

    /** The same text, with an apostrophe in front where it would be something else. */
    private static List<Soffice.Cell> accepted(String text) {
        String shown = text.replaceAll("\r\n?", "\n");
        if (shown.length() > LONGEST) {
            return List.of(text(shown.substring(0, LONGEST - CLIPPED.length()) + CLIPPED));
        } else if (shown.matches("0|[1-9][0-9]{0,14}")) {
            return List.of(number(new BigDecimal(shown)));
        }
        return List.of(text(shown), text("'" + shown));
    }

    private static Soffice.Cell text(String text) {
        return new Soffice.Cell("string", text, false);
    }

    private static Soffice.Cell number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new Soffice.Cell("float", plain, false);
    }

    private static Object value(Record row, Column column) throws ReflectiveOperationException {
        Object value = row;
        for (RecordComponent component : column.path()) {
            value = value == null ? null : component.getAccessor().invoke(value);
        }
        return value;
    }
}
