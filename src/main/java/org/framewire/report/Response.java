package org.framewire.report;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.ModelCard.Confusion;

/**
 * How the model answers to sentences of a true framing, by what it said of outlets that it has not seen.
 *
 * @param chances of a given framing (second index) for each true one (first index); every row sums to 1
 * @param correlations for each true framing, how alike the answers within an outlet are, in (0, 1): outlets differ in
 *     how well the model reads them
 * @param concentrations for each true framing, that of the Dirichlet distribution which the chances of an outlet come
 *     from: correlation and the sampling error of the chances together
 * @param shares of the true framings among the sentences
 */
record Response(double[][] chances, double[] correlations, double[] concentrations, double[] shares) {
    /** Labels of a framing. */
    static final int FRAMINGS = Framing.values().length;

    /** Each row has this many sentences more, at the chances of all claims together (or at even ones for these). */
    private static final double BORROWED = 20;

    private static final double LEAST = 0.5;
    /** With fewer outlets the correlation is taken from all claims. */
    private static final int LEAST_OUTLETS = 30;

    /** Of the sentences of all claims; null where there are no confusions, or a true framing has no sentence. */
    static Response of(List<Confusion> outlets) {
        double[] even = {LEAST, LEAST, LEAST};
        List<List<long[]>> rows = new ArrayList<>();
        for (Framing truth : Framing.values()) {
            rows.add(outlets.stream().map(outlet -> row(outlet, truth)).toList());
        }
        boolean empty = rows.stream().anyMatch(row -> total(sum(row)) == 0);
        return empty ? null : of(rows, new double[][] {even, even, even}, null);
    }

    /** Of the sentences that were given this claim. */
    Response of(List<Confusion> outlets, Claim claim) {
        double[][] borrowed = new double[FRAMINGS][FRAMINGS];
        List<List<long[]>> rows = new ArrayList<>();
        for (Framing truth : Framing.values()) {
            rows.add(outlets.stream().map(outlet -> row(outlet, truth, claim)).toList());
            for (int given = 0; given < FRAMINGS; given++) {
                borrowed[truth.ordinal()][given] = BORROWED * chances[truth.ordinal()][given];
            }
        }
        return of(rows, borrowed, this);
    }

    private static Response of(List<List<long[]>> rows, double[][] added, Response all) {
        double[][] chances = new double[FRAMINGS][];
        double[] correlations = new double[FRAMINGS];
        double[] concentrations = new double[FRAMINGS];
        double[] shares = new double[FRAMINGS];
        for (int truth = 0; truth < FRAMINGS; truth++) {
            List<long[]> outlets =
                    rows.get(truth).stream().filter(row -> total(row) > 0).toList();
            long[] sum = sum(outlets);
            chances[truth] = Draws.normalised(plus(sum, added[truth]));
            boolean few = all != null && outlets.size() < LEAST_OUTLETS;
            correlations[truth] = few ? all.correlations[truth] : Overdispersion.of(outlets, chances[truth]);
            concentrations[truth] = concentration(correlations[truth], outlets, total(added[truth]));
            shares[truth] = total(sum) + LEAST;
        }
        return new Response(chances, correlations, concentrations, Draws.normalised(shares));
    }

    /**
     * Variance of an outlet's chance c: c (1 - c) correlation; of its estimate from outlets of m sentences, n in all: c
     * (1 - c) (1 / n + correlation sum(m^2) / n^2).
     */
    private static double concentration(double correlation, List<long[]> outlets, double added) {
        double n = added;
        double squares = 0;
        for (long[] outlet : outlets) {
            n += total(outlet);
            squares += (double) total(outlet) * total(outlet);
        }
        return 1 / (correlation + 1 / n + correlation * squares / (n * n));
    }

    /** How alike the answers to a group's sentences are, if these are its true shares. */
    double correlation(double[] trueShares) {
        double sum = 0;
        for (int truth = 0; truth < FRAMINGS; truth++) {
            sum += trueShares[truth] * correlations[truth];
        }
        return sum;
    }

    /** The chances of a true framing (second index) for each given one, if these are the true shares (Bayes). */
    double[][] truths(double[] trueShares) {
        double[][] truths = new double[FRAMINGS][FRAMINGS];
        for (int given = 0; given < FRAMINGS; given++) {
            for (int truth = 0; truth < FRAMINGS; truth++) {
                truths[given][truth] = trueShares[truth] * chances[truth][given];
            }
            truths[given] = Draws.normalised(truths[given]);
        }
        return truths;
    }

    private static long[] row(Confusion outlet, Framing truth) {
        long[] row = new long[FRAMINGS];
        for (Claim claim : Claim.values()) {
            for (int given = 0; given < FRAMINGS; given++) {
                row[given] += outlet.count(claim, truth, Framing.values()[given]);
            }
        }
        return row;
    }

    private static long[] row(Confusion outlet, Framing truth, Claim claim) {
        long[] row = new long[FRAMINGS];
        for (int given = 0; given < FRAMINGS; given++) {
            row[given] = outlet.count(claim, truth, Framing.values()[given]);
        }
        return row;
    }

    private static long[] sum(List<long[]> rows) {
        long[] sum = new long[FRAMINGS];
        for (long[] row : rows) {
            for (int given = 0; given < FRAMINGS; given++) {
                sum[given] += row[given];
            }
        }
        return sum;
    }

    private static double[] plus(long[] counts, double[] added) {
        double[] sum = new double[FRAMINGS];
        for (int given = 0; given < FRAMINGS; given++) {
            sum[given] = counts[given] + added[given];
        }
        return sum;
    }

    private static long total(long[] counts) {
        return counts[0] + counts[1] + counts[2];
    }

    private static double total(double[] values) {
        return values[0] + values[1] + values[2];
    }
}
