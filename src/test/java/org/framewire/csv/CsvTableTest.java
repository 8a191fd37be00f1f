package org.framewire.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.framewire.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    @TempDir
    Path folder;

    @Test
    void rows_carry_the_line_that_they_begin_in() throws IOException {
        Path file = table("\uFEFFid,text\n1,\"two\nlines\"\n\n2,\"a, \"\"b\"\"\"\n");

        assertThat(CsvTable.read(file))
                .containsExactly(
                        new CsvTable.Row(file + ":2", Map.of("id", "1", "text", "two\nlines")),
                        new CsvTable.Row(file + ":4", Map.of("id", "2", "text", "a, \"b\"")));
    }

    @Test
    void semicolons_and_tabs_separate_too() throws IOException {
        assertThat(CsvTable.read(table("id;text\r\n1;a,b\r\n")).get(0).cells())
                .isEqualTo(Map.of("id", "1", "text", "a,b"));
        assertThat(CsvTable.read(table("id\ttext\n1\ta,b")).get(0).cells()).isEqualTo(Map.of("id", "1", "text", "a,b"));
    }

    @Test
    void a_row_of_another_length_is_refused_with_its_line() throws IOException {
        Path file = table("id,text\n1,a\n2\n");

        assertThatThrownBy(() -> CsvTable.read(file))
                .isInstanceOf(UserError.class)
                .hasMessage("""
                    a row has another number of cells than the header
                      where:    %s:3
                      found:    1 cells
                      expected: 2 cells\
                    """, file);
    }

    @Test
    void an_open_quote_a_doubled_column_nothing_at_all_and_other_bytes_are_refused() throws IOException {
        assertRefused(table("id,text\n1,\"open\n"), "the table is not valid CSV");
        assertRefused(table("id,id\n1,2\n"), "a column stands twice in the header");
        assertRefused(table(""), "the table is empty");
        assertRefused(folder.resolve("missing.csv"), "the table cannot be read");
        assertRefused(
                Files.write(folder.resolve("t.csv"), "id,text\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)),
                "the table is not UTF-8");
    }

    private static void assertRefused(Path file, String what) {
        assertThatThrownBy(() -> CsvTable.read(file))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(what);
    }

    private Path table(String content) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), content);
    }
}
