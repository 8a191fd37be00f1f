package org.framewire.network;

import java.util.Arrays;

/**
 * What {@link RegionPooling} makes of the rows of one sentence, which come one after the other: the greatest of each
 * filter, their weighted sum, and the greatest where each row is scaled by how near it is. For one thread.
 */
final class RegionPool {
    private final float[] greatest;
    private final float[] sums;
    private final float[] nearest;
    private final boolean nearMaximum;
    private boolean empty = true;

    /** @param nearMaximum whether there is the last part */
    RegionPool(int filters, boolean nearMaximum) {
        greatest = new float[filters];
        sums = new float[filters];
        nearest = new float[nearMaximum ? filters : 0];
        this.nearMaximum = nearMaximum;
    }

    /** How many numbers come out. */
    int size() {
        return greatest.length + sums.length + nearest.length;
    }

    /**
     * @param row [filters]; behind a ReLU, so that none is below 0
     * @param weight of the row in the sum
     * @param scale its weight over the greatest weight of the sentence's rows
     */
    void add(float[] row, float weight, float scale) {
        if (empty) {
            System.arraycopy(row, 0, greatest, 0, row.length);
            empty = false;
        } else {
            raise(1, row, greatest);
        }
        if (weight != 0) {
            RowSums.add(weight, row, sums);
        }
        if (nearMaximum && scale > 0) {
            raise(scale, row, nearest);
        }
    }

    /** Each number at least {@code factor} times that of the row; a loop as those of {@link RowSums}. */
    private static void raise(float factor, float[] row, float[] greatest) {
        for (int f = 0; f < greatest.length; f++) {
            greatest[f] = Math.max(greatest[f], factor * row[f]);
        }
    }

    /** Puts what was pooled where it belongs, and begins anew. */
    void put(float[] pooled, int at) {
        if (empty) {
            Arrays.fill(greatest, 0);
        }
        System.arraycopy(greatest, 0, pooled, at, greatest.length);
        System.arraycopy(sums, 0, pooled, at + greatest.length, sums.length);
        System.arraycopy(nearest, 0, pooled, at + greatest.length + sums.length, nearest.length);
        Arrays.fill(sums, 0);
        Arrays.fill(nearest, 0);
        empty = true;
    }

    /** The weights of a sentence's rows over the greatest of them; 0 where all are. */
    static float[] scales(float[] weights, int from, int to) {
        float[] scales = Arrays.copyOfRange(weights, from, to);
        float greatest = 0;
        for (float weight : scales) {
            greatest = Math.max(greatest, weight);
        }
        for (int i = 0; greatest > 0 && i < scales.length; i++) {
            scales[i] /= greatest;
        }
        return scales;
    }
}
