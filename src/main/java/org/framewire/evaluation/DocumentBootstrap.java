package org.framewire.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * 95 % intervals of a measure by resampling whole articles, since the sentences of one article err together (percentile
 * bootstrap: Efron and Tibshirani, An Introduction to the Bootstrap, 1993). The seed is fixed: the same matrices give
 * the same interval.
 */
final class DocumentBootstrap {
    private static final int REPLICATES = 1000;
    private static final long SEED = 20_240_101L;
    private static final double TAIL = 0.025;

    private DocumentBootstrap() {}

    /** @param articles one matrix an article, in a fixed order */
    static <L extends Enum<L>> Interval interval(
            Class<L> type, List<ConfusionMatrix<L>> articles, ToDoubleFunction<ConfusionMatrix<L>> measure) {
        Random random = new Random(SEED);
        double[] values = new double[REPLICATES];
        for (int i = 0; i < REPLICATES; i++) {
            ConfusionMatrix<L> sample = new ConfusionMatrix<>(type);
            for (int draw = 0; draw < articles.size(); draw++) {
                sample.addAll(articles.get(random.nextInt(articles.size())));
            }
            values[i] = measure.applyAsDouble(sample);
        }
        Arrays.sort(values);
        int cut = (int) (TAIL * REPLICATES);
        return new Interval(values[cut], values[REPLICATES - 1 - cut]);
    }
}
