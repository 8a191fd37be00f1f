package org.framewire.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would take for something else is written so that it does not. */
class SpreadsheetSafetyTest {
    record Text(String text, int after) {}

    record Number(double number, int after) {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@x",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\tx",
                "\rx",
                "\nx",
                " \n-",
                "\uFF1D1",
                "\uFF0Bx",
                "\uFF0Dx",
                "\uFF20x",
                "\uFE66x",
                "'=1",
                "''-1"
            })
    void text_that_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(String text) throws IOException {
        assertThat(cell(text)).isEqualTo("'" + text);
        assertThat(RecordCsv.read(folder.resolve("out.csv"), Text.class)).containsExactly(new Text(text, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00123",
                "1E5",
                "12345678e1234567",
                "1234567890123456",
                " 5",
                "5 ",
                "1.",
                "1,5",
                "2024-05-01",
                "9/11",
                "May 5",
                "5. Mai 2024",
                "Sept. 11, 2001",
                "12:30",
                "10 am",
                "50-50",
                "10 %",
                "$5",
                "5\u00A0\u20AC",
                "(5)",
                "1 1/2",
                "\uFF11\uFF12",
                "true",
                "WAHR ",
                "'00123"
            })
    void text_that_a_spreadsheet_would_take_for_a_value_gets_an_apostrophe(String text) throws IOException {
        assertThat(cell(text)).isEqualTo("'" + text);
        assertThat(RecordCsv.read(folder.resolve("out.csv"), Text.class)).containsExactly(new Text(text, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a; b", "a\tb"})
    void text_with_a_sign_at_which_cells_may_be_parted_is_quoted(String text) throws IOException {
        assertThat(written(Text.class, new Text(text, 1))).isEqualTo("\uFEFFtext,after\r\n\"" + text + "\",1\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=b",
                "'quoted'",
                "2024",
                "0",
                "123456789012345",
                "Boeing 737",
                "May",
                "3rd",
                "12 men",
                "$a",
                "\u2014 dash",
                "#",
                " a",
                "'",
                "a\tb",
                "x'"
            })
    void other_text_stays_as_it_is(String text) throws IOException {
        assertThat(cell(text)).isEqualTo(text);
        assertThat(RecordCsv.read(folder.resolve("out.csv"), Text.class)).containsExactly(new Text(text, 1));
    }

    @Test
    void numbers_never_get_an_apostrophe() throws IOException {
        assertThat(written(Number.class, new Number(-1.5, -1))).endsWith("\r\n-1.500000,-1\r\n");
        assertThat(written(Number.class, new Number(-0.0, 0))).endsWith("\r\n0.000000,0\r\n");
    }

    @Test
    void longer_text_than_a_cell_holds_is_clipped_with_a_mark() throws IOException {
        assertThat(cell("a".repeat(32_767))).isEqualTo("a".repeat(32_767));
        assertThat(cell("a".repeat(32_768)))
                .isEqualTo("a".repeat(32_756) + "\u2026 [clipped]")
                .hasSize(32_767);
        assertThat(cell("-" + "a".repeat(32_766)))
                .startsWith("'-a")
                .endsWith("\u2026 [clipped]")
                .hasSize(32_767);
        assertThat(cell("a" + "\uD83D\uDE00".repeat(20_000)))
                .endsWith("\uD83D\uDE00\u2026 [clipped]")
                .hasSize(32_766);
    }

    @Test
    void half_a_surrogate_pair_becomes_the_replacement_character() throws IOException {
        assertThat(cell("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    private String cell(String text) throws IOException {
        String all = written(Text.class, new Text(text, 1)).substring("\uFEFFtext,after\r\n".length());
        String cell = all.substring(0, all.length() - ",1\r\n".length());
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }

    private <R extends Record> String written(Class<R> type, R row) throws IOException {
        Path file = folder.resolve("out.csv");
        try (RowWriter<R> out = RecordCsv.open(file, type)) {
            out.write(row);
        }
        return Files.readString(file);
    }
}
