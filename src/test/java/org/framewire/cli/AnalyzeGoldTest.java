package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.framewire.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeGoldTest {
    private static final Path LABELS = Path.of("datasets/stance/written-b.jsonl");
    private static final int SENTENCES = 40;

    @TempDir
    Path folder;

    @Test
    void the_model_is_measured_on_the_users_labels_and_the_run_says_how_good_it_is() throws Exception {
        // The shipped model has learned these sentences: how well it does on them says nothing, that it is said is the
        // point.
        Path gold = Files.write(
                folder.resolve("gold.jsonl"), Files.readAllLines(LABELS).subList(0, SENTENCES));
        Path article = Files.writeString(folder.resolve("a.txt"), """
                Source: Harbour Post

                The harbour reopened on Tuesday after a week of storms, and the ferries sailed again.
                """);
        Path out = folder.resolve("out");

        Outcome outcome = Outcome.of(
                "analyze",
                article.toString(),
                "--out",
                out.toString(),
                "--gold",
                gold.toString(),
                "--master",
                "local[2]");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .containsPattern("The model on gold.jsonl \\(40 sentences\\): framing macro-F1 [01]\\.[0-9]{2} \\(");
        Map<?, ?> measured = (Map<?, ?>)
                Json.object(Files.readString(out.resolve("run.json"))).get("gold");
        assertThat(measured.get("file")).isEqualTo("gold.jsonl");
        assertThat(measured.get("sentences")).isEqualTo(SENTENCES);
        assertThat((String) measured.get("sha256")).matches("[0-9a-f]{64}");
        Map<?, ?> framing = (Map<?, ?>) measured.get("framing_macro_f1");
        assertThat((double) framing.get("low")).isLessThanOrEqualTo((double) framing.get("value"));
        assertThat((double) framing.get("high")).isGreaterThanOrEqualTo((double) framing.get("value"));
    }

    @Test
    void a_gold_file_that_is_none_is_refused_before_anything_is_read() throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.csv"), "id,text\n1,The talks opened.\n");

        Outcome outcome = Outcome.of(
                "analyze", folder.toString(), "--out", "never", "--gold", gold.toString(), "--master", "local[2]");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("gold.csv");
        assertThat(Path.of("never")).doesNotExist();
    }
}
