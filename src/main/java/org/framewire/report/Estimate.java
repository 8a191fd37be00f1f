package org.framewire.report;

/**
 * A share of sentences, as counted, with its 95 % interval; all three NaN where there is no sentence.
 *
 * <p>The share is raw classify-and-count: the interval covers the chance that lies in which stories are in the corpus,
 * and not the errors of the model.
 *
 * <p>The interval is Wilson's score interval (Journal of the American Statistical Association 22, 1927) at the number
 * of independent sentences that would be known as well ({@link Share#effectiveSentences}) with a quantile of Student's
 * t in place of the normal one ({@link Share#freedom}). Sentences of one story thus do not pretend to be independent,
 * and a share of 0 or 1 never gets an interval without width.
 */
public record Estimate(
        @Meaning("share, as counted") double share,
        @Meaning("lower bound of its 95 % interval") double low,
        @Meaning("upper bound of its 95 % interval") double high) {
    public Estimate {
        boolean none = Double.isNaN(share) && Double.isNaN(low) && Double.isNaN(high);
        if (!none && !(0 <= low && low <= share && share <= high && high <= 1)) {
            throw new IllegalArgumentException("a share of " + share + " between " + low + " and " + high);
        }
    }

    static Estimate of(Share share) {
        if (share.isEmpty()) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN);
        }
        double p = share.value();
        double n = share.effectiveSentences();
        double t = StudentT.quantile975(share.freedom());
        double spread = t * t / n;
        double middle = (p + spread / 2) / (1 + spread);
        double half = Math.sqrt(p * (1 - p) * spread + spread * spread / 4) / (1 + spread);
        return new Estimate(p, Math.min(p, Math.max(0, middle - half)), Math.max(p, Math.min(1, middle + half)));
    }
}
