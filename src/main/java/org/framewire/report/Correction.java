package org.framewire.report;

import org.framewire.scoring.Framing;

/**
 * The corrected shares of the framings in a group.
 *
 * @param estimator how they were made, null where they were not
 * @param shares by framing, of sum 1
 * @param draws what the shares might as well be, {@link Corrector#DRAWS} times
 */
record Correction(Estimator estimator, double[] shares, double[][] draws) {
    /** Where there is no sentence, or nothing is known of the model's errors. */
    static final Correction NONE = new Correction(null, null, null);

    boolean isEmpty() {
        return estimator == null;
    }

    Corrected of(Framing framing) {
        return isEmpty() ? Corrected.NONE : Corrected.of(shares[framing.ordinal()], draws(framing));
    }

    /** The share of a framing in each draw, a new array. */
    double[] draws(Framing framing) {
        return Draws.of(draws, framing.ordinal());
    }

    /**
     * What sentences with a framing and a claim are of all sentences, if this is the correction among the sentences
     * with the claim.
     *
     * @param claim the claim's share
     */
    Corrected ofAll(Framing framing, Share claim, Draws random) {
        if (isEmpty()) {
            return Corrected.NONE;
        }
        double p = claim.value();
        double n = Sampled.sentences(claim);
        double[] values = draws(framing);
        for (int i = 0; i < values.length; i++) {
            values[i] *= random.dirichlet(new double[] {n * p + 0.5, n * (1 - p) + 0.5})[0];
        }
        return Corrected.of(p * shares[framing.ordinal()], values);
    }
}
