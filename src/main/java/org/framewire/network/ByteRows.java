package org.framewire.network;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;

/** Rows of numbers rounded to unsigned bytes, with memory for the sums of their products. Belongs to one thread. */
final class ByteRows implements AutoCloseable {
    private static final int STEPS = 255;

    /** Floats from half of this one to a third more are the integers, the bits of each one more than those before. */
    private static final float INTEGERS = 3 << 22;

    private final IntPointer words;
    private final IntBuffer wordBuffer;
    private final BytePointer in;
    private final IntPointer out;
    private final FloatPointer outAsFloats;
    private final FloatPointer bits;
    private final FloatBuffer floatBits;
    private final IntBuffer intBits;
    private final float[] steps;
    private final int[] zeros;
    private final float[][] quarters;
    private final int[][] rounded;
    private final float[] least;
    private final float[] greatest;
    private final int[] joined;
    private float[] line = {};
    private float[] other = {};

    /**
     * @param rows at most
     * @param width of the rows, and of their sums, at most
     */
    ByteRows(int rows, int width) {
        int most = new Quarters(width).words();
        words = new IntPointer((long) rows * most);
        wordBuffer = words.asBuffer();
        in = new BytePointer(words);
        out = new IntPointer((long) rows * width);
        outAsFloats = new FloatPointer(out);
        bits = new FloatPointer(most);
        floatBits = bits.asBuffer();
        intBits = new IntPointer(bits).asBuffer();
        steps = new float[rows];
        zeros = new int[rows];
        quarters = new float[Quarters.COUNT][most];
        rounded = new int[Quarters.COUNT][most];
        least = new float[most];
        greatest = new float[most];
        joined = new int[most];
    }

    /**
     * Rounds each row: a number is about {@code step * (byte - zero)}.
     *
     * @param x [rows, inputs], or more rows; finite
     * @param order of the bytes in memory
     */
    void round(float[] x, int rows, Quarters order) {
        int count = order.words();
        for (int row = 0; row < rows; row++) {
            quarter(x, row * order.inputs(), order);
            float factor = factor(row, count);
            for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
                round(quarters[quarter], count, factor, INTEGERS + zeros[row]);
                floatBits.put(0, quarters[quarter], 0, count);
                intBits.get(0, rounded[quarter], 0, count);
            }
            join(rounded[0], rounded[1], rounded[2], rounded[3], joined, count);
            wordBuffer.put(row * count, joined, 0, count);
        }
    }

    private void quarter(float[] x, int from, Quarters order) {
        for (int block = 0; block < order.blocks(); block++) {
            int at = order.firstWord(block);
            int behind = at + order.words(block);
            for (int quarter = 0; quarter < Quarters.COUNT; quarter++) {
                int count = order.count(block, quarter);
                System.arraycopy(x, from + order.first(block, quarter), quarters[quarter], at, count);
                Arrays.fill(quarters[quarter], at + count, behind, 0);
            }
        }
    }

    /** How long a row's steps are, and which is 0, by its least and greatest number; gives what to multiply with. */
    private float factor(int row, int count) {
        extremes(quarters[0], quarters[1], quarters[2], quarters[3], count);
        float low = 0;
        float high = 0;
        for (int i = 0; i < count; i++) {
            // Not Math.min and Math.max, whose care for NaN takes several times as long where each waits for the last.
            if (least[i] < low) {
                low = least[i];
            }
            if (greatest[i] > high) {
                high = greatest[i];
            }
        }
        float step = Math.max((high - low) / STEPS, Float.MIN_NORMAL);
        float factor = 1 / step;
        steps[row] = step;
        // By the same product as the least number's byte, which is then half a step below 0 at most, and rounded to 0.
        zeros[row] = (int) Math.rint(-low * factor);
        return factor;
    }

    private void extremes(float[] a, float[] b, float[] c, float[] d, int count) {
        for (int i = 0; i < count; i++) {
            least[i] = Math.min(Math.min(a[i], b[i]), Math.min(c[i], d[i]));
        }
        for (int i = 0; i < count; i++) {
            greatest[i] = Math.max(Math.max(a[i], b[i]), Math.max(c[i], d[i]));
        }
    }

    /** To floats whose lowest byte is the rounded number: {@code shift} is so large that the sum has no fraction. */
    private static void round(float[] x, int count, float factor, float shift) {
        for (int i = 0; i < count; i++) {
            x[i] = Math.min(x[i] * factor + shift, INTEGERS + STEPS);
        }
    }

    private static void join(int[] a, int[] b, int[] c, int[] d, int[] words, int count) {
        for (int i = 0; i < count; i++) {
            words[i] = a[i] & STEPS | (b[i] & STEPS) << 8 | (c[i] & STEPS) << 16 | d[i] << 24;
        }
    }

    float step(int row) {
        return steps[row];
    }

    /** The byte that stands for 0. */
    int zero(int row) {
        return zeros[row];
    }

    /** What was rounded last, row by row, in memory outside the Java heap. */
    BytePointer in() {
        return in;
    }

    /** The first bytes of the same, as floats. */
    float[] floats(int count) {
        byte[] bytes = new byte[count];
        in.position(0).get(bytes);
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = Byte.toUnsignedInt(bytes[i]);
        }
        return floats;
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
        words.close();
        out.close();
        bits.close();
    }
}
