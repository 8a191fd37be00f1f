package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.Scores;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class NetworkScorerTest {
    @Test
    void scores_do_not_depend_on_the_other_sentences_of_the_batch() {
        List<Sentence> sentences = new ArrayList<>();
        for (LabelledSentence sentence : Invented.sentences()) {
            sentences.add(sentence.sentence());
            sentences.add(Sentences.inContext(
                    sentence.sentence().text().repeat(9),
                    List.of(sentence.sentence().text())));
        }
        try (NetworkScorer scorer = NetworkScorer.load(Invented.bundle())) {
            List<Scores> together = scorer.score(sentences);
            for (int i = 0; i < sentences.size(); i++) {
                assertThat(scorer.score(List.of(sentences.get(i)))).containsExactly(together.get(i));
            }
        }
    }

    @Test
    void no_sentences_give_no_scores() {
        try (NetworkScorer scorer = NetworkScorer.load(Invented.bundle())) {
            assertThat(scorer.score(List.of())).isEmpty();
        }
    }

    @Test
    void a_sentence_without_a_word_gets_scores_too() {
        try (NetworkScorer scorer = NetworkScorer.load(Invented.bundle())) {
            assertThat(scorer.score(List.of(Sentences.inContext("…", List.of()))))
                    .hasSize(1);
        }
    }

    @Test
    void a_very_long_sentence_gets_scores_too() {
        try (NetworkScorer scorer = NetworkScorer.load(Invented.bundle())) {
            assertThat(scorer.score(
                            List.of(Sentences.inContext("word ".repeat(20_000), List.of("before ".repeat(20_000))))))
                    .hasSize(1);
        }
    }

    @Test
    void the_shipped_model_tags_clear_sentences_right() {
        try (NetworkScorer scorer = NetworkScorer.shipped()) {
            assertThat(labels(scorer, "The ministry said on Monday that the harbour will reopen next week."))
                    .isEqualTo("NONE NEUTRAL ATTRIBUTED");
            assertThat(labels(scorer, "The two companies sell bicycles in eleven towns."))
                    .isEqualTo("NONE NEUTRAL OWN_VOICE");
            assertThat(labels(
                            scorer, "The U.S. envoy arrives in Beijing on Monday for talks with the foreign minister."))
                    .isEqualTo("US NEUTRAL OWN_VOICE");
            assertThat(
                            labels(
                                    scorer,
                                    "The United States has brutally killed thousands of innocent civilians in its illegal wars of aggression."))
                    .isEqualTo("US ANTI OWN_VOICE");
            assertThat(labels(
                            scorer,
                            "State television said the army had repelled the attack, the KCNA news agency reported."))
                    .isEqualTo("NONE NEUTRAL STATE_MEDIA");
        }
    }

    private static String labels(NetworkScorer scorer, String text) {
        Scores scores =
                scorer.score(List.of(Sentences.inContext(text, List.of()))).get(0);
        Target target = scores.target();
        Framing framing = scores.framing();
        Claim claim = scores.claim();
        return target + " " + framing + " " + claim;
    }
}
