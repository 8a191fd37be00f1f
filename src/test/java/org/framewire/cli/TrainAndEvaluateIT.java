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
    void sentences_are_judged_in_the_articles_that_have_them() throws Exception {
        Path gold = Files.write(
                folder.resolve("gold.jsonl"),
                List.of(
                        label("1", "[]", "Congress passed the bill on Thursday.", "none"),
                        label("2", "[\"Nobody spoke.\"]", "The minister said that it was late.", "none"),
                        label("3", "[]", "An article that is not there.", "none")));
        String body = "Congress passed the bill on Thursday. Farmers in the Andes had asked for it. Nobody spoke."
                + " The minister said that it was late. The mayor of Lima thanked the deputies. It rained in the evening,"
                + " and the river rose by a hand before the guests had left the square.";
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"source\": \"Sierra Post\", \"date\": \"2024-05-02\", \"text\": \"" + body + "\"}\n");
        Path alone = folder.resolve("alone.jsonl");
        Path within = folder.resolve("within.jsonl");

        Outcome without = Job.run("evaluate", "--gold", gold.toString(), "--fast", "--predictions", alone.toString());
        Outcome with = Job.run(
                "evaluate",
                "--gold",
                gold.toString(),
                "--articles",
                articles.toString(),
                "--fast",
                "--predictions",
                within.toString());

        assertThat(without.out()).doesNotContain("Judged in their articles");
        assertThat(with.out()).as(with.err()).contains("Judged in their articles: 2 sentences of 3");
        assertThat(us(alone, 0)).isGreaterThan(0.5);
        assertThat(us(within, 0)).isLessThan(0.1);
        assertThat(us(within, 2)).isEqualTo(us(alone, 2));
    }

    private static String label(String id, String before, String text, String target) {
        return "{\"id\": \"" + id + "\", \"article\": \"a" + id + "\", \"source\": \"Sierra Post\", \"before\": "
                + before + ", \"text\": \"" + text + "\", \"target\": \"" + target
                + "\", \"framing\": \"neutral\", \"claim\": \"own_voice\"}";
    }

    private static double us(Path predictions, int line) throws Exception {
        Map<?, ?> probabilities = (Map<?, ?>)
                Json.object(Files.readAllLines(predictions).get(line)).get("probabilities");
        return ((Number) ((Map<?, ?>) probabilities.get("target")).get("us")).doubleValue();
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
