package org.framewire.report;

/**
 * The true shares of labels behind given ones: adjusted count (Forman, Data Mining and Knowledge Discovery 17, 2008) as
 * maximum likelihood, by the EM algorithm of Saerens, Latinne and Decaestecker (Neural Computation 14, 2002) for a
 * classifier that gives labels, with a Dirichlet prior. Where the counts ask for shares below 0, which plain adjusted
 * count would return, it ends at the bound; where the chances tell the labels hardly apart, at the prior.
 *
 * <p>It starts at even shares, not at the prior: a drawn prior can hold a share of a billionth, which EM leaves so
 * slowly that its first step would pass for its last. The likelihood is concave, so that the end is the same.
 */
final class LabelShift {
    private static final double ENOUGH = 1e-6;
    private static final int MOST_STEPS = 5_000;

    private LabelShift() {}

    /**
     * @param given sentences by given label, need not be whole
     * @param chances of a given label (second index) for each true one
     * @param prior sentences of known label that are added, above 0
     * @return shares, in [0, 1], of sum 1
     */
    static double[] solve(double[] given, double[][] chances, double[] prior) {
        double[] shares = Draws.normalised(new double[] {1, 1, 1});
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = step(shares, given, chances, prior);
            double change = 0;
            for (int i = 0; i < next.length; i++) {
                change = Math.max(change, Math.abs(next[i] - shares[i]));
            }
            shares = next;
            if (change < ENOUGH) {
                break;
            }
        }
        return shares;
    }

    private static double[] step(double[] shares, double[] given, double[][] chances, double[] prior) {
        double[] next = prior.clone();
        for (int label = 0; label < given.length; label++) {
            double chance = 0;
            for (int truth = 0; truth < shares.length; truth++) {
                chance += shares[truth] * chances[truth][label];
            }
            for (int truth = 0; truth < shares.length && chance > 0; truth++) {
                next[truth] += given[label] * shares[truth] * chances[truth][label] / chance;
            }
        }
        double sum = next[0] + next[1] + next[2];
        for (int i = 0; i < next.length; i++) {
            next[i] /= sum;
        }
        return next;
    }
}
