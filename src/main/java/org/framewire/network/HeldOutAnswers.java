package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.UserError;
import org.framewire.evaluation.Judged;
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
        Folds folds = new Folds(data.folds(), bundle.architecture().members());
        List<LabelledSentence> sentences = new ArrayList<>(data.labelled());
        sentences.removeIf(data.picked()::contains);
        sentences.addAll(data.check());
        try {
            return put(bundle, List.of(HeldOut.of(bundle, sentences, folds, data.texts())), data.opinions());
        } catch (Weights.Malformed e) {
            throw new UserError("not a model bundle", bundle.card().id(), e.getMessage(), "weights that fit", e);
        }
    }

    /**
     * @param answers what the networks of the model say
     * @param opinions the encoder's; null: there is none
     * @throws Weights.Malformed if the bundle lacks what decides on them
     */
    static ModelBundle put(ModelBundle bundle, List<HeldOut> answers, HeldOutOpinions opinions)
            throws Weights.Malformed {
        ReachCalibration reach = ReachCalibration.load(bundle);
        List<Judgements> judgements =
                answers.stream().map(answer -> answer.judgements(reach)).toList();
        List<ModelCard.Confusion> confusions = new ArrayList<>(confusions(bundle, judgements, Decider.NETWORKS));
        if (opinions != null && bundle.card().encoder() != null) {
            List<Judgements> mixed =
                    judgements.stream().map(known -> known.with(opinions)).toList();
            confusions.addAll(confusions(bundle, mixed, Decider.ENCODER));
        }
        return new ModelBundle(
                bundle.card().with(confusions), bundle.architecture(), bundle.embedding(), bundle.weights());
    }

    private static List<ModelCard.Confusion> confusions(ModelBundle bundle, List<Judgements> judgements, String ofWhat)
            throws Weights.Malformed {
        boolean encoder = ofWhat.equals(Decider.ENCODER);
        OpinionPool pool = OpinionPool.load(bundle, encoder);
        Decider decider = Decider.load(bundle, ofWhat);
        List<Judged> judged = new ArrayList<>();
        for (Judgements each : judgements) {
            judged.addAll(Figures.judged(each.examples(), each.pooled(pool).outputs(), decider));
        }
        return OutletConfusions.of(judged, encoder);
    }
}
