package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.framewire.json.Json;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.Interval;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.Scores;
import org.framewire.scoring.SentenceScorer;
import org.framewire.text.QuoteState;
import org.framewire.text.Sentence;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    /**
     * Sees the target in "us", blame in "bad", praise in "good"; all else is neutral, and everything is said by the
     * outlet.
     */
    private static final class WordScorer implements SentenceScorer {
        @Override
        public List<List<Scores>> score(List<List<Sentence>> texts) {
            return texts.stream()
                    .map(text -> text.stream().map(WordScorer::score).toList())
                    .toList();
        }

        private static Scores score(Sentence sentence) {
            boolean us = sentence.text().contains("us");
            double anti = sentence.text().contains("bad") ? 0.8 : 0.1;
            double pro = sentence.text().contains("good") ? 0.8 : 0.1;
            Framing framing = anti > 0.5 ? Framing.ANTI : pro > 0.5 ? Framing.PRO : Framing.NEUTRAL;
            return new Scores(
                    us ? Target.US : Target.NONE,
                    us ? 1 : 0,
                    0,
                    us ? 0 : 1,
                    us ? framing : Framing.NEUTRAL,
                    anti,
                    1 - anti - pro,
                    pro,
                    Claim.OWN_VOICE,
                    0.25,
                    0.25,
                    0.5);
        }

        @Override
        public void close() {}
    }

    private static final List<LabelledSentence> GOLD = List.of(
            gold("1", "a", "us bad", Target.US, Framing.ANTI, Claim.OWN_VOICE),
            gold("2", "a", "us good", Target.US, Framing.PRO, Claim.ATTRIBUTED),
            gold("3", "b", "they bad", Target.US, Framing.ANTI, Claim.OWN_VOICE),
            gold("4", "c", "rain bad", Target.NONE, Framing.NEUTRAL, Claim.OWN_VOICE));

    @Test
    void each_head_is_judged_on_the_sentences_that_are_asked_for_it() {
        EvaluationReport report = Evaluation.of("words", GOLD, new WordScorer());

        assertThat(report.sentences()).isEqualTo(4);
        assertThat(report.articles()).isEqualTo(3);
        assertThat(report.target().score()).isEqualTo(0.8);
        assertThat(report.framing().matrix().total()).isEqualTo(3);
        assertThat(report.framing().matrix().count(Framing.ANTI, Framing.NEUTRAL))
                .isEqualTo(1);
        assertThat(report.framing().score()).isEqualTo((2.0 / 3 + 0 + 1) / 3);
        assertThat(report.claim().matrix().count(Claim.ATTRIBUTED, Claim.OWN_VOICE))
                .isEqualTo(1);
        assertThat(report.framing().interval().low())
                .isLessThan(report.framing().score());
        assertThat(report.target().interval().high()).isEqualTo(1);
    }

    @Test
    void the_same_sentences_give_the_same_report() {
        String first = EvaluationText.of(List.of(Evaluation.of("words", GOLD, new WordScorer())));

        assertThat(EvaluationText.of(List.of(Evaluation.of("words", GOLD, new WordScorer()))))
                .isEqualTo(first);
    }

    @Test
    void the_interval_of_many_alike_articles_is_narrow_and_of_unlike_ones_wide() {
        List<LabelledSentence> alike = new ArrayList<>();
        List<LabelledSentence> unlike = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String mixed = i % 2 == 0 ? "us bad" : "they bad";
            String blocks = i % 20 < 10 ? "us bad" : "they bad";
            alike.add(gold("" + i, "article " + i / 2, mixed, Target.US, Framing.ANTI, Claim.OWN_VOICE));
            unlike.add(gold("" + i, "article " + i / 10, blocks, Target.US, Framing.ANTI, Claim.OWN_VOICE));
        }
        Interval narrow =
                Evaluation.of("words", alike, new WordScorer()).target().interval();
        Interval wide =
                Evaluation.of("words", unlike, new WordScorer()).target().interval();

        assertThat(narrow.high() - narrow.low()).isZero();
        assertThat(wide.high() - wide.low()).isGreaterThan(0.5);
    }

    @Test
    void a_prediction_is_a_line_with_a_probability_for_each_label() {
        EvaluationReport report = Evaluation.of("words", GOLD, new WordScorer());

        assertThat(Json.line(report.predictions().get(2))).isEqualTo("""
            {"id":"3","target":"none","framing":"neutral","claim":"own_voice","probabilities":{\
            "target":{"us":0.0,"bloc":0.0,"none":1.0},\
            "framing":{"anti":0.8,"neutral":0.1,"pro":0.1},\
            "claim":{"attributed":0.25,"state_media":0.25,"own_voice":0.5}}}\
            """);
    }

    @Test
    void scorers_stand_side_by_side_above_their_details() {
        String text = EvaluationText.of(List.of(
                Evaluation.of("model", GOLD, new WordScorer()),
                Evaluation.of("rule baseline", GOLD, new WordScorer())));

        assertThat(text).startsWith("""
            4 labelled sentences of 3 articles; 95 % intervals by resampling articles

                                                                model         rule baseline
            target: F1 of us                     0.800 [0.000, 1.000]  0.800 [0.000, 1.000]
            framing: macro-F1                    0.556 [0.000, 0.667]  0.556 [0.000, 0.667]
            framing: F1 of anti                  0.667 [0.000, 1.000]  0.667 [0.000, 1.000]
            framing: F1 of pro                   1.000 [0.000, 1.000]  1.000 [0.000, 1.000]
            claim: macro-F1                      0.286 [0.222, 0.333]  0.286 [0.222, 0.333]
            claim: macro-F1 of own voice or not                 0.429                 0.429
            target: calibration error                           0.250                 0.250
            framing: calibration error                          0.200                 0.200
            claim: calibration error                            0.250                 0.250

            model

              target (all sentences)
                      precision  recall     F1   95 % interval  support
                us        1.000   0.667  0.800  [0.000, 1.000]        3
                bloc      0.000   0.000  0.000  [0.000, 0.000]        0
                none      0.500   1.000  0.667  [0.000, 1.000]        1
                rows: gold, columns: predicted
                gold  us  bloc  none
                us     2     0     1
                bloc   0     0     0
                none   0     0     1
                reliability of the most probable label, calibration error 0.250
                confidence   mean  right  sentences
                0.90-1.00   1.000  0.750          4
            """);
        assertThat(text).contains("\nrule baseline\n", "0.40-0.50   0.500  0.750          4\n", "few (3)");
    }

    private static LabelledSentence gold(
            String id, String article, String text, Target target, Framing framing, Claim claim) {
        Sentence sentence = new Sentence(1, 0, text.length(), text, List.of(), QuoteState.OUTSIDE);
        return new LabelledSentence(id, article, "Harbor", sentence, target, framing, claim);
    }
}
