package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framewire.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out to a teacher, and what comes back from it, by the command line. */
class TeacherFilesTest {
    private static final String NEW = "The United States sent two tugs to the burning ferry within the hour.";
    private static final String LABELLED = "The United States bullied the small harbour towns again.";

    @TempDir
    Path folder;

    @Test
    void labelled_sentences_and_new_ones_about_the_united_states_are_handed_out_with_their_folds() throws Exception {
        Path out = folder.resolve("sentences.jsonl");

        Outcome outcome = train(out, "--hand-out");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        List<String> handedOut = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            Map<String, Object> sentence = Json.object(line);
            handedOut.add(sentence.get("set") + " " + sentence.get("fold") + " " + sentence.get("framing") + ": "
                    + sentence.get("text"));
        }
        assertThat(handedOut)
                .containsExactly(
                        "labelled 0 anti: " + LABELLED,
                        "labelled 1 pro: The United States rebuilt the pier for nothing.",
                        "unlabelled 1 null: " + NEW);
    }

    @Test
    void opinions_on_sentences_of_the_articles_are_learned_from() throws Exception {
        Path out = folder.resolve("sentences.jsonl");
        assertThat(train(out, "--hand-out").code()).isZero();
        Map<String, Object> sentence = Json.object(Files.readAllLines(out).get(2));
        Path taught = opinions(sentence.get("article") + "," + sentence.get("sha256") + ",0:900 -");
        Path model = folder.resolve("model.zip");

        Outcome outcome = train(model, "--taught", taught.toString(), "--epochs", "1");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("Found in the articles: 0 labelled and 1 taught sentences; not found: 0");
        assertThat(model).isNotEmptyFile();
    }

    @Test
    void opinions_of_too_few_teachers_are_the_users_mistake() throws Exception {
        Path taught = opinions("a1,0123456789abcdef,0:900");

        Outcome outcome = train(folder.resolve("model.zip"), "--taught", taught.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("taught.csv").contains("as many as networks: 2");
    }

    @Test
    void a_fold_that_no_network_has_is_the_users_mistake() throws Exception {
        Files.writeString(folder.resolve("folds.csv"), "source,fold\nHarbour Post,2\n");

        Outcome outcome = train(folder.resolve("model.zip"), "--epochs", "1");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("folds.csv").contains("Harbour Post in 2");
    }

    @Test
    void an_outlet_without_a_fold_is_the_users_mistake() throws Exception {
        Files.writeString(folder.resolve("folds.csv"), "source,fold\nHarbour Post,0\n");

        Outcome outcome = train(folder.resolve("model.zip"), "--epochs", "1");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("folds.csv").contains("no row for Valley Wire");
    }

    private Path opinions(String row) throws IOException {
        return Files.writeString(folder.resolve("taught.csv"), "article,sha256,framing\n" + row + "\n");
    }

    private Outcome train(Path out, String... more) throws IOException {
        Path labels = Files.writeString(
                folder.resolve("labels.jsonl"),
                label("1", "Harbour Post", LABELLED, "anti")
                        + label("2", "Valley Wire", "The United States rebuilt the pier for nothing.", "pro"));
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"id\":\"n1\",\"source\":\"Valley Wire\",\"text\":\"" + LABELLED + " The fishermen went home. " + NEW
                        + "\"}\n");
        Path folds = folder.resolve("folds.csv");
        if (!Files.exists(folds)) {
            Files.writeString(folds, "source,fold\nHarbour Post,0\nValley Wire,1\n");
        }
        List<String> args = new ArrayList<>(List.of(
                "train",
                "--labels",
                labels.toString(),
                "--articles",
                articles.toString(),
                "--folds",
                folds.toString()));
        args.addAll(List.of("--members", "2", "--out", out.toString()));
        args.addAll(List.of(more));
        return Outcome.of(args.toArray(String[]::new));
    }

    private static String label(String id, String source, String text, String framing) {
        return "{\"id\":\"" + id + "\",\"article\":\"a" + id + "\",\"source\":\"" + source
                + "\",\"before\":[],\"text\":\"" + text + "\",\"target\":\"us\",\"framing\":\"" + framing
                + "\",\"claim\":\"own_voice\"}\n";
    }
}
