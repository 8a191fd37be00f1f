package org.framewire.network;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/** A linear layer in 32-bit floats. */
final class Dense implements Linear {
    /** How many rows are multiplied at once. */
    static final int ROWS = 96;
    /** How many if there are so many: BLAS is a quarter faster then. */
    static final int MANY_ROWS = 5 * ROWS;

    private final float[][] matrix;
    private final FloatPointer outside;
    private final int inputs;
    private final float[] bias;

    /**
     * @param matrix [inputs, outputs], which is kept
     * @param bias [outputs]
     */
    Dense(float[][] matrix, float[] bias) {
        inputs = matrix.length;
        this.bias = bias;
        boolean fast = keepsOrder(ROWS) && keepsOrder(MANY_ROWS);
        this.matrix = fast ? null : matrix;
        outside = fast ? new FloatPointer((long) inputs * outputs()) : null;
        for (int row = 0; fast && row < inputs; row++) {
            outside.position((long) row * outputs()).put(matrix[row]);
        }
        if (fast) {
            outside.position(0);
        }
    }

    private boolean keepsOrder(int rows) {
        int rest = inputs % Blas.LONGEST;
        return (inputs < Blas.LONGEST || Blas.keepsOrder(shape(rows, Blas.LONGEST)))
                && (rest == 0 || Blas.keepsOrder(shape(rows, rest)));
    }

    @Override
    public int outputs() {
        return bias.length;
    }

    @Override
    public void apply(float[] from, float[] to, int rows, Products memory) {
        if (outside == null) {
            slow(from, to, rows);
        } else {
            fast(from, rows, memory);
            for (int row = 0; row < rows; row++) {
                float[] sums = memory.row(row, outputs());
                addBias(sums);
                System.arraycopy(sums, 0, to, row * outputs(), outputs());
            }
        }
    }

    private void addBias(float[] sums) {
        for (int i = 0; i < bias.length; i++) {
            sums[i] += bias[i];
        }
    }

    private void slow(float[] from, float[] to, int rows) {
        float[][] sums = new float[Math.min(rows, ROWS)][outputs()];
        for (int first = 0; first < rows; first += ROWS) {
            int count = Math.min(ROWS, rows - first);
            OrderedSums.times(from, first * inputs, inputs, matrix, sums, count);
            for (int row = 0; row < count; row++) {
                addBias(sums[row]);
                System.arraycopy(sums[row], 0, to, (first + row) * outputs(), outputs());
            }
        }
    }

    private void fast(float[] from, int rows, Products memory) {
        memory.put(from, rows * inputs);
        int first = 0;
        while (first < rows) {
            int block = rows - first > MANY_ROWS - ROWS ? MANY_ROWS : ROWS;
            multiply(first, block, memory);
            first += block;
        }
    }

    private void multiply(int first, int rows, Products memory) {
        Blas.Part sums = new Blas.Part(memory.out(), (long) first * outputs(), outputs());
        for (int k = 0; k < inputs; k += Blas.LONGEST) {
            Blas.Shape shape = shape(rows, Math.min(Blas.LONGEST, inputs - k));
            Blas.Part factors = new Blas.Part(memory.in(), (long) first * inputs + k, inputs);
            Blas.Part numbers = new Blas.Part(outside, (long) k * outputs(), outputs());
            if (k == 0) {
                Blas.times(shape, 1, factors, numbers, sums);
            } else {
                Blas.addTimes(shape, factors, numbers, sums);
            }
        }
    }

    private Blas.Shape shape(int rows, int inner) {
        return new Blas.Shape(Blas.Transposed.NEITHER, rows, outputs(), inner);
    }

    /** The rows of a matrix that is given end to end, [rows, columns]. */
    static float[][] rows(float[] numbers, int columns) {
        float[][] rows = new float[numbers.length / columns][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(numbers, row * columns, (row + 1) * columns);
        }
        return rows;
    }
}
