package org.framewire.report;

import java.io.Serializable;

/**
 * Bootstrap replicates of the nine cells, kept while counting: in each replicate a story counts as often as a
 * Poisson(1) draw says, so that a replicate is what resampling stories would have given. The draws come from the
 * story's id alone; all articles of a story have the same ones, in whatever order and on whatever machine they are
 * counted, and the sums are exact.
 *
 * <p>Poisson bootstrap for data that is only seen once and in pieces: Chamandy, Muralidharan, Najmi and Naidu,
 * "Estimating uncertainty for massive data streams", Google, 2012; the bootstrap: Efron, Annals of Statistics 7 (1979).
 */
final class Replicates implements Serializable {
    /** Enough for a variance within 7 % (one standard error); 9 longs each, so 28.8 kB a group. */
    static final int COUNT = 400;

    private static final long serialVersionUID = 1L;
    /** The chance of a Poisson(1) draw of at most k; beyond the last entry it is below 1e-16. */
    private static final double[] AT_MOST = atMost(18);

    private final long[] sums = new long[COUNT * CellCounts.CELLS];

    void add(long story, long[] cells) {
        SplitMix64 random = new SplitMix64(story);
        for (int replicate = 0; replicate < COUNT; replicate++) {
            int weight = poisson(random.nextDouble());
            if (weight > 0) {
                int offset = replicate * CellCounts.CELLS;
                for (int i = 0; i < CellCounts.CELLS; i++) {
                    sums[offset + i] += weight * cells[i];
                }
            }
        }
    }

    void merge(Replicates other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    /** The sum over a set of cells in each replicate. */
    long[] sums(Cells cells) {
        long[] totals = new long[COUNT];
        for (int replicate = 0; replicate < COUNT; replicate++) {
            totals[replicate] = cells.sum(sums, replicate * CellCounts.CELLS);
        }
        return totals;
    }

    private static int poisson(double uniform) {
        int k = 0;
        while (k < AT_MOST.length && uniform >= AT_MOST[k]) {
            k++;
        }
        return k;
    }

    private static double[] atMost(int most) {
        double[] cumulative = new double[most + 1];
        // StrictMath: the same bits on every machine.
        double chance = StrictMath.exp(-1);
        double sum = 0;
        for (int k = 0; k <= most; k++) {
            sum += chance;
            cumulative[k] = sum;
            chance /= k + 1;
        }
        return cumulative;
    }
}
