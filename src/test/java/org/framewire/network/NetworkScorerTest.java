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
    void scores_do_not_depend_on_the_other_texts_of_the_batch() {
        List<List<Sentence>> texts = new ArrayList<>();
        for (LabelledSentence sentence : Invented.sentences()) {
            texts.add(List.of(sentence.sentence()));
            texts.add(List.of(
                    sentence.sentence(),
                    Sentences.inContext(
                            sentence.sentence().text().repeat(9),
                            List.of(sentence.sentence().text()))));
        }
        try (NetworkScorer scorer = NetworkScorer.load(Invented.bundle())) {
            List<List<Scores>> together = scorer.score(texts);
            for (int i = 0; i < texts.size(); i++) {
                assertThat(scorer.score(List.of(texts.get(i)))).containsExactly(together.get(i));
            }
        }
    }

    @Test
    void an_institution_is_of_the_country_that_the_text_is_about() {
        String before = "The bill came from %s in May. Farmers had asked for it. It names no sums.";
        String votes = " Congress passed it by two votes on Thursday.";
        String after = " Nobody abstained. The debate took six hours. Members went home in the rain.";
        try (NetworkScorer scorer = NetworkScorer.shipped()) {
            assertThat(third(scorer, before.formatted("the White House") + votes + after))
                    .isEqualTo(Target.US);
            assertThat(third(scorer, before.formatted("the palace in Lima") + votes + after))
                    .isEqualTo(Target.NONE);
        }
    }

    private static Target third(NetworkScorer scorer, String text) {
        return scorer.score(List.of(Sentences.of(null, text))).get(0).get(3).target();
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
            assertThat(labels(scorer, "…")).isNotEmpty();
        }
    }

    @Test
    void a_very_long_sentence_gets_scores_too() {
        try (NetworkScorer scorer = NetworkScorer.load(Invented.bundle())) {
            assertThat(scorer.score(List.of(List.of(
                                    Sentences.inContext("word ".repeat(20_000), List.of("before ".repeat(20_000))))))
                            .get(0))
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
        Scores scores = scorer.score(List.of(List.of(Sentences.inContext(text, List.of()))))
                .get(0)
                .get(0);
        Target target = scores.target();
        Framing framing = scores.framing();
        Claim claim = scores.claim();
        return target + " " + framing + " " + claim;
    }
}
