package org.framewire.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class CueScorerTest {
    private static Scores score(String text) {
        SentenceScorer.Loader loader = CueScorer::new;
        try (SentenceScorer scorer = loader.load()) {
            return scorer.score(List.of(List.of(Sentences.inContext(text, List.of()))))
                    .get(0)
                    .get(0);
        }
    }

    @Test
    void blame_by_a_state_medium_is_seen() {
        Scores scores = score("The U.S. wages hostile, unilateral wars and kills civilians, KCNA said.");
        assertThat(scores.target()).isEqualTo(Target.US);
        assertThat(scores.framing()).isEqualTo(Framing.ANTI);
        assertThat(scores.claim()).isEqualTo(Claim.STATE_MEDIA);
    }

    @Test
    void praise_in_the_own_voice_is_seen() {
        Scores scores =
                score("America stands strong and always stands by its commitment to protect freedom and liberty.");
        assertThat(scores.target()).isEqualTo(Target.US);
        assertThat(scores.framing()).isEqualTo(Framing.PRO);
        assertThat(scores.claim()).isEqualTo(Claim.OWN_VOICE);
    }

    @Test
    void a_negated_word_counts_for_the_other_side() {
        assertThat(score("Washington is not an aggressor, the envoy said.").framing())
                .isEqualTo(Framing.PRO);
        assertThat(score("Washington is not a reliable partner.").framing()).isEqualTo(Framing.ANTI);
    }

    @Test
    void compounds_are_words_and_one_weak_word_is_not_enough() {
        assertThat(score("The anti-American crowd filled the square.").framing())
                .isEqualTo(Framing.ANTI);
        assertThat(score("The United States said the harbour would be protected.")
                        .framing())
                .isEqualTo(Framing.NEUTRAL);
    }

    @Test
    void without_a_target_the_framing_is_neutral() {
        Scores scores = score("The hostile storm killed civilians, the mayor said.");
        assertThat(scores.target()).isEqualTo(Target.NONE);
        assertThat(scores.framing()).isEqualTo(Framing.NEUTRAL);
        assertThat(scores.claim()).isEqualTo(Claim.ATTRIBUTED);
    }

    @Test
    void one_plain_word_or_two_weak_ones_frame() {
        assertThat(score("Washington's generosity was noted.").framing()).isEqualTo(Framing.PRO);
        assertThat(score("The United States helped and protected the port.").framing())
                .isEqualTo(Framing.PRO);
        assertThat(score("The United States helped and helped.").framing()).isEqualTo(Framing.NEUTRAL);
        assertThat(score("The Pentagon joined a so-called plot").framing()).isEqualTo(Framing.ANTI);
        assertThat(score("The Pentagon joined a so called plot").framing()).isEqualTo(Framing.NEUTRAL);
    }

    @Test
    void a_negation_reaches_three_words() {
        assertThat(score("Washington never saw such generosity.").framing()).isEqualTo(Framing.ANTI);
        assertThat(score("Washington never forgot how much generosity matters.").framing())
                .isEqualTo(Framing.PRO);
        assertThat(score("Washington hadn't seen such generosity.").framing()).isEqualTo(Framing.ANTI);
    }

    @Test
    void a_bloc_alone_is_the_target_and_the_country_beside_it_goes_before() {
        assertThat(score("NATO sent ships.").target()).isEqualTo(Target.BLOC);
        assertThat(score("NATO and Washington sent ships.").target()).isEqualTo(Target.US);
    }

    @Test
    void a_sentence_may_break_off_at_a_hyphen() {
        assertThat(score("The Pentagon joined a plot-").framing()).isEqualTo(Framing.NEUTRAL);
    }

    @Test
    void a_batch_is_answered_in_order_and_each_alone() {
        Sentence us = Sentences.inContext("The Pentagon sent troops.", List.of());
        Sentence none = Sentences.inContext("The river rose.", List.of());
        try (CueScorer scorer = new CueScorer()) {
            List<Scores> scores = scorer.score(List.of(List.of(us, none))).get(0);
            assertThat(scores).extracting(Scores::target).containsExactly(Target.US, Target.NONE);
            assertThat(scorer.score(List.of(List.of(us), List.of(none))).get(1)).containsExactly(scores.get(1));
            assertThat(scorer.score(List.of())).isEmpty();
        }
    }
}
