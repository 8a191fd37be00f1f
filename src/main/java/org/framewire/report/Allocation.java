package org.framewire.report;

/** Shares a sample out over strata. */
final class Allocation {
    private Allocation() {}

    /**
     * One to each stratum as long as there are enough (largest first), the rest where the fewest are drawn for its
     * size: about in proportion, never more than a stratum has.
     *
     * @param sizes above 0
     * @param count at most the sum of the sizes
     */
    static int[] of(long[] sizes, int count) {
        int[] drawn = new int[sizes.length];
        for (int i = 0; i < count; i++) {
            int best = -1;
            for (int stratum = 0; stratum < sizes.length; stratum++) {
                boolean open = drawn[stratum] < sizes[stratum];
                if (open && (best < 0 || comesBefore(stratum, best, drawn, sizes))) {
                    best = stratum;
                }
            }
            drawn[best]++;
        }
        return drawn;
    }

    private static boolean comesBefore(int one, int other, int[] drawn, long[] sizes) {
        if ((drawn[one] == 0) != (drawn[other] == 0)) {
            return drawn[one] == 0;
        }
        // Least (drawn + 1) / size, as in highest-averages apportionment.
        return (drawn[one] + 1) * (double) sizes[other] < (drawn[other] + 1) * (double) sizes[one];
    }
}
