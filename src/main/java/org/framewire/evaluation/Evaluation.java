package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.MarkedSentence;
import org.framewire.scoring.Scores;
import org.framewire.scoring.SentenceScorer;

/** Holds a scorer's answers against the labels. */
public final class Evaluation {
    private static final int BATCH = 512;

    private Evaluation() {}

    /**
     * @param name what the report calls the scorer
     * @param gold the labelled sentences
     * @param scorer stays open
     */
    public static EvaluationReport of(String name, List<LabelledSentence> gold, SentenceScorer scorer) {
        List<Judged> judged = new ArrayList<>(gold.size());
        for (int from = 0; from < gold.size(); from += BATCH) {
            List<LabelledSentence> batch = gold.subList(from, Math.min(gold.size(), from + BATCH));
            List<Scores> scores =
                    scorer.score(batch.stream().map(LabelledSentence::sentence).toList());
            if (scores.size() != batch.size()) {
                throw new IllegalStateException(scores.size() + " answers to " + batch.size() + " sentences");
            }
            for (int i = 0; i < batch.size(); i++) {
                judged.add(new Judged(batch.get(i), scores.get(i)));
            }
        }
        return of(name, judged);
    }

    /**
     * Framing toward marked targets.
     *
     * @param answers one a sentence, in their order
     */
    public static HeadReport<Framing> ofMarked(List<MarkedSentence> gold, List<Scores> answers) {
        Head<Framing> framing = new Head<>(Framing.class);
        for (int i = 0; i < gold.size(); i++) {
            Scores scores = answers.get(i);
            framing.add(
                    gold.get(i).document(),
                    gold.get(i).framing(),
                    scores.framing(),
                    scores.anti(),
                    scores.neutral(),
                    scores.pro());
        }
        return framing.report(ConfusionMatrix::macroF1);
    }

    /** The same for answers that stand, such as those of several networks to each one's own sentences. */
    public static EvaluationReport of(String name, List<Judged> judged) {
        List<LabelledSentence> gold = judged.stream().map(Judged::gold).toList();
        Unit unit = Unit.suiting(gold);
        Heads heads = new Heads(unit, judged);
        return new EvaluationReport(
                name,
                gold.size(),
                (int) gold.stream().map(LabelledSentence::article).distinct().count(),
                unit,
                heads.target(),
                heads.framing(),
                heads.claim(),
                Breakdown.of(judged, unit),
                judged.stream()
                        .map(answer -> Prediction.of(answer.gold().id(), answer.scores()))
                        .toList());
    }
}
