package org.framewire.report;

/**
 * A share of sentences without the errors of the model as far as they are known, with a 95 % interval that holds both
 * the chance of which stories are in the corpus and what is not known of the model's errors; all three NaN where there
 * is no sentence, or nothing is known of the errors. The share is always within: an interval whose draws lie all to one
 * side of it reaches to it.
 */
public record Corrected(
        @Meaning("share, the model's errors corrected") double share,

        @Meaning("lower bound of its 95 % interval, the model's uncertainty included")
        double low,

        @Meaning("upper bound of its 95 % interval, the model's uncertainty included")
        double high) {
    static final Corrected NONE = new Corrected(Double.NaN, Double.NaN, Double.NaN);

    public Corrected {
        boolean none = Double.isNaN(share) && Double.isNaN(low) && Double.isNaN(high);
        if (!none && !(0 <= low && low <= share && share <= high && high <= 1)) {
            throw new IllegalArgumentException("a share of " + share + " between " + low + " and " + high);
        }
    }

    /** @param draws of the share; are sorted */
    static Corrected of(double share, double[] draws) {
        double low = Quantiles.of(draws, 0.025);
        double high = Quantiles.of(draws, 0.975);
        return new Corrected(share, Math.max(0, Math.min(low, share)), Math.min(1, Math.max(high, share)));
    }
}
