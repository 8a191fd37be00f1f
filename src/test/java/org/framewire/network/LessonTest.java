package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class LessonTest {
    private static final Sentence NEW =
            Sentences.inContext("The United States mended the tower, fishermen reported.", List.of());
    private static final double[] ANTI = {1, 0, 0};
    private static final double[] PRO = {0, 0, 1};
    private static final int REPEATED = 12;

    @Test
    void a_label_is_certain_and_framing_is_learned_only_where_there_is_a_target() {
        for (LabelledSentence sentence : Invented.sentences()) {
            Lesson lesson = Lesson.of(new Example(sentence, null));

            assertThat(lesson.targets()[Head.TARGET.ordinal()][sentence.target().ordinal()])
                    .isEqualTo(1);
            assertThat(lesson.targets()[Head.FRAMING.ordinal()][
                            sentence.framing().ordinal()])
                    .isEqualTo(1);
            assertThat(lesson.weights()).containsExactly(1, sentence.target() == Target.NONE ? 0 : 1, 1);
        }
    }

    @Test
    void a_teachers_opinion_teaches_framing_only() {
        Lesson lesson = Lesson.ofFraming(null, new double[] {0.25, 0.5, 0.25}, 0.5);

        assertThat(lesson.weights()).containsExactly(0, 0.5f, 0);
        assertThat(lesson.targets()[Head.FRAMING.ordinal()]).containsExactly(0.25f, 0.5f, 0.25f);
    }

    @Test
    void what_teachers_think_of_an_unlabelled_sentence_is_learned() {
        assertThat(antiProbability(List.of(taught(ANTI, ANTI)))).isGreaterThan(0.7);
        assertThat(antiProbability(List.of(taught(PRO, PRO)))).isLessThan(0.3);
    }

    @Test
    void a_network_learns_nothing_where_the_teacher_of_its_fold_has_no_opinion() {
        String silent = train(List.of(taught(null, null))).card().weightsSha256();

        assertThat(silent).isEqualTo(Invented.bundle().card().weightsSha256());
    }

    private static TaughtSentence taught(double[] first, double[] second) {
        return new TaughtSentence(NEW, Arrays.asList(first, second));
    }

    private static double antiProbability(List<TaughtSentence> taught) {
        return NetworkScorer.load(train(Collections.nCopies(REPEATED, taught.get(0))))
                .score(List.of(List.of(NEW)))
                .get(0)
                .get(0)
                .anti();
    }

    private static ModelBundle train(List<TaughtSentence> taught) {
        List<LabelledSentence> labelled = Invented.sentences();
        TrainingData data = new TrainingData(
                labelled, List.of(), taught, List.of(), Set.of(), Map.of(), LabelledTexts.of(labelled), null);
        return NetworkTrainer.train(data, Invented.options(), report -> {});
    }
}
