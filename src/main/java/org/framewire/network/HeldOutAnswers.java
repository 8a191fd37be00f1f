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
            Judgements networks = judgements(bundle, sentences, folds);
            List<ModelCard.Confusion> confusions = new ArrayList<>(confusions(bundle, networks, Decider.NETWORKS));
            if (data.opinions() != null && bundle.card().encoder() != null) {
                Judgements mixed = networks.with(data.opinions()).mixed(SecondOpinion.load(bundle));
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

    private static Judgements judgements(ModelBundle bundle, List<LabelledSentence> sentences, Folds folds)
            throws Weights.Malformed {
        Featurizer featurizer = new Featurizer(bundle.embedding().vocabulary());
        ReachCalibration reach = ReachCalibration.load(bundle);
        List<Example> all = new ArrayList<>();
        List<double[][]> outputs = new ArrayList<>();
        for (int number = 0; number < bundle.architecture().members(); number++) {
            int fold = number;
            List<Example> examples = sentences.stream()
                    .filter(sentence -> folds.of(sentence) == fold)
                    .map(sentence -> new Example(sentence, featurizer.features(sentence.sentence())))
                    .toList();
            List<Features> features = examples.stream().map(Example::features).toList();
            Ensemble alone = Ensemble.of(bundle.embedding(), Member.load(bundle, number));
            all.addAll(examples);
            outputs.addAll(reach.apply(alone.outputs(features), features));
            alone.close();
        }
        return new Judgements(all, outputs);
    }
}
