package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark by its command line, on invented sentences of its form in which only the marked place tells persons
 * apart.
 */
class NewsMtscRunTest {
    private static final String[] PERSONS = {
        "Ada Quillfeather", "Bo Tarnmoor", "Cyd Marrowby", "Dov Pellwick", "Eda Stonecrop", "Fen Harrowgate"
    };
    private static final String[] PLACES = {"harbour", "valley", "bridge", "market", "tower"};

    @TempDir
    Path folder;

    @Test
    void the_network_learns_whom_a_sentence_blames_or_praises() throws IOException {
        write("train.jsonl", 0, 700);
        write("devtest_rw.jsonl", 700, 720);
        write("devtest_mt.jsonl", 720, 760);

        Outcome outcome = Outcome.of("evaluate", "--benchmark", "newsmtsc", folder.toString());

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("trained anew on 1400 marked persons")
                .containsPattern("devtest_rw +devtest_mt\ntargets +40 +80\n")
                .containsPattern("RoBERTa .* 0\\.831 +0\\.825\n")
                .containsPattern("regression +0\\.60-0\\.62 +0\\.56-0\\.58\n");
        assertThat(macroF1(outcome.out()))
                .allMatch(score -> score > 0.9, "over 0.9")
                .hasSize(2);
    }

    @Test
    void a_folder_without_the_files_is_the_users_mistake() {
        Outcome outcome = Outcome.of("evaluate", "--benchmark", "newsmtsc", folder.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("train.jsonl").doesNotContain("\tat ");
    }

    @Test
    void either_labelled_sentences_or_a_benchmark_is_asked_for() {
        String[][] wrong = {
            {"evaluate"},
            {"evaluate", "--benchmark", "newsmtsc"},
            {"evaluate", "--gold", "gold.jsonl", "--", folder.toString()},
            {"evaluate", "--benchmark", "newsmtsc", folder.toString(), "--gold", "gold.jsonl"},
            {"evaluate", "--benchmark", "newsmtsc", folder.toString(), "--expect-claim-f1", "0.5"}
        };
        for (String[] arguments : wrong) {
            Outcome outcome = Outcome.of(arguments);

            assertThat(outcome.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(outcome.err()).contains("--gold FILE... and options for it, or --benchmark NAME FOLDER");
        }
    }

    private static List<Double> macroF1(String out) {
        String line = out.lines()
                .filter(text -> text.startsWith("macro-F1  "))
                .findFirst()
                .orElseThrow();
        return List.of(line.substring("macro-F1".length()).strip().split(" +")).stream()
                .map(Double::valueOf)
                .toList();
    }

    /** One is blamed or praised for what is done to the other, of whom nothing is said. */
    private void write(String file, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String one = PERSONS[i % PERSONS.length];
            String other = PERSONS[(i + 1 + i / PERSONS.length % 4) % PERSONS.length];
            String deed = i % 2 == 0 ? " brutally attacked " : " kindly helped ";
            String text = one + deed + other + " at the " + PLACES[i % PLACES.length] + ".";
            lines.add(String.format(
                    Locale.ROOT,
                    "{\"primary_gid\": \"lantern_v1_%d_0\", \"sentence_normalized\": \"%s\", \"targets\": [%s, %s]}",
                    i,
                    text,
                    target(0, one, i % 2 == 0 ? 2 : 6),
                    target((one + deed).length(), other, 4)));
        }
        Files.write(folder.resolve(file), lines);
    }

    private static String target(int from, String mention, int polarity) {
        return String.format(
                Locale.ROOT,
                "{\"from\": %d, \"to\": %d, \"mention\": \"%s\", \"polarity\": %d.0}",
                from,
                from + mention.length(),
                mention,
                polarity);
    }
}
