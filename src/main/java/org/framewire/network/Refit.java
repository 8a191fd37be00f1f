package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.ModelCard;

/**
 * Makes a model's decisions anew, its networks and its encoder being what they are: each network judges the sentences
 * of outlets that it has not seen, and by that opinions are pooled, calibrated, turned into labels and measured.
 */
public final class Refit {
    private Refit() {}

    /**
     * @param data sentences with the folds that the model was trained with: {@code labelled} without {@code picked}
     *     decide, {@code check} are measured; an encoder has a say where there are its opinions
     * @return the model with other decisions, figures and id
     * @throws UserError if the data have no folds, or the bundle lacks what its card promises
     */
    public static ModelBundle of(ModelBundle bundle, TrainingData data) {
        if (data.folds().isEmpty()) {
            throw new UserError("a model can only be fitted with the folds it was trained with", null, null, "folds");
        }
        Folds folds = new Folds(data.folds(), bundle.architecture().members());
        List<LabelledSentence> labelled = new ArrayList<>(data.labelled());
        labelled.removeIf(data.picked()::contains);
        Weights weights = new Weights();
        bundle.weights().arrays().forEach((name, numbers) -> {
            if (name.equals(ModelBundle.EMBEDDING) || Member.owns(name)) {
                weights.put(name, numbers);
            }
        });
        try {
            HeldOut judged = HeldOut.of(bundle, labelled, folds, data.texts());
            HeldOut checked = HeldOut.of(bundle, data.check(), folds, data.texts());
            List<ModelCard.Evaluation> figures =
                    Decisions.make(judged, checked, data.opinions(), FoldBy.OUTLET, weights);
            ModelCard card = bundle.card()
                    .decidedAnew(
                            Sha256.hex(BundleFile.weights(weights)),
                            data.opinions() == null ? null : data.opinions().encoder(),
                            figures);
            return HeldOutAnswers.put(
                    new ModelBundle(card, bundle.architecture(), bundle.embedding(), weights),
                    List.of(judged, checked),
                    data.opinions());
        } catch (Weights.Malformed e) {
            throw new UserError("not a model bundle", bundle.card().id(), e.getMessage(), "weights that fit", e);
        }
    }
}
