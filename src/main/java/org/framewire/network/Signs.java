package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.text.Sentence;
import org.framewire.text.Target;
import org.framewire.text.UsSigns;

/**
 * Takes the United States for unlikely where a text has no sign of it: of 974 labelled sentences in such texts one was
 * about it (datasets/MODEL.md).
 */
final class Signs {
    /** Fewer sentences may be but a part of an article. */
    private static final int LEAST = 6;

    /** How much of the networks' probability is left. */
    private static final double LEFT = 0.02;

    private static final double LIKELY = 0.05;
    private static final int US = Target.US.ordinal();
    private static final int NONE = Target.NONE.ordinal();

    private Signs() {}

    /**
     * @param outputs of the sentences of the text: probabilities, [head][label]
     * @return the same, with less of the target {@code us} where there is no sign of it
     */
    static List<double[][]> apply(List<Sentence> text, List<double[][]> outputs) {
        if (text.size() < LEAST
                || outputs.stream().noneMatch(output -> output[Head.TARGET.ordinal()][US] > LIKELY)
                || text.stream().anyMatch(UsSigns::areIn)) {
            return outputs;
        }
        List<double[][]> applied = new ArrayList<>(outputs.size());
        for (double[][] output : outputs) {
            double[] target = output[Head.TARGET.ordinal()].clone();
            target[NONE] += (1 - LEFT) * target[US];
            target[US] *= LEFT;
            double[][] changed = output.clone();
            changed[Head.TARGET.ordinal()] = target;
            applied.add(changed);
        }
        return applied;
    }
}
