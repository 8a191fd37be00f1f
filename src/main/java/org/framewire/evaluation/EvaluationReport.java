package org.framewire.evaluation;

import java.util.List;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ModelCard;
import org.framewire.text.Target;

/**
 * A scorer against labelled sentences.
 *
 * @param scorer what the report calls it
 * @param sentences how many there are
 * @param articles how many they come from
 * @param unit what the intervals resample
 * @param target on all sentences
 * @param framing on the sentences whose gold target is not none; where the scorer sees no target it says neutral
 * @param claim on all sentences
 * @param groups on parts of the sentences
 * @param predictions one a sentence, in their order
 */
public record EvaluationReport(
        String scorer,
        int sentences,
        int articles,
        Unit unit,
        HeadReport<Target> target,
        HeadReport<Framing> framing,
        HeadReport<Claim> claim,
        List<ModelCard.Group> groups,
        List<Prediction> predictions) {
    public EvaluationReport {
        groups = List.copyOf(groups);
        predictions = List.copyOf(predictions);
    }
}
