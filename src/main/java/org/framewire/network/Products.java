package org.framewire.network;

import org.bytedeco.javacpp.FloatPointer;

/** Memory outside the Java heap that matrix products read and write. Belongs to one thread. */
final class Products implements AutoCloseable {
    /** Every product has so many rows, so that each row is computed by the same instructions, whatever is beside it. */
    private static final int BLOCK = 96;

    private final FloatPointer in;
    private final FloatPointer out;

    /**
     * @param rows of the largest matrix, a multiple of 96
     * @param width of its rows
     */
    Products(int rows, int width) {
        in = new FloatPointer((long) rows * width);
        out = new FloatPointer((long) rows * width);
        in.zero();
        out.zero();
    }

    /** {@code to = from * weights' + bias}, all [rows, ...] row by row. */
    void dense(EncoderWeights.Dense dense, float[] from, float[] to, int rows) {
        int outputs = dense.outputs();
        int inputs = dense.inputs();
        put(from, rows * inputs);
        for (long row = 0; row < rows; row += BLOCK) {
            Gemm.timesTransposed(
                    BLOCK,
                    outputs,
                    inputs,
                    1,
                    new Gemm.Part(in, row * inputs, inputs),
                    new Gemm.Part(dense.weights(), 0, inputs),
                    new Gemm.Part(out, row * outputs, outputs));
        }
        get(to, rows * outputs);
        float[] bias = dense.bias();
        for (int row = 0; row < rows; row++) {
            int at = row * outputs;
            for (int i = 0; i < outputs; i++) {
                to[at + i] += bias[i];
            }
        }
    }

    /** Puts numbers where the next product reads them. */
    void put(float[] numbers, int count) {
        in.position(0).put(numbers, 0, count);
    }

    /** Gets what products have written. */
    void get(float[] numbers, int count) {
        out.position(0).get(numbers, 0, count);
    }

    FloatPointer in() {
        return in;
    }

    FloatPointer out() {
        return out;
    }

    @Override
    public void close() {
        in.close();
        out.close();
    }
}
