package org.framewire.cli;

import java.nio.file.Path;
import java.util.List;
import org.framewire.evaluation.Evaluation;
import org.framewire.evaluation.EvaluationReport;
import org.framewire.evaluation.GoldReader;
import org.framewire.evaluation.HeadReport;
import org.framewire.network.NetworkScorer;
import org.framewire.report.RunManifest;
import org.framewire.scoring.LabelledSentence;

/** Measures the model of a run on sentences that the user labelled. */
final class GoldCheck {
    private GoldCheck() {}

    /**
     * @param gold labelled sentences, or null
     * @return null where there is no gold
     */
    static RunManifest.Gold of(Path gold, ModelOptions model) {
        if (gold == null) {
            return null;
        }
        List<LabelledSentence> sentences = GoldReader.read(gold);
        try (NetworkScorer scorer = model.load()) {
            EvaluationReport report = Evaluation.of("model", sentences, scorer);
            return new RunManifest.Gold(
                    gold.getFileName().toString(),
                    FileHash.of(gold),
                    report.sentences(),
                    figure(report.target()),
                    figure(report.framing()),
                    figure(report.claim()));
        }
    }

    private static RunManifest.Figure figure(HeadReport<?> head) {
        return new RunManifest.Figure(
                head.score(), head.interval().low(), head.interval().high());
    }
}
