package org.framewire.network;

import java.util.Arrays;

/**
 * Matrix products whose sums are made in one order: 384 products at a time, each such block a chain of fused
 * multiply-adds in the order of the products, and the blocks added one after the other. A row has the same bits on
 * every processor, whatever other rows are beside it.
 *
 * <p>The order is that of OpenBLAS 0.3.19 on processors with AVX-512, see {@link Blas}.
 */
final class OrderedSums {
    /** Products of a block. */
    static final int BLOCK = 384;

    private static final int STEP = 4;

    private OrderedSums() {}

    /**
     * {@code c = a * b} for some rows.
     *
     * @param a its row i begins at {@code at + i * stride} and is as long as {@code b} has rows
     * @param b [inner, columns]
     * @param c [rows, columns], or more rows
     * @param rows of a and c that count
     */
    static void times(float[] a, int at, int stride, float[][] b, float[][] c, int rows) {
        float[][] parts = b.length > BLOCK ? new float[rows][c[0].length] : c;
        for (int from = 0; from < b.length; from += BLOCK) {
            float[][] into = from == 0 ? c : parts;
            for (int row = 0; row < rows; row++) {
                Arrays.fill(into[row], 0);
            }
            chains(a, at, stride, b, from, Math.min(from + BLOCK, b.length), into, rows);
            for (int row = 0; from > 0 && row < rows; row++) {
                add(parts[row], c[row]);
            }
        }
    }

    private static void chains(float[] a, int at, int stride, float[][] b, int from, int to, float[][] c, int rows) {
        int k = from;
        for (; k + STEP <= to; k += STEP) {
            for (int row = 0; row < rows; row++) {
                chain(a, at + row * stride + k, b[k], b[k + 1], b[k + 2], b[k + 3], c[row]);
            }
        }
        for (; k < to; k++) {
            for (int row = 0; row < rows; row++) {
                chain(a[at + row * stride + k], b[k], c[row]);
            }
        }
    }

    /** Four links at once; the compiler makes vector instructions of a loop no larger than this. */
    private static void chain(float[] a, int at, float[] b0, float[] b1, float[] b2, float[] b3, float[] c) {
        float a0 = a[at];
        float a1 = a[at + 1];
        float a2 = a[at + 2];
        float a3 = a[at + 3];
        for (int j = 0; j < c.length; j++) {
            c[j] = Math.fma(a3, b3[j], Math.fma(a2, b2[j], Math.fma(a1, b1[j], Math.fma(a0, b0[j], c[j]))));
        }
    }

    private static void chain(float a, float[] b, float[] c) {
        for (int j = 0; j < c.length; j++) {
            c[j] = Math.fma(a, b[j], c[j]);
        }
    }

    private static void add(float[] from, float[] to) {
        for (int j = 0; j < to.length; j++) {
            to[j] += from[j];
        }
    }
}
