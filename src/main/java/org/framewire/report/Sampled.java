package org.framewire.report;

import org.framewire.scoring.Framing;

/**
 * The framings that the model gave to the sentences of a group, as a sample of what it would give to more of its
 * stories.
 *
 * @param shares by given framing
 * @param sentences how many independent sentences would know them as well
 */
record Sampled(double[] shares, double sentences) {
    private static final double NORMAL = 1.959963984540054;
    /** In all, added to the counts before drawing: a framing that was not found is not impossible. */
    private static final double ADDED = 1;

    /** Null where there is no sentence. */
    static Sampled of(Tally tally, Cells within) {
        Share neutral = tally.share(Cells.of(Framing.NEUTRAL).and(within), within);
        if (neutral.isEmpty()) {
            return null;
        }
        double[] counts = new double[Response.FRAMINGS];
        for (Framing framing : Framing.values()) {
            counts[framing.ordinal()] = tally.count(Cells.of(framing).and(within));
        }
        return new Sampled(Draws.normalised(counts), sentences(neutral));
    }

    /**
     * The effective sentences of a share, fewer where its variance is itself known by few stories: as many as give with
     * the normal quantile the width that Student's t asks for.
     */
    static double sentences(Share share) {
        double ratio = NORMAL / StudentT.quantile975(share.freedom());
        return share.effectiveSentences() * ratio * ratio;
    }

    /** What the shares could be. */
    double[] draw(Draws random) {
        double[] weights = new double[shares.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sentences * shares[i] + ADDED / weights.length;
        }
        return random.dirichlet(weights);
    }
}
