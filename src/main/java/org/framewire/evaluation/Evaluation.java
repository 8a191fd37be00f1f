package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.Scores;
import org.framewire.scoring.SentenceScorer;
import org.framewire.text.Target;

/** Holds a scorer's answers against the labels. */
public final class Evaluation {
    private static final int BATCH = 512;

    private final Head<Target> target = new Head<>(Target.class);
    private final Head<Framing> framing = new Head<>(Framing.class);
    private final Head<Claim> claim = new Head<>(Claim.class);
    private final List<Prediction> predictions = new ArrayList<>();

    private Evaluation() {}

    /**
     * @param name what the report calls the scorer
     * @param gold the labelled sentences
     * @param scorer stays open
     */
    public static EvaluationReport of(String name, List<LabelledSentence> gold, SentenceScorer scorer) {
        Evaluation evaluation = new Evaluation();
        for (int from = 0; from < gold.size(); from += BATCH) {
            List<LabelledSentence> batch = gold.subList(from, Math.min(gold.size(), from + BATCH));
            List<Scores> scores =
                    scorer.score(batch.stream().map(LabelledSentence::sentence).toList());
            if (scores.size() != batch.size()) {
                throw new IllegalStateException(scores.size() + " answers to " + batch.size() + " sentences");
            }
            for (int i = 0; i < batch.size(); i++) {
                evaluation.add(batch.get(i), scores.get(i));
            }
        }
        int articles =
                (int) gold.stream().map(LabelledSentence::article).distinct().count();
        return evaluation.report(name, gold.size(), articles);
    }

    private void add(LabelledSentence gold, Scores scores) {
        String article = gold.article();
        target.add(article, gold.target(), scores.target(), scores.us(), scores.bloc(), scores.none());
        if (gold.target() != Target.NONE) {
            framing.add(article, gold.framing(), scores.framing(), scores.anti(), scores.neutral(), scores.pro());
        }
        claim.add(article, gold.claim(), scores.claim(), scores.attributed(), scores.stateMedia(), scores.ownVoice());
        predictions.add(Prediction.of(gold.id(), scores));
    }

    private EvaluationReport report(String name, int sentences, int articles) {
        return new EvaluationReport(
                name,
                sentences,
                articles,
                target.report(matrix -> matrix.f1(Target.US)),
                framing.report(ConfusionMatrix::macroF1),
                claim.report(ConfusionMatrix::macroF1),
                predictions);
    }
}
