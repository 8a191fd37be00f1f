package org.framewire.report;

import java.util.Arrays;

/**
 * A share of sentences with its bootstrap replicates, and the figures that an interval needs of them.
 *
 * @param part how many sentences
 * @param whole of how many, at least {@code part}
 * @param parts {@code part} in each replicate
 * @param wholes {@code whole} in each replicate
 * @param stories the different stories with a U.S. sentence: no fewer than those the sentences come from
 * @param articles the articles with a U.S. sentence, at least {@code stories}: the more of them, the more copies
 */
record Share(long part, long whole, long[] parts, long[] wholes, long stories, long articles) {
    /** A standard deviation of a billionth: what lies below is rounding. */
    private static final double NO_VARIANCE = 1e-18;

    /** Below it a variance says next to nothing. */
    private static final double LEAST_FREEDOM = 2;

    boolean isEmpty() {
        return whole == 0;
    }

    double value() {
        return (double) part / whole;
    }

    /**
     * How many independent sentences would know the share as well, at least {@link #effectiveStories} and, but for
     * that, at most the sentences without their copies.
     *
     * <p>p (1 - p) / Var(p), as in Korn and Graubard, Survey Methodology 24 (1998); the variance is that of the
     * replicates, for G stories times G / (G - 1). Where there is none, the sentences of a story are taken to be all
     * alike.
     */
    double effectiveSentences() {
        double effectiveStories = effectiveStories();
        double variance = variance(ratios());
        if (variance < NO_VARIANCE) {
            return effectiveStories;
        }
        double corrected = variance * effectiveStories / Math.max(effectiveStories - 1, 0.5);
        double withoutCopies = (double) whole * stories / articles;
        return Math.max(effectiveStories, Math.min(withoutCopies, value() * (1 - value()) / corrected));
    }

    /**
     * Degrees of freedom of the variance: one less than the stories, and no more than twice the stories that have the
     * rarer of the two outcomes. A share of 3 % that sits in four of sixty stories is known no better than by four
     * stories; without this bound the intervals of such shares hold the truth in 86 to 90 % of cases only.
     */
    double freedom() {
        double freedom = effectiveStories() - 1;
        long[] rest = new long[wholes.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = wholes[i] - parts[i];
        }
        if (part > 0) {
            freedom = Math.min(freedom, 2 * effectiveStories(part, parts));
        }
        if (part < whole) {
            freedom = Math.min(freedom, 2 * effectiveStories(whole - part, rest));
        }
        return Math.max(LEAST_FREEDOM, freedom);
    }

    /** Pearson's correlation of the replicates of two shares of the same whole; 0 where one of them never varies. */
    double correlation(Share other) {
        double[] a = ratios();
        double[] b = other.ratios();
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa == 0 || bb == 0 ? 0 : Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
    }

    /**
     * The stories of equal size that would weigh as much as the real ones (Kish, Survey Sampling, 1965): (sum of
     * sizes)^2 / sum of squared sizes. The latter is what the variance of a sum of Poisson(1)-weighted sizes estimates.
     */
    private double effectiveStories() {
        return effectiveStories(whole, wholes);
    }

    private double effectiveStories(long total, long[] totals) {
        double variance = variance(Arrays.stream(totals).asDoubleStream().toArray());
        double effective = (double) total * total / variance;
        return Math.max(1, Math.min(Math.min(stories, total), effective));
    }

    /** The share in each replicate that drew a story. */
    private double[] ratios() {
        double[] ratios = new double[wholes.length];
        int n = 0;
        for (int i = 0; i < wholes.length; i++) {
            if (wholes[i] > 0) {
                ratios[n++] = (double) parts[i] / wholes[i];
            }
        }
        return Arrays.copyOf(ratios, n);
    }

    private static double variance(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }
}
