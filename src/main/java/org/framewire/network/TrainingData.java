package org.framewire.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewire.UserError;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;

/**
 * What a model is trained and measured on.
 *
 * @param labelled sentences of at least two outlets, each learned from by all members but that of its outlet's fold
 * @param written further sentences that every member learns from and that count for neither calibration nor figures,
 *     such as made-up examples, whose labels do not come at natural rates
 * @param taught sentences with the opinions of as many teachers as there are folds
 * @param check further sentences, never learned from, to measure on: each by a member that has not seen its outlet
 * @param picked those of the labelled sentences that were picked by what a model thought of them: they say nothing of
 *     how often labels come or how often it is right, and count for no calibration, figure or correction of shares
 * @param folds the fold of each outlet, from 0; empty: they are dealt so that each fold has as many framed sentences
 * @param texts where the labelled and check sentences stand
 * @param opinions what encoders that have not seen its outlet think of each labelled and check sentence; null: the
 *     model is to do without an encoder
 */
public record TrainingData(
        List<LabelledSentence> labelled,
        List<LabelledSentence> written,
        List<TaughtSentence> taught,
        List<LabelledSentence> check,
        Set<LabelledSentence> picked,
        Map<String, Integer> folds,
        LabelledTexts texts,
        HeldOutOpinions opinions) {
    public TrainingData {
        if (labelled.isEmpty()) {
            throw new UserError("there is nothing to train on", null, "no labelled sentence", "labelled sentences");
        }
        if (labelled.stream().map(LabelledSentence::source).distinct().count() < 2) {
            throw new UserError(
                    "all labelled sentences are of one outlet",
                    null,
                    labelled.get(0).source(),
                    "two outlets or more, to measure on outlets that are not learned from");
        }
    }

    /** Nothing but labelled sentences, whose outlets are dealt into folds. */
    public static TrainingData of(List<LabelledSentence> labelled) {
        return new TrainingData(
                labelled, List.of(), List.of(), List.of(), Set.of(), Map.of(), LabelledTexts.of(labelled), null);
    }
}
