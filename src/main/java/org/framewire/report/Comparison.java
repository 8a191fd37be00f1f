package org.framewire.report;

import org.framewire.scoring.Framing;

/**
 * The difference of two groups' shares of a framing.
 *
 * <p>Each draw of one group's corrected share less the draw of the other's is a draw of the difference; where shares
 * are not corrected, the draws are of the raw ones ({@link Sampled#draw}, from the bootstrap of stories). The interval
 * is their 2.5 and 97.5 % quantiles, p that of a difference of 0 if they are normally distributed with the spread that
 * they have, from both sides: 400 draws alone could tell no p below 0.005, which comparisons of many outlets need. In
 * small groups draws lie nearer to the corpus than the corrected share: of the difference and their mean the one nearer
 * to 0 decides p, so that it says no more than the interval does. The two groups are taken to be independent, which
 * makes too much of the spread where they share stories.
 *
 * @param share of the first group
 * @param other of the second
 * @param difference the first less the second
 * @param p in [0, 1]
 */
record Comparison(double share, double other, double difference, double low, double high, double p) {
    static Comparison of(Framing framing, Compared one, Compared other) {
        double[] draws = one.draws(framing);
        double[] others = other.draws(framing);
        double mean = 0;
        for (int i = 0; i < draws.length; i++) {
            draws[i] -= others[i];
            mean += draws[i] / draws.length;
        }
        double variance = 0;
        for (double draw : draws) {
            variance += (draw - mean) * (draw - mean) / (draws.length - 1);
        }
        double share = one.share(framing);
        double rest = other.share(framing);
        double difference = share - rest;
        double sure = mean * difference > 0 ? Math.min(Math.abs(mean), Math.abs(difference)) : 0;
        double p = variance > 0 ? Normal.beyond(sure / Math.sqrt(variance)) : difference == 0 ? 1 : 0;
        double low = Math.min(difference, Quantiles.of(draws, 0.025));
        double high = Math.max(difference, Quantiles.of(draws, 0.975));
        return new Comparison(share, rest, difference, low, high, p);
    }
}
