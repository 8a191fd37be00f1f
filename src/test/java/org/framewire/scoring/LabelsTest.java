package org.framewire.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Span;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Sentence SENTENCE = Sentences.inContext("Washington sent aid.", List.of());

    @Test
    void labels_are_written_and_read_as_the_codebook_has_them() {
        assertThat(Framing.values()).extracting(Framing::label).containsExactly("anti", "neutral", "pro");
        assertThat(Claim.values()).extracting(Claim::label).containsExactly("attributed", "state_media", "own_voice");
        for (Framing framing : Framing.values()) {
            assertThat(Framing.ofLabel(framing.label())).isEqualTo(framing);
        }
        for (Claim claim : Claim.values()) {
            assertThat(Claim.ofLabel(claim.label())).isEqualTo(claim);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framing.ofLabel("hostile"))
                .withMessage("no such framing: hostile");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.ofLabel("rumour"))
                .withMessage("no such claim: rumour");
    }

    @Test
    void a_label_without_a_target_is_neutral() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> labelled(Target.NONE, Framing.ANTI))
                .withMessage("sentence s1: no target, but framing anti");
        assertThat(labelled(Target.NONE, Framing.NEUTRAL).framing()).isEqualTo(Framing.NEUTRAL);
        assertThat(labelled(Target.BLOC, Framing.ANTI).framing()).isEqualTo(Framing.ANTI);
    }

    @Test
    void a_labelled_sentence_can_be_given_to_another_outlet() {
        LabelledSentence sentence = labelled(Target.US, Framing.PRO);
        assertThat(sentence.country()).isEqualTo(LabelledSentence.NO_COUNTRY);

        assertThat(sentence.of("Harbour Gazette", "NZ"))
                .isEqualTo(new LabelledSentence(
                        "s1", "a1", "Harbour Gazette", SENTENCE, Target.US, Framing.PRO, Claim.OWN_VOICE, "NZ"));
    }

    @Test
    void a_mark_stands_on_words_of_the_sentence() {
        Span whole = new Span(0, SENTENCE.text().length());
        assertThat(marked(whole).target()).isEqualTo(whole);
        assertThatIllegalArgumentException().isThrownBy(() -> marked(new Span(16, 21)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marked(new Span(10, 11)))
                .withMessageStartingWith("sentence m1: no target at");
    }

    @Test
    void an_interval_may_be_a_point_and_never_runs_backwards() {
        assertThat(new Interval(0.5, 0.5).low()).isEqualTo(0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0.6, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 0.5));
    }

    private static LabelledSentence labelled(Target target, Framing framing) {
        return new LabelledSentence("s1", "a1", "Delta Post", SENTENCE, target, framing, Claim.OWN_VOICE);
    }

    private static MarkedSentence marked(Span target) {
        return new MarkedSentence("m1", "d1", SENTENCE, target, Framing.PRO);
    }
}
