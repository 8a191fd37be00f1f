package org.framewire.report;

import java.util.Arrays;

/** Quantiles of draws. */
final class Quantiles {
    private Quantiles() {}

    /**
     * Between the two nearest draws, as definition 7 of Hyndman and Fan, The American Statistician 50 (1996).
     *
     * @param draws at least one; are sorted
     */
    static double of(double[] draws, double level) {
        Arrays.sort(draws);
        double place = level * (draws.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, draws.length - 1);
        return draws[below] + (place - below) * (draws[above] - draws[below]);
    }
}
