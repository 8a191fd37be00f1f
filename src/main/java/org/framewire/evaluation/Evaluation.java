package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;
import org.framewire.scoring.MarkedSentence;
import org.framewire.scoring.Scores;
import org.framewire.scoring.SentenceScorer;
import org.framewire.text.Sentence;

/** Holds a scorer's answers against the labels. */
public final class Evaluation {
    private static final int BATCH = 128;

    private Evaluation() {}

    /**
     * In the texts that the sentences themselves tell of, see {@link LabelledTexts}.
     *
     * @param name what the report calls the scorer
     * @param gold the labelled sentences
     * @param scorer stays open
     */
    public static EvaluationReport of(String name, List<LabelledSentence> gold, SentenceScorer scorer) {
        return of(name, gold, LabelledTexts.of(gold), scorer);
    }

    /**
     * @param name what the report calls the scorer
     * @param gold the labelled sentences
     * @param places where they stand
     * @param scorer stays open
     */
    public static EvaluationReport of(
            String name, List<LabelledSentence> gold, LabelledTexts places, SentenceScorer scorer) {
        Map<List<Sentence>, List<Scores>> scored = new IdentityHashMap<>();
        List<List<Sentence>> texts = places.texts(gold);
        for (int from = 0; from < texts.size(); from += BATCH) {
            List<List<Sentence>> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
            List<List<Scores>> scores = scorer.score(batch);
            if (scores.size() != batch.size()) {
                throw new IllegalStateException(scores.size() + " answers to " + batch.size() + " texts");
            }
            for (int i = 0; i < batch.size(); i++) {
                scored.put(batch.get(i), scores.get(i));
            }
        }
        List<Judged> judged = new ArrayList<>(gold.size());
        for (LabelledSentence sentence : gold) {
            LabelledTexts.Place place = places.of(sentence);
            judged.add(new Judged(sentence, scored.get(place.text()).get(place.index())));
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
