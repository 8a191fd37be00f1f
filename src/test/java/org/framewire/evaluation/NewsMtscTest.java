package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.UserError;
import org.framewire.scoring.Framing;
import org.framewire.scoring.MarkedSentence;
import org.framewire.text.Sentences;
import org.framewire.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsMtscTest {
    @TempDir
    Path folder;

    @Test
    void each_target_is_a_sentence_of_its_own_with_its_polarity() throws IOException {
        List<MarkedSentence> sentences = read("""
                {"primary_gid": "lantern_v1_7_-1_2_Quill_0_5", "sentence_normalized": "Quill robbed Tarn.", "targets": [
                {"from": 0, "to": 5, "mention": "Quill", "polarity": 2.0}, {"from": 13, "to": 17, "polarity": 4}]}

                {"primary_gid": "post_8_9_1_She_0_3", "sentence_normalized": "She shone.", "targets": [
                {"from": 0, "to": 3, "polarity": 6.0}]}
                """.replace("[\n", "["));

        assertThat(sentences)
                .containsExactly(
                        marked(
                                "lantern_v1_7_-1_2_Quill_0_5#0",
                                "lantern_v1_7",
                                0,
                                5,
                                "Quill robbed Tarn.",
                                Framing.ANTI),
                        marked(
                                "lantern_v1_7_-1_2_Quill_0_5#1",
                                "lantern_v1_7",
                                13,
                                17,
                                "Quill robbed Tarn.",
                                Framing.NEUTRAL),
                        marked("post_8_9_1_She_0_3#2", "post_8_9", 0, 3, "She shone.", Framing.PRO));
    }

    @Test
    void offsets_count_code_points_from_before_the_first_blank() throws IOException {
        List<MarkedSentence> sentences =
                read(line("  \uD83D\uDE00 Quill left. ", "{\"from\": 4, \"to\": 9, \"polarity\": 4}"));

        MarkedSentence only = sentences.get(0);
        assertThat(only.target().of(only.sentence().text())).isEqualTo("Quill");
    }

    @Test
    void a_target_outside_of_its_sentence_is_refused_with_its_line() {
        assertRefused("{\"from\": 4, \"to\": 12, \"polarity\": 4}", "4-12");
        assertRefused("{\"from\": -1, \"to\": 2, \"polarity\": 4}", "-1-2");
        assertRefused("{\"from\": 2, \"to\": 2, \"polarity\": 4}", "2-2");
        assertRefused("{\"from\": 5, \"to\": 6, \"polarity\": 4}", "5-6");
    }

    @Test
    void an_unknown_polarity_is_refused() {
        assertRefused("{\"from\": 0, \"to\": 5, \"polarity\": 3.0}", "3.0");
    }

    @Test
    void a_target_that_lacks_something_is_refused() {
        assertRefused("{\"from\": 0, \"polarity\": 4}", "polarity=4");
        assertRefused("7", "7");
    }

    @Test
    void what_is_no_such_sentence_is_refused() {
        assertThatThrownBy(() -> read("{\"text\": \"Quill left.\"}"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("train.jsonl:1");
        assertThatThrownBy(() -> read("Quill left."))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("train.jsonl:1");
        assertThatThrownBy(() -> read("\n")).isInstanceOf(UserError.class).hasMessageContaining("no target");
        assertThatThrownBy(() -> NewsMtsc.read(folder.resolve("none.jsonl")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("none.jsonl");
    }

    private void assertRefused(String target, String found) {
        assertThatThrownBy(() -> read(line("Quill left.", target)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("train.jsonl:1")
                .hasMessageContaining(found);
    }

    private static String line(String text, String target) {
        return "{\"primary_gid\": \"a_b_c_d\", \"sentence_normalized\": \"" + text + "\", \"targets\": [" + target
                + "]}";
    }

    private List<MarkedSentence> read(String lines) throws IOException {
        return NewsMtsc.read(Files.writeString(folder.resolve("train.jsonl"), lines));
    }

    private static MarkedSentence marked(String id, String document, int from, int to, String text, Framing framing) {
        return new MarkedSentence(id, document, Sentences.inContext(text, List.of()), new Span(from, to), framing);
    }
}
