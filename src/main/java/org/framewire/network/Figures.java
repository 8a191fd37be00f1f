package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.evaluation.CardFigures;
import org.framewire.evaluation.Evaluation;
import org.framewire.evaluation.Judged;
import org.framewire.scoring.ModelCard;

/** Measures for the model card. */
final class Figures {
    private Figures() {}

    /**
     * @param outputs one an example, of models that have not seen its outlet
     * @param encoder whether the encoder had a say
     */
    static ModelCard.Evaluation of(
            String data, List<Example> examples, List<double[][]> outputs, Decider decider, boolean encoder) {
        return CardFigures.of(Evaluation.of(data, judged(examples, outputs, decider)), true, encoder);
    }

    /** @param outputs one an example */
    static List<Judged> judged(List<Example> examples, List<double[][]> outputs, Decider decider) {
        List<Judged> judged = new ArrayList<>(examples.size());
        for (int i = 0; i < examples.size(); i++) {
            judged.add(new Judged(examples.get(i).sentence(), decider.scores(outputs.get(i))));
        }
        return judged;
    }
}
