package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framewire.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training and evaluation by their command lines, on labelled sentences that the project ships. */
class TrainAndEvaluateIT {
    private static final String LABELS = "datasets/stance/written-a.jsonl";
    private static final String GOLD = "datasets/stance/written-b.jsonl";

    @TempDir
    Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes_and_the_model_can_be_evaluated() throws Exception {
        Path first = folder.resolve("first.zip");
        Path second = folder.resolve("second.zip");
        Outcome train = train(first, "--check", GOLD);
        assertThat(train.code()).as(train.err()).isZero();
        assertThat(train.out().lines().filter(line -> line.matches(" +[12] +[12] +[0-9.]+ .*")))
                .hasSize(4);
        assertThat(train(second, "--check", GOLD).code()).isZero();
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));

        Path predictions = folder.resolve("predictions.jsonl");
        Outcome evaluate = Job.run(
                "evaluate", "--gold", GOLD, "--model", first.toString(), "--predictions", predictions.toString());

        assertThat(evaluate.code()).as(evaluate.err()).isZero();
        assertThat(evaluate.out()).contains("rule baseline", "gold", "predicted");
        assertThat(ids(predictions)).isEqualTo(ids(Path.of(GOLD)));
        assertThat(Json.object(Files.readAllLines(predictions).get(0)))
                .containsOnlyKeys("id", "target", "framing", "claim", "probabilities");
    }

    @Test
    void an_expectation_that_is_not_met_is_exit_code_1() throws Exception {
        Outcome outcome =
                Job.run("evaluate", "--gold", GOLD, "--expect-framing-f1", "0.999", "--expect-claim-f1", "0.1");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("expected at least 0.9990").doesNotContain("expected at least 0.1000");
    }

    @Test
    void a_label_that_does_not_exist_is_refused_with_its_line() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(GOLD)).subList(0, 3));
        lines.set(1, lines.get(1).replaceAll("\"framing\": ?\"[a-z]+\"", "\"framing\": \"hostile\""));
        Path bad = Files.write(folder.resolve("bad.jsonl"), lines);

        Outcome outcome = Job.run("evaluate", "--gold", bad.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("bad.jsonl:2").contains("hostile").doesNotContain("\tat ");
    }

    private static Outcome train(Path out, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of(
                "train",
                "--labels",
                LABELS,
                "--out",
                out.toString(),
                "--seed",
                "7",
                "--epochs",
                "2",
                "--members",
                "2"));
        args.addAll(List.of(more));
        return Job.run(args.toArray(String[]::new));
    }

    private static List<Object> ids(Path file) throws Exception {
        List<Object> ids = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<String, Object> row = Json.object(line);
            ids.add(row.get("id"));
        }
        return ids;
    }
}
