package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewire.csv.RecordCsv;
import org.framewire.report.RejectedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeBadInputTest {
    private static final String TEXT = "The United States and the island republic signed a fishing agreement on Monday."
            + " The minister said that the talks had taken two years. Boats may land their catch from June.";
    private static final String GOOD = "{\"source\":\"Harbour Post\",\"text\":\"" + TEXT + "\"}\n";

    @TempDir
    Path folder;

    @TempDir
    Path results;

    @Test
    void an_input_that_does_not_exist_is_named() {
        Outcome outcome = analyze(folder.resolve("none.csv"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("There is no such input")
                .contains("none.csv")
                .doesNotContain("\tat ");
    }

    @Test
    void an_empty_folder_is_nothing_to_read() throws IOException {
        Outcome outcome = analyze(Files.createDirectory(folder.resolve("empty")));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("There is nothing to read").contains(".jsonl");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_file_of_unknown_format_is_refused_by_name() throws IOException {
        Outcome outcome = analyze(Files.writeString(folder.resolve("notes.docx"), "x"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("format of a file is not known").contains("notes.docx");
    }

    @Test
    void a_csv_without_a_text_column_names_what_it_has() throws IOException {
        Outcome outcome =
                analyze(Files.writeString(folder.resolve("a.csv"), "id,url,story\n1,http://a.example/1,Hello\n"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("a.csv:1").contains("story").contains("--map");
    }

    @Test
    void a_mapped_text_column_is_read() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "id,outlet,story\n1,Harbour Post,\"" + TEXT + "\"\n");

        Outcome outcome = analyze(csv, "--map", "text=story");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Read 1 records: 1 articles kept, 0 rejected, 0 duplicates.");
    }

    @Test
    void broken_records_are_counted_and_written_out() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"), GOOD + GOOD.substring(0, 40) + "\n[1, 2]\n{\"source\":\"Harbour Post\"}\n");
        Files.write(folder.resolve("b.csv"), new byte[] {0, 1, 2, 3, 0, 5, 0, 0, 0, 9});
        Files.writeString(
                folder.resolve("c.csv"),
                "source,text\nHarbour Post,\"" + TEXT.replace("two", "three") + "\"\nX,\"never closed\n");

        Outcome outcome = analyze(folder, "--max-rejected", "0.9");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<String> rejected = new ArrayList<>();
        for (RejectedRow row : RecordCsv.read(out().resolve("rejected.csv"), RejectedRow.class)) {
            rejected.add(Path.of(row.where()).getFileName() + " " + row.reason());
        }
        assertThat(rejected)
                .containsExactly(
                        "a.jsonl:2 BROKEN_JSON",
                        "a.jsonl:3 NOT_AN_OBJECT",
                        "a.jsonl:4 NO_TEXT",
                        "b.csv:1 BINARY_FILE",
                        "c.csv:3 BROKEN_CSV");
        assertThat(outcome.out()).contains("Read 7 records: 2 articles kept, 5 rejected, 0 duplicates.");
    }

    @Test
    void too_many_rejections_fail_the_run_and_leave_nothing() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), GOOD + "{\n{\n");

        Outcome outcome = analyze(input, "--max-rejected", "0.5");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("2 of 3 records")
                .contains("broken_json=2")
                .contains("--max-rejected");
        assertThat(out()).doesNotExist();
    }

    @Test
    void an_output_folder_that_exists_is_refused_and_with_force_only_a_report_is_replaced() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), GOOD);
        assertThat(analyze(input).code()).isZero();

        Outcome again = analyze(input);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("output folder exists").contains("--force");

        assertThat(analyze(input, "--force").code()).isZero();
        assertThat(analyze(Path.of("none"), "--force").code()).isEqualTo(2);
        assertThat(out().resolve("run.json")).exists();

        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "do not delete");
        Outcome refused = Outcome.of("analyze", input.toString(), "--out", mine.toString(), "--force");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(mine.resolve("thesis.txt")).exists();
    }

    @Test
    void a_file_that_two_inputs_name_is_read_once() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), GOOD);

        Outcome outcome = analyze(folder, input.toString());

        assertThat(outcome.out()).contains("Read 1 records: 1 articles kept, 0 rejected, 0 duplicates.");
    }

    @Test
    void an_output_folder_in_an_input_or_with_other_files_in_it_is_refused() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), GOOD);
        Outcome inside = Outcome.of(
                "analyze", folder.toString(), "--out", folder.resolve("reports").toString());
        assertThat(inside.code()).isEqualTo(2);
        assertThat(inside.err()).contains("lies in an input");

        Outcome uri = Outcome.of("analyze", folder.toString(), "--out", "hdfs:///reports");
        assertThat(uri.code()).isEqualTo(2);
        assertThat(uri.err()).contains("output folder is local");
    }

    @Test
    void a_report_that_the_user_added_a_file_to_is_not_replaced() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), GOOD);
        assertThat(analyze(input).code()).isZero();
        Path notes = Files.writeString(out().resolve("notes.txt"), "mine");

        Outcome outcome = analyze(input, "--force");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("notes.txt");
        assertThat(notes).exists();
    }

    @Test
    void a_model_file_that_is_none_is_refused() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), GOOD);
        Path model = Files.write(folder.resolve("model.zip"), "not a zip".getBytes(StandardCharsets.UTF_8));

        Outcome outcome = analyze(input, "--model", model.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("model.zip").doesNotContain("\tat ");
    }

    @Test
    void a_broken_registry_is_refused_with_its_line() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), GOOD);
        Path outlets = Files.writeString(
                folder.resolve("mine.csv"),
                "source,aliases,domain,country,control,valid_from,valid_to,evidence\nHarbour Post,,,XX,sometimes,,,\n");

        Outcome outcome = analyze(input, "--outlets", outlets.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("mine.csv:2");
    }

    @Test
    void options_out_of_range_are_refused() {
        assertThat(Outcome.of("analyze", "x", "--out", "y", "--latest", "31.12.2024")
                        .err())
                .contains("--latest", "expected a day like 2024-12-31, not '31.12.2024'")
                .doesNotContain("java.");
        assertThat(Outcome.of("analyze", "x", "--out", "y", "--max-rejected", "1.5")
                        .err())
                .contains("--max-rejected");
        assertThat(Outcome.of("analyze", "x").err()).contains("--out");
        assertThat(Outcome.of("analyze", "x", "--out", "y", "--colour").code()).isEqualTo(2);
    }

    private Outcome analyze(Path input, String... more) {
        List<String> args = new ArrayList<>(
                List.of("analyze", input.toString(), "--out", out().toString(), "--master", "local[2]"));
        args.addAll(List.of(more));
        return Outcome.of(args.toArray(String[]::new));
    }

    private Path out() {
        return results.resolve("out");
    }
}
