package org.framewire.report;

/** The normal distribution. */
final class Normal {
    private static final double[] B = {0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429};

    private Normal() {}

    /**
     * The chance of a standard normal variable to lie farther from 0 than z on either side, by the expansion 26.2.17 of
     * Abramowitz and Stegun, Handbook of Mathematical Functions (1964), wrong by less than 2e-7.
     *
     * @param z at least 0
     */
    static double beyond(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double polynomial = t * (B[0] + t * (B[1] + t * (B[2] + t * (B[3] + t * B[4]))));
        return Math.min(1, 2 * polynomial * StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI));
    }
}
