package org.framewire.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCsvTest {
    enum Voice {
        OWN_VOICE,
        STATE_MEDIA
    }

    record Range(double share, double low) {}

    record Row(
            String name, LocalDate day, boolean few, int part, long total, double netShare, Voice voice, Range anti) {}

    record Text(String text, int after) {}

    record Flat(@Unprefixed Range range, Range other) {}

    @TempDir
    Path folder;

    @Test
    void every_type_has_its_form_and_a_nested_record_its_own_columns() throws IOException {
        Row full = new Row(
                "The \"Daily\", Harbor",
                LocalDate.of(2024, 2, 29),
                true,
                -3,
                9_000_000_000L,
                0.5,
                Voice.OWN_VOICE,
                new Range(1e-7, 1));
        Row empty = new Row(null, null, false, 0, 0, Double.NaN, null, null);

        assertThat(written(Row.class, full, empty))
                .isEqualTo("\uFEFFname,day,few,part,total,net_share,voice,anti_share,anti_low\r\n"
                        + "\"The \"\"Daily\"\","
                        + " Harbor\",2024-02-29,true,-3,9000000000,0.500000,own_voice,0.000000,1.000000\r\n"
                        + "\"\",,false,0,0,,,,\r\n");
    }

    @Test
    void rows_read_back_as_they_were() throws IOException {
        Row first = new Row(
                "=1+1\r\nend", LocalDate.of(1999, 12, 31), false, 1, 2, -0.25, Voice.STATE_MEDIA, new Range(0.1, 0));
        Row second = new Row("東京 \uD83D\uDE00", null, true, 0, 0, Double.NaN, null, new Range(Double.NaN, Double.NaN));

        assertThat(roundTrip(Row.class, first, second)).containsExactly(first, second);
    }

    @Test
    void columns_of_an_unprefixed_record_keep_their_names() throws IOException {
        assertThat(written(Flat.class, new Flat(new Range(0.25, 0), new Range(1, 0.5))))
                .isEqualTo("\uFEFFshare,low,other_share,other_low\r\n0.250000,0.000000,1.000000,0.500000\r\n");
    }

    record WithList(List<String> values) {}

    record WithOptional(Optional<String> value) {}

    record Same(Range a, double aLow) {}

    @Test
    void a_component_that_fits_no_cell_is_refused_at_once() {
        Path file = folder.resolve("x.csv");

        assertThatThrownBy(() -> RecordCsv.open(file, WithList.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WithList.values of type java.util.List fits no CSV cell");
        assertThatThrownBy(() -> RecordCsv.open(file, WithOptional.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecordCsv.open(file, Same.class)).hasMessageEndingWith("has two columns a_low");
        assertThat(file).doesNotExist();
    }

    @Test
    void an_infinite_number_is_refused() {
        assertThatThrownBy(() -> written(Range.class, new Range(Double.POSITIVE_INFINITY, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_full_table_goes_on_in_the_next_file() throws IOException {
        try (RowWriter<Text> rows = RecordCsv.split(folder, "sentences", Text.class, 2)) {
            for (String text : List.of("a", "b", "c", "d", "e")) {
                rows.write(new Text(text, 1));
            }
        }

        assertThat(RecordCsv.read(folder.resolve("sentences.csv"), Text.class))
                .containsExactly(new Text("a", 1), new Text("b", 1));
        assertThat(RecordCsv.read(folder.resolve("sentences-2.csv"), Text.class))
                .containsExactly(new Text("c", 1), new Text("d", 1));
        assertThat(RecordCsv.read(folder.resolve("sentences-3.csv"), Text.class))
                .containsExactly(new Text("e", 1));
        assertThat(folder.resolve("sentences-4.csv")).doesNotExist();
    }

    @Test
    void a_table_that_is_just_full_has_no_empty_file_after_it() throws IOException {
        try (RowWriter<Text> rows = RecordCsv.split(folder, "s", Text.class, 1)) {
            rows.write(new Text("a", 1));
        }

        assertThat(folder.resolve("s-2.csv")).doesNotExist();
    }

    @Test
    void a_table_without_rows_has_its_header() throws IOException {
        assertThat(written(Text.class)).isEqualTo("\uFEFFtext,after\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\r\nx\r\n",
                "after,text\r\n1,x\r\n",
                "text,after\r\nx\r\n",
                "text,after\r\nx,1,2\r\n",
                "text,after\r\nx,\r\n",
                "text,after\r\nx,one\r\n"
            })
    void reading_refuses_what_was_not_written_from_this_record(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), content);

        assertThatThrownBy(() -> RecordCsv.read(file, Text.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x.csv");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <R extends Record> List<R> roundTrip(Class<R> type, R... rows) throws IOException {
        write(type, List.of(rows));
        return RecordCsv.read(folder.resolve("out.csv"), type);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <R extends Record> String written(Class<R> type, R... rows) throws IOException {
        return Files.readString(write(type, List.of(rows)));
    }

    private <R extends Record> Path write(Class<R> type, List<R> rows) throws IOException {
        Path file = folder.resolve("out.csv");
        try (RowWriter<R> out = RecordCsv.open(file, type)) {
            for (R row : rows) {
                out.write(row);
            }
        }
        return file;
    }
}
