package org.framewire.cli;

import java.nio.file.Path;
import java.util.List;
import org.framewire.evaluation.DrawnRow;
import org.framewire.evaluation.Evaluation;
import org.framewire.evaluation.EvaluationReport;
import org.framewire.evaluation.GoldReader;
import org.framewire.evaluation.HeadReport;
import org.framewire.network.NetworkScorer;
import org.framewire.report.Gold;
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
                    null,
                    figure(report.target()),
                    figure(report.framing()),
                    figure(report.claim()));
        }
    }

    /** The gold sentences that were drawn from the corpus, to find in it. */
    static Gold drawn(Path gold) {
        Gold drawn = new Gold();
        if (gold != null) {
            DrawnRow.read(gold).forEach(row -> drawn.want(row.sentence(), row.probability()));
        }
        return drawn;
    }

    /** The same, with how many of the drawn sentences were found. */
    static RunManifest.Gold found(RunManifest.Gold gold, Gold drawn) {
        return gold == null || drawn.wanted() == 0
                ? gold
                : new RunManifest.Gold(
                        gold.file(),
                        gold.sha256(),
                        gold.sentences(),
                        drawn.found(),
                        gold.usF1(),
                        gold.framingMacroF1(),
                        gold.claimMacroF1());
    }

    private static RunManifest.Figure figure(HeadReport<?> head) {
        return new RunManifest.Figure(
                head.score(), head.interval().low(), head.interval().high());
    }
}
