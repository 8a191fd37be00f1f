package org.framewire.network;

import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;

/** Rows of numbers rounded to unsigned bytes, with memory for the sums of their products. Belongs to one thread. */
final class ByteRows implements AutoCloseable {
    private static final int STEPS = 255;
    private static final float HALF = 0.5f;

    private final BytePointer in;
    private final IntPointer out;
    private final FloatPointer outAsFloats;
    private final byte[] bytes;
    private final float[] steps;
    private final int[] zeros;
    private float[] line = {};
    private float[] other = {};

    /**
     * @param rows at most
     * @param width of the rows, and of their sums, at most
     */
    ByteRows(int rows, int width) {
        in = new BytePointer((long) rows * width);
        out = new IntPointer((long) rows * width);
        outAsFloats = new FloatPointer(out);
        bytes = new byte[rows * width];
        steps = new float[rows];
        zeros = new int[rows];
    }

    /**
     * Rounds each row: a number is about {@code step * (byte - zero)}.
     *
     * @param x [rows, width], or more rows; finite
     */
    void round(float[] x, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            round(x, row, row * width, (row + 1) * width);
        }
        in.position(0).put(bytes, 0, rows * width);
    }

    private void round(float[] x, int row, int from, int to) {
        float least = 0;
        float greatest = 0;
        for (int i = from; i < to; i++) {
            float number = x[i];
            // Not Math.min and Math.max, whose care for NaN takes several times as long.
            if (number > greatest) {
                greatest = number;
            } else if (number < least) {
                least = number;
            }
        }
        float step = Math.max((greatest - least) / STEPS, Float.MIN_NORMAL);
        float factor = 1 / step;
        int zero = (int) (HALF - least * factor);
        steps[row] = step;
        zeros[row] = zero;
        float shift = zero + HALF;
        for (int i = from; i < to; i++) {
            bytes[i] = (byte) Math.min((int) (x[i] * factor + shift), STEPS);
        }
    }

    float step(int row) {
        return steps[row];
    }

    /** The byte that stands for 0. */
    int zero(int row) {
        return zeros[row];
    }

    /** What was rounded last, row by row. */
    byte[] bytes() {
        return bytes;
    }

    /** The same, outside the Java heap. */
    BytePointer in() {
        return in;
    }

    /** Where products are written. */
    IntPointer out() {
        return out;
    }

    /**
     * The bits of one row of what products have written, taken for those of floats, in an array that the next call
     * overwrites.
     */
    float[] outAsFloats(int row, int width) {
        if (line.length != width) {
            line = new float[width];
        }
        outAsFloats.position((long) row * width).get(line, 0, width);
        return line;
    }

    /** A part of an array, in one that the next call overwrites. */
    float[] copy(float[] from, int at, int width) {
        if (other.length != width) {
            other = Arrays.copyOf(other, width);
        }
        System.arraycopy(from, at, other, 0, width);
        return other;
    }

    @Override
    public void close() {
        in.close();
        out.close();
    }
}
