package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.framewire.evaluation.Evaluation;
import org.framewire.evaluation.EvaluationReport;
import org.framewire.evaluation.GoldReader;
import org.framewire.scoring.CueScorer;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.SentenceScorer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What anyone can retrain without any publisher's text: a small model on invented sentences alone, with the shipped
 * word vectors, must beat the rules. Minimal pairs lie in one file, so that files are learned from or measured on as a
 * whole.
 */
class WrittenSentencesTest {
    private static final List<Path> LEARNED =
            List.of(Path.of("datasets/stance/written-a.jsonl"), Path.of("datasets/stance/written-b.jsonl"));
    private static final Path HELD_OUT = Path.of("datasets/stance/written-c.jsonl");
    private static final Path REAL = Path.of("../shared/data/labelled/gold-dev.jsonl");

    private static ModelBundle bundle;

    @BeforeAll
    static void train() {
        TrainOptions options = TrainOptions.standard(
                        NetworkScorer.shippedBundle().embedding())
                .withMembers(2)
                .withEpochs(6);
        bundle = NetworkTrainer.train(TrainingData.of(GoldReader.readAll(LEARNED)), options, report -> {});
    }

    @Test
    void a_small_model_beats_the_rules_on_written_sentences_that_it_has_not_seen() {
        double[] scores = framing(HELD_OUT);

        assertThat(scores[0]).isGreaterThan(scores[1] + 0.05);
    }

    @Test
    void what_it_is_on_real_news_is_reported() {
        assumeTrue(Files.exists(REAL), "labelled sentences are absent: " + REAL);

        double[] scores = framing(REAL);

        assertThat(scores[0]).isGreaterThan(0.3);
    }

    /** Macro-F1 of the network and of the rules. */
    private static double[] framing(Path file) {
        List<LabelledSentence> gold = GoldReader.read(file);
        try (SentenceScorer network = NetworkScorer.load(bundle);
                SentenceScorer rules = new CueScorer()) {
            EvaluationReport learned = Evaluation.of("network", gold, network);
            EvaluationReport written = Evaluation.of("rules", gold, rules);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s, framing macro-F1: %.3f after written sentences alone, %.3f by the rules",
                    file.getFileName(),
                    learned.framing().score(),
                    written.framing().score()));
            return new double[] {learned.framing().score(), written.framing().score()};
        }
    }
}
