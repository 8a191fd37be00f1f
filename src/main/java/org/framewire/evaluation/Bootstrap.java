package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.framewire.scoring.Interval;

/**
 * 95 % intervals of measures by resampling whole units (outlets or articles), since the sentences of one unit err
 * together (percentile bootstrap: Efron and Tibshirani, An Introduction to the Bootstrap, 1993). The seed is fixed: the
 * same matrices give the same intervals.
 */
final class Bootstrap {
    private static final int REPLICATES = 1000;
    private static final long SEED = 20_240_101L;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /**
     * @param units one matrix a unit, in a fixed order
     * @return one a measure, in their order
     */
    static <L extends Enum<L>> List<Interval> intervals(
            Class<L> type, List<ConfusionMatrix<L>> units, List<ToDoubleFunction<ConfusionMatrix<L>>> measures) {
        Random random = new Random(SEED);
        double[][] values = new double[measures.size()][REPLICATES];
        for (int i = 0; i < REPLICATES; i++) {
            ConfusionMatrix<L> sample = new ConfusionMatrix<>(type);
            for (int draw = 0; draw < units.size(); draw++) {
                sample.addAll(units.get(random.nextInt(units.size())));
            }
            for (int measure = 0; measure < values.length; measure++) {
                values[measure][i] = measures.get(measure).applyAsDouble(sample);
            }
        }
        List<Interval> intervals = new ArrayList<>();
        int cut = (int) (TAIL * REPLICATES);
        for (double[] sorted : values) {
            Arrays.sort(sorted);
            intervals.add(new Interval(sorted[cut], sorted[REPLICATES - 1 - cut]));
        }
        return intervals;
    }
}
