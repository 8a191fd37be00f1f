package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;
import org.framewire.json.Json;
import org.framewire.report.Estimator;
import org.framewire.report.SampleRow;
import org.framewire.report.SourceRow;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    private static final String CORPUS = "datasets/sample";

    @TempDir
    Path folder;

    @Test
    void sentences_are_drawn_to_be_labelled_and_correct_the_shares_once_they_are() throws Exception {
        Path drawn = folder.resolve("to-label.csv");
        Outcome sample =
                Outcome.of("sample", CORPUS, "--out", drawn.toString(), "--n", "100", "--fast", "--master", "local[2]");
        assertThat(sample.code()).as(sample.err()).isZero();
        assertThat(sample.out()).startsWith("100 sentences to label");
        List<SampleRow> rows = RecordCsv.read(drawn, SampleRow.class);
        assertThat(rows).hasSize(100).allMatch(row -> row.framing() == null && row.probability() <= 1);
        assertThat(rows).anyMatch(row -> row.before().contains(" ||| "));

        Path out = folder.resolve("out");
        Outcome analysis = Outcome.of(
                "analyze",
                CORPUS,
                "--out",
                out.toString(),
                "--gold",
                labelled(rows).toString(),
                "--fast",
                "--latest",
                "2026-01-01",
                "--master",
                "local[2]");

        assertThat(analysis.code()).as(analysis.err()).isZero();
        assertThat(analysis.out())
                .contains("100 of them are among the U.S. sentences of this run; shares are corrected");
        Map<?, ?> gold = (Map<?, ?>)
                Json.object(Files.readString(out.resolve("run.json"))).get("gold");
        assertThat(gold.get("drawn")).isEqualTo(100);
        List<SourceRow> outlets = RecordCsv.read(out.resolve("by_source.csv"), SourceRow.class);
        assertThat(outlets)
                .filteredOn(row -> row.figures().usSentences() > 0)
                .isNotEmpty()
                .allMatch(row -> row.figures().estimator() == Estimator.ADJUSTED_GOLD)
                // Nobody found anything favourable.
                .allMatch(row -> row.figures().proCorrected().share() < 0.1);
    }

    @Test
    void an_input_that_changes_while_sentences_are_drawn_leaves_no_sample() throws Exception {
        String record =
                "{\"source\":\"Harbour Post\",\"text\":\"The United States and the island republic signed a fishing"
                        + " agreement on Monday. Washington broke its word to the fishermen, the union said.\"}\n";
        Path input = Files.writeString(folder.resolve("a.jsonl"), record);
        Fifo outlets = Fifo.in(Files.createDirectory(folder.resolve("registry")));
        CompletableFuture<Void> change = outlets.whenRead(
                () -> Files.writeString(input, record.replace("Monday", "Tuesday"), StandardOpenOption.APPEND),
                "source,aliases,domain,country,control,valid_from,valid_to,evidence\n");
        Path drawn = folder.resolve("to-label.csv");

        Outcome outcome = Outcome.of(
                "sample",
                input.toString(),
                "--out",
                drawn.toString(),
                "--outlets",
                outlets.path().toString(),
                "--fast",
                "--master",
                "local[2]");

        change.get(1, TimeUnit.MINUTES);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("An input changed while it was read").contains("where:    " + input);
        assertThat(drawn).doesNotExist();
        assertThat(folder.resolve("to-label.csv.part")).doesNotExist();
    }

    @Test
    void a_sample_that_is_not_labelled_or_has_lost_its_probabilities_is_refused_with_its_line() throws Exception {
        String header = "id,text,target,framing,claim,position,probability\r\n";
        String row = "a-1,The envoy praised Washington.,us,pro,own_voice,1,";

        assertThat(refused(header + "a-1,The envoy praised Washington.,,,,1,0.5\r\n"))
                .contains("gold.csv:2", "no target");
        assertThat(refused(header + row + "0.5\r\n" + row.replace("a-1", "a-2") + "\"0,5\"\r\n"))
                .contains("gold.csv:3", "0,5", "a number above 0, at most 1");
        assertThat(refused(header + row + "0\r\n")).contains("gold.csv:2");
    }

    private String refused(String csv) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.csv"), csv);
        Outcome outcome =
                Outcome.of("analyze", CORPUS, "--out", folder.resolve("never").toString(), "--gold", gold.toString());
        assertThat(outcome.code()).isEqualTo(2);
        return outcome.err();
    }

    private Path labelled(List<SampleRow> rows) throws IOException {
        Path file = folder.resolve("labelled.csv");
        try (RowWriter<SampleRow> out = RecordCsv.open(file, SampleRow.class)) {
            for (SampleRow row : rows) {
                Framing framing = row.position() % 3 == 0 ? Framing.ANTI : Framing.NEUTRAL;
                out.write(new SampleRow(
                        row.id(),
                        row.before(),
                        row.text(),
                        Target.US,
                        framing,
                        Claim.OWN_VOICE,
                        row.article(),
                        row.source(),
                        row.country(),
                        row.position(),
                        row.start(),
                        row.stratum(),
                        row.probability()));
            }
        }
        return file;
    }
}
