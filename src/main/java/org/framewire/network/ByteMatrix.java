package org.framewire.network;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;

/**
 * A matrix of signed 8-bit integers that rows of unsigned ones are multiplied with, a block of 384 inputs at a time. A
 * block's sums are integers below 2^24, which floats hold exactly, in whatever order they are made: by oneDNN where a
 * trial shows that it can, else by ND4J's OpenBLAS, with the same bits.
 */
final class ByteMatrix {
    /** The most of which 255 * 128 each are under 2^24 together, rounded down to a number that caches like. */
    private static final int BLOCK = 384;

    private static final int LARGEST = 255;
    /** Floats from here to twice as much are the integers, each one further in its bits, too. */
    private static final int FIRST = 1 << 23;

    private static final int FIRST_BITS = Float.floatToIntBits(FIRST);

    private final int inputs;
    private final int outputs;
    private final float[][] totals;
    private final float[][] nothing;
    private final BytePointer bytes;
    private final IntPointer[] offsets;
    private final FloatPointer floats;

    /** @param numbers [outputs, inputs] */
    ByteMatrix(byte[] numbers, int outputs) {
        this(numbers, outputs, OneDnn.isExact());
    }

    /** @param oneDnn whether oneDNN is to multiply, where the numbers are not too large on the whole */
    ByteMatrix(byte[] numbers, int outputs, boolean oneDnn) {
        this.outputs = outputs;
        inputs = numbers.length / outputs;
        totals = new float[blocks()][outputs];
        nothing = new float[blocks()][outputs];
        int[][] negative = new int[blocks()][outputs];
        boolean fits = oneDnn;
        for (int block = 0; block < blocks(); block++) {
            for (int output = 0; output < outputs; output++) {
                int sum = 0;
                for (int i = block * BLOCK; i < end(block); i++) {
                    int number = numbers[output * inputs + i];
                    sum += number;
                    negative[block][output] += Math.max(0, -number) * LARGEST;
                }
                totals[block][output] = sum;
                fits &= negative[block][output] * 2 + sum * LARGEST < FIRST;
            }
        }
        bytes = fits ? new BytePointer(numbers) : null;
        offsets = new IntPointer[fits ? blocks() : 0];
        floats = fits ? null : floats(numbers);
        for (int block = 0; block < offsets.length; block++) {
            int[] bits = new int[outputs];
            for (int output = 0; output < outputs; output++) {
                nothing[block][output] = FIRST + negative[block][output];
                bits[output] = FIRST_BITS + negative[block][output];
            }
            offsets[block] = new IntPointer(bits);
        }
    }

    private static FloatPointer floats(byte[] numbers) {
        float[] floats = new float[numbers.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers[i];
        }
        return new FloatPointer(floats);
    }

    int inputs() {
        return inputs;
    }

    int blocks() {
        return (inputs + BLOCK - 1) / BLOCK;
    }

    private int end(int block) {
        return Math.min((block + 1) * BLOCK, inputs);
    }

    /** Multiplies a block's part of the rows that were rounded last; the first block comes first. */
    void times(int block, int rows, Products memory) {
        int from = block * BLOCK;
        int inner = end(block) - from;
        if (bytes != null) {
            OneDnn.times(
                    new OneDnn.Shape(rows, outputs, inner),
                    inputs,
                    memory.bytes().in().position(from),
                    bytes.getPointer(from),
                    offsets[block],
                    memory.bytes().out());
        } else {
            if (block == 0) {
                memory.put(unsigned(memory.bytes().bytes(), rows * inputs), rows * inputs);
            }
            Blas.times(
                    new Blas.Shape(true, rows, outputs, inner),
                    1,
                    new Blas.Part(memory.in(), from, inputs),
                    new Blas.Part(floats, from, inputs),
                    new Blas.Part(memory.out(), 0, outputs));
        }
    }

    private static float[] unsigned(byte[] bytes, int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = bytes[i] & LARGEST;
        }
        return floats;
    }

    /**
     * The sums of a row in the block that was multiplied last, each byte counted from the one that stands for 0:
     * integers, in an array that the next call overwrites.
     */
    float[] sums(int block, int row, Products memory) {
        float[] sums = bytes == null ? memory.row(row, outputs) : memory.bytes().outAsFloats(row, outputs);
        subtract(nothing[block], memory.bytes().zero(row), totals[block], sums);
        return sums;
    }

    private static void subtract(float[] first, float factor, float[] second, float[] from) {
        for (int i = 0; i < from.length; i++) {
            from[i] = from[i] - first[i] - factor * second[i];
        }
    }
}
