package org.framewire.network;

import java.util.Arrays;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Loader;

/**
 * Products of matrices of 8-bit integers by oneDNN, which are four times as fast as those of floats where the processor
 * has instructions for them (AVX-512 VNNI). On others it adds in 16 bits, and what exceeds these is lost.
 */
final class OneDnn {
    private static final byte PLAIN = 'N';
    private static final byte TRANSPOSED = 'T';
    private static final byte AN_OFFSET_A_COLUMN = 'R';
    private static final int PATTERNS = 4;
    private static final int OFFSET = 1 << 30;
    private static final Shape[] SHAPES = {new Shape(1, 5, 384), new Shape(7, 384, 100), new Shape(480, 1536, 384)};

    private OneDnn() {}

    /** Tried once a process. */
    private static final class Trial {
        static final boolean EXACT = tried();
    }

    /** Whether it is there, and its sums are exact on this processor. */
    static boolean isExact() {
        return Trial.EXACT;
    }

    /** Of a product of [rows, inner] and the transpose of [columns, inner]. */
    record Shape(int rows, int columns, int inner) {}

    /**
     * {@code c = a * b + offsets}.
     *
     * @param stride from one row of {@code a} to the next, and of {@code b}
     * @param a unsigned, [rows, inner]
     * @param b signed, [columns, inner]
     * @param offsets [columns]
     * @param c [rows, columns]
     */
    static void times(Shape shape, int stride, BytePointer a, BytePointer b, IntPointer offsets, IntPointer c) {
        int status = dnnl.dnnl_gemm_u8s8s32(
                PLAIN,
                TRANSPOSED,
                AN_OFFSET_A_COLUMN,
                shape.rows(),
                shape.columns(),
                shape.inner(),
                1,
                a,
                stride,
                (byte) 0,
                b,
                stride,
                (byte) 0,
                0,
                c,
                shape.columns(),
                offsets);
        if (status != dnnl.dnnl_success) {
            throw new IllegalStateException("oneDNN refused a product of " + shape + " with status " + status);
        }
    }

    private static boolean tried() {
        try {
            Loader.load(dnnl.class);
        } catch (UnsatisfiedLinkError e) {
            // Its native code is not built for every system that Framewire runs on.
            return false;
        }
        NativeThreads.one();
        return Arrays.stream(SHAPES).allMatch(OneDnn::isExact);
    }

    /** With the largest numbers there are, where sums of 16 bits would show. */
    private static boolean isExact(Shape shape) {
        int rows = shape.rows();
        int columns = shape.columns();
        int inner = shape.inner();
        byte[] a = new byte[rows * inner];
        byte[] b = new byte[columns * inner];
        for (int i = 0; i < a.length; i++) {
            a[i] = (byte) left(i / inner % PATTERNS, i % inner);
        }
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) right(i / inner % PATTERNS, i % inner);
        }
        int[] found = new int[rows * columns];
        try (BytePointer first = new BytePointer(a);
                BytePointer second = new BytePointer(b);
                IntPointer offsets = new IntPointer(columns);
                IntPointer product = new IntPointer(found.length)) {
            for (int column = 0; column < columns; column++) {
                offsets.put(column, OFFSET - column);
            }
            times(shape, inner, first, second, offsets, product);
            product.get(found);
        }
        int[][] expected = expected(inner);
        for (int i = 0; i < found.length; i++) {
            int sum = found[i] - OFFSET + i % columns;
            if (sum != expected[i / columns % PATTERNS][i % columns % PATTERNS]) {
                return false;
            }
        }
        return true;
    }

    private static int[][] expected(int inner) {
        int[][] sums = new int[PATTERNS][PATTERNS];
        for (int row = 0; row < PATTERNS; row++) {
            for (int column = 0; column < PATTERNS; column++) {
                for (int k = 0; k < inner; k++) {
                    sums[row][column] += left(row, k) * right(column, k);
                }
            }
        }
        return sums;
    }

    private static int left(int pattern, int k) {
        return switch (pattern) {
            case 0 -> 255;
            case 1 -> k % 2 == 0 ? 255 : 1;
            case 2 -> (k * 37 + 11) % 256;
            default -> 128;
        };
    }

    private static int right(int pattern, int k) {
        return switch (pattern) {
            case 0 -> 127;
            case 1 -> -128;
            case 2 -> k % 2 == 0 ? 127 : -128;
            default -> (k * 53 + 29) % 256 - 128;
        };
    }
}
