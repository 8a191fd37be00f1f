package org.framewire.network;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;

/**
 * A matrix of signed 8-bit integers that rows of unsigned ones are multiplied with, a block of inputs at a time. A
 * block's sums are integers below 2^24, which floats hold exactly, in whatever order they are made: by oneDNN where a
 * trial shows that it can, else by ND4J's OpenBLAS, with the same bits.
 */
final class ByteMatrix {
    private static final int LARGEST = 255;
    /** Floats from here to twice as much are the integers, each one further in its bits, too. */
    private static final int FIRST = 1 << 23;

    private static final int FIRST_BITS = Float.floatToIntBits(FIRST);

    private final Quarters order;
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
        int inputs = numbers.length / outputs;
        order = new Quarters(inputs);
        totals = new float[order.blocks()][outputs];
        nothing = new float[order.blocks()][outputs];
        byte[] ordered = new byte[outputs * order.bytes()];
        for (int output = 0; output < outputs; output++) {
            order.order(numbers, output * inputs, ordered, output * order.bytes());
        }
        int[][] negative = new int[order.blocks()][outputs];
        boolean fits = add(ordered, negative) && oneDnn;
        bytes = fits ? new BytePointer(ordered) : null;
        offsets = new IntPointer[fits ? order.blocks() : 0];
        floats = fits ? null : floats(ordered);
        for (int block = 0; block < offsets.length; block++) {
            offsets[block] = offsets(negative[block], nothing[block]);
        }
    }

    /**
     * Adds up each output's numbers, block by block.
     *
     * @param negative gets the least sum there can be, its sign turned, [block, output]
     * @return whether all sums there can be fit between two powers of two
     */
    private boolean add(byte[] ordered, int[][] negative) {
        boolean fits = true;
        for (int block = 0; block < order.blocks(); block++) {
            for (int output = 0; output < outputs; output++) {
                int from = output * order.bytes() + firstByte(block);
                int sum = 0;
                for (int i = from; i < from + bytes(block); i++) {
                    sum += ordered[i];
                    negative[block][output] += Math.max(0, -ordered[i]) * LARGEST;
                }
                totals[block][output] = sum;
                fits &= negative[block][output] * 2 + sum * LARGEST < FIRST;
            }
        }
        return fits;
    }

    private static IntPointer offsets(int[] negative, float[] nothing) {
        int[] bits = new int[negative.length];
        for (int output = 0; output < negative.length; output++) {
            nothing[output] = FIRST + negative[output];
            bits[output] = FIRST_BITS + negative[output];
        }
        return new IntPointer(bits);
    }

    private static FloatPointer floats(byte[] numbers) {
        float[] floats = new float[numbers.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers[i];
        }
        return new FloatPointer(floats);
    }

    /** In which rows that are multiplied with it have to be rounded. */
    Quarters order() {
        return order;
    }

    int inputs() {
        return order.inputs();
    }

    int blocks() {
        return order.blocks();
    }

    private int firstByte(int block) {
        return Quarters.COUNT * order.firstWord(block);
    }

    private int bytes(int block) {
        return Quarters.COUNT * order.words(block);
    }

    /** Multiplies a block's part of the rows that were rounded last; the first block comes first. */
    void times(int block, int rows, Products memory) {
        int from = firstByte(block);
        int stride = order.bytes();
        if (bytes != null) {
            OneDnn.times(
                    new OneDnn.Shape(rows, outputs, bytes(block)),
                    stride,
                    memory.bytes().in().position(from),
                    bytes.getPointer(from),
                    offsets[block],
                    memory.bytes().out());
        } else {
            if (block == 0) {
                memory.put(memory.bytes().floats(rows * stride), rows * stride);
            }
            Blas.times(
                    new Blas.Shape(Blas.Transposed.SECOND, rows, outputs, bytes(block)),
                    1,
                    new Blas.Part(memory.in(), from, stride),
                    new Blas.Part(floats, from, stride),
                    new Blas.Part(memory.out(), 0, outputs));
        }
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
