package org.framewire.report;

import java.util.Arrays;
import java.util.List;

/**
 * How much more alike the answers within an outlet are than chance makes them: the intra-class correlation of counts
 * that follow a Dirichlet-multinomial distribution (Mosimann, Biometrika 49, 1962), by maximum likelihood with the
 * pooled shares as means.
 */
final class Overdispersion {
    private static final double LEAST = 1e-4;
    private static final double MOST = 0.9;
    private static final int STEPS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Overdispersion() {}

    /**
     * The correlation, in [0.0001, 0.9].
     *
     * @param counts one array an outlet, each of the same labels
     * @param means the pooled shares of the labels, above 0
     */
    static double of(List<long[]> counts, double[] means) {
        long[][] above = new long[means.length + 1][];
        for (int label = 0; label < means.length; label++) {
            int which = label;
            above[label] =
                    above(counts.stream().mapToLong(outlet -> outlet[which]).toArray());
        }
        above[means.length] = above(
                counts.stream().mapToLong(outlet -> Arrays.stream(outlet).sum()).toArray());
        // Golden-section search over the logit.
        double low = logit(LEAST);
        double high = logit(MOST);
        for (int step = 0; step < STEPS; step++) {
            double a = high - GOLDEN * (high - low);
            double b = low + GOLDEN * (high - low);
            if (logLikelihood(above, means, a) >= logLikelihood(above, means, b)) {
                high = b;
            } else {
                low = a;
            }
        }
        return 1 / (1 + StrictMath.exp(-(low + high) / 2));
    }

    /** How many of the counts are above 0, 1, 2, ... */
    private static long[] above(long[] counts) {
        long[] above = new long[(int) Arrays.stream(counts).max().orElse(0)];
        for (long count : counts) {
            for (int k = 0; k < count; k++) {
                above[k]++;
            }
        }
        return above;
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }

    private static double logLikelihood(long[][] above, double[] means, double logit) {
        double concentration = StrictMath.exp(-logit);
        double sum = -logRising(concentration, above[means.length]);
        for (int label = 0; label < means.length; label++) {
            sum += logRising(means[label] * concentration, above[label]);
        }
        return sum;
    }

    /** The logarithm of a (a + 1) ... (a + n - 1), summed over all counts n. */
    private static double logRising(double a, long[] above) {
        double sum = 0;
        for (int k = 0; k < above.length; k++) {
            sum += above[k] * StrictMath.log(a + k);
        }
        return sum;
    }
}
