package org.framewire.network;

/**
 * Weighted sums of rows, each product rounded and added in the order of the rows: the same bits on every processor. The
 * compiler makes vector instructions of loops no larger than these, whose arrays all have the same index.
 */
final class RowSums {
    private static final int STEP = 4;

    private RowSums() {}

    /**
     * Adds {@code factors[i] * rows[i]} to {@code sums} for each {@code i} below {@code count}, one after the other.
     */
    static void add(float[] factors, float[][] rows, int count, float[] sums) {
        int i = 0;
        for (; i + STEP <= count; i += STEP) {
            add(factors, i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], sums);
        }
        for (; i < count; i++) {
            add(factors[i], rows[i], sums);
        }
    }

    private static void add(
            float[] factors, int at, float[] row0, float[] row1, float[] row2, float[] row3, float[] sums) {
        float factor0 = factors[at];
        float factor1 = factors[at + 1];
        float factor2 = factors[at + 2];
        float factor3 = factors[at + 3];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = sums[j] + factor0 * row0[j] + factor1 * row1[j] + factor2 * row2[j] + factor3 * row3[j];
        }
    }

    /** Adds {@code factor * row} to {@code sums}. */
    static void add(float factor, float[] row, float[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += factor * row[j];
        }
    }
}
