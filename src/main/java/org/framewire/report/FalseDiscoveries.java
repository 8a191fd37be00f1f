package org.framewire.report;

import java.util.Arrays;

/**
 * Which of many differences to believe so that, on the average, at most one in twenty of the believed ones is none
 * (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995).
 */
final class FalseDiscoveries {
    private static final double RATE = 0.05;

    private FalseDiscoveries() {}

    /**
     * The greatest p that is believed; negative where none is.
     *
     * @param p of all differences that were looked at
     */
    static double threshold(double[] p) {
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        for (int i = sorted.length - 1; i >= 0; i--) {
            if (sorted[i] <= RATE * (i + 1) / sorted.length) {
                return sorted[i];
            }
        }
        return -1;
    }
}
