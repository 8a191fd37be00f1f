package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.UserError;
import org.framewire.evaluation.OutletConfusions;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.ModelCard;

/** Puts into a model's card how outlets were judged that its networks have not seen: each by the one that has not. */
public final class HeldOutAnswers {
    private HeldOutAnswers() {}

    /**
     * The model with the confusions of these sentences in its card; its weights and its id stay as they are.
     *
     * @param data sentences with the folds that the model was trained with; {@code labelled} without {@code picked},
     *     and {@code check} count; an encoder has a say where there are its opinions
     * @throws UserError if the data have no folds, or the bundle lacks what its card promises
     */
    public static ModelBundle put(ModelBundle bundle, TrainingData data) {
        if (data.folds().isEmpty()) {
            throw new UserError("a model can only be measured with the folds it was trained with", null, null, "folds");
        }
        return put(bundle, data, new Folds(data.folds(), bundle.architecture().members()));
    }

    static ModelBundle put(ModelBundle bundle, TrainingData data, Folds folds) {
        List<LabelledSentence> sentences = new ArrayList<>(data.labelled());
        sentences.addAll(data.check());
        sentences.removeIf(data.picked()::contains);
        try {
            boolean encoder = data.opinions() != null && bundle.card().encoder() != null;
            OpinionPool pool = OpinionPool.load(bundle, encoder);
            Judgements networks =
                    HeldOut.of(bundle, sentences, folds, data.texts()).judgements(ReachCalibration.load(bundle));
            List<ModelCard.Confusion> confusions =
                    new ArrayList<>(confusions(bundle, networks.pooled(pool), Decider.NETWORKS));
            if (encoder) {
                Judgements mixed = networks.with(data.opinions()).pooled(pool);
                confusions.addAll(confusions(bundle, mixed, Decider.ENCODER));
            }
            return new ModelBundle(
                    bundle.card().with(confusions), bundle.architecture(), bundle.embedding(), bundle.weights());
        } catch (Weights.Malformed e) {
            throw new UserError("not a model bundle", bundle.card().id(), e.getMessage(), "weights that fit", e);
        }
    }

    private static List<ModelCard.Confusion> confusions(ModelBundle bundle, Judgements judgements, String ofWhat)
            throws Weights.Malformed {
        Decider decider = Decider.load(bundle, ofWhat);
        return OutletConfusions.of(
                Figures.judged(judgements.examples(), judgements.outputs(), decider), ofWhat.equals(Decider.ENCODER));
    }
}
