package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framewire.scoring.ModelCard;

/** Measures for the model card. */
final class Figures {
    private static final int BINS = 10;
    private static final double DIGITS = 1e4;

    private Figures() {}

    /** @param outputs one an example, of a network that has not seen its outlet */
    static ModelCard.Evaluation of(String data, List<Example> examples, List<double[][]> outputs, Decider decider) {
        Map<Head, Confusion> confusion = Thresholds.confusion(examples, outputs, decider);
        List<ModelCard.HeadFigures> heads = new ArrayList<>();
        for (Head head : Head.values()) {
            Confusion counts = confusion.get(head);
            List<ModelCard.ClassFigures> classes = new ArrayList<>();
            for (int label = 0; label < Head.LABELS; label++) {
                classes.add(new ModelCard.ClassFigures(
                        head.labels().get(label),
                        rounded(counts.precision(label)),
                        rounded(counts.recall(label)),
                        rounded(counts.f1(label)),
                        counts.support(label)));
            }
            double ece = calibrationError(head, examples, outputs, decider);
            heads.add(new ModelCard.HeadFigures(head.key(), rounded(counts.macroF1()), rounded(ece), classes));
        }
        return new ModelCard.Evaluation(data, true, examples.size(), heads);
    }

    /**
     * Mean distance of the most probable label's probability from how often it is right, over bins of that probability
     * (Guo et al. 2017).
     */
    private static double calibrationError(
            Head head, List<Example> examples, List<double[][]> outputs, Decider decider) {
        double[] sums = new double[BINS];
        int count = 0;
        for (int i = 0; i < examples.size(); i++) {
            if (head.applies(examples.get(i).sentence())) {
                double[] p = decider.calibrations().get(head).probabilities(outputs.get(i)[head.ordinal()]);
                int best = p[0] >= p[1] && p[0] >= p[2] ? 0 : p[1] >= p[2] ? 1 : 2;
                int bin = Math.min(BINS - 1, (int) (p[best] * BINS));
                sums[bin] += p[best] - (head.label(examples.get(i).sentence()) == best ? 1 : 0);
                count++;
            }
        }
        double error = 0;
        for (double sum : sums) {
            error += Math.abs(sum);
        }
        return count == 0 ? 0 : error / count;
    }

    private static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS;
    }
}
