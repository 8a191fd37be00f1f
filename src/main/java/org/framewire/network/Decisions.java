package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.ModelCard;

/**
 * Decides how a model's opinions are pooled, calibrated and turned into labels, by what its parts say of outlets that
 * they have not seen, first without the encoder, then with it if there is one.
 */
final class Decisions {
    private final Weights weights;
    private final FoldBy foldBy;
    private final List<ModelCard.Evaluation> figures = new ArrayList<>();

    private Decisions(Weights weights, FoldBy foldBy) {
        this.weights = weights;
        this.foldBy = foldBy;
    }

    /**
     * @param labelled decide
     * @param checked are measured only
     * @param opinions the encoder's; null: there is none
     * @param weights get the numbers
     * @return how good that is
     */
    static List<ModelCard.Evaluation> make(
            HeldOut labelled, HeldOut checked, HeldOutOpinions opinions, FoldBy foldBy, Weights weights) {
        ReachCalibration reach = ReachCalibration.fit(labelled.examples(), labelled.outputs());
        reach.save(weights);
        Judgements judged = labelled.judgements(reach);
        Judgements checks = checked.judgements(reach);
        OpinionPool pool = OpinionPool.fit(judged, opinions);
        pool.save(weights);
        Decisions decisions = new Decisions(weights, foldBy);
        decisions.decide(Decider.NETWORKS, "the member that has", judged.pooled(pool), checks.pooled(pool));
        if (opinions != null) {
            decisions.decide(
                    Decider.ENCODER,
                    "the member and the encoder that have",
                    judged.with(opinions).pooled(pool),
                    checks.with(opinions).pooled(pool));
        }
        return decisions.figures;
    }

    private void decide(String ofWhat, String judges, Judgements labelled, Judgements checks) {
        Decider decider =
                new Thresholds(labelled.examples(), labelled.outputs()).choose(new Decider(labelled.calibrations(), 0));
        decider.save(weights, ofWhat);
        boolean encoder = ofWhat.equals(Decider.ENCODER);
        String by = " sentences, each by " + judges + " not seen its " + foldBy;
        figures.add(Figures.of("training" + by, labelled.examples(), labelled.outputs(), decider, encoder));
        if (!checks.examples().isEmpty()) {
            figures.add(Figures.of("check" + by, checks.examples(), checks.outputs(), decider, encoder));
        }
    }
}
