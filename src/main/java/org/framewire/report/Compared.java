package org.framewire.report;

import org.framewire.scoring.Framing;

/**
 * A group as far as it is compared.
 *
 * @param shares of the framings, corrected where they are
 * @param draws what they might as well be
 * @param estimator of the shares; null where they are raw
 * @param few whether it has too few sentences or stories to conclude from
 */
record Compared(double[] shares, double[][] draws, Estimator estimator, boolean few) {
    /** Null where there is no U.S. sentence. */
    static Compared of(Group group, Tally tally, Corrector corrector) {
        Sampled sampled = Sampled.of(tally, Cells.ALL);
        if (sampled == null) {
            return null;
        }
        Correction correction = corrector.of(group, tally);
        if (!correction.isEmpty()) {
            return new Compared(correction.shares(), correction.draws(), correction.estimator(), Figures.few(tally));
        }
        Draws random = new Draws(SplitMix64.hash(group.name()));
        double[][] draws = new double[Corrector.DRAWS][];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = sampled.draw(random);
        }
        return new Compared(sampled.shares(), draws, null, Figures.few(tally));
    }

    double share(Framing framing) {
        return shares[framing.ordinal()];
    }

    /** A new array. */
    double[] draws(Framing framing) {
        return Draws.of(draws, framing.ordinal());
    }
}
