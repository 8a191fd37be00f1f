package org.framewire.network;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of an encoder, for all threads to read.
 *
 * @param words vectors of the pieces
 * @param places vectors of the places in a sequence
 * @param kinds vectors of what stands before the sentence, and of the sentence
 * @param head from what the last layer says to targets and framings
 * @param claims from what a lower one says to claims
 */
record EncoderWeights(
        Rows words, Rows places, Rows kinds, Norm norm, List<Layer> layers, Linear head, ClaimNetwork claims) {
    private static final int KINDS = 2;
    private static final int PROJECTIONS = 3;
    static final int POOLS = 3;
    /** The pools of the network for claims: those and the mean of what stands before the sentence. */
    static final int CLAIM_POOLS = POOLS + 1;

    private static final int OUTPUTS = 2;

    /** A matrix whose rows are looked up, [rows, scales.length]; kept small. */
    record Rows(float[] scales, byte[] steps, int width) {
        void add(int row, float[] to, int at) {
            for (int i = 0; i < width; i++) {
                to[at + i] += scales[row] * steps[row * width + i];
            }
        }
    }

    /** What values are multiplied with, and what is then added: of a layer normalisation, or of inputs. */
    record Norm(float[] scale, float[] shift) {}

    /** @param projections of query, key and value, one below the other */
    record Layer(Linear projections, Linear mix, Norm first, Linear inner, Linear outer, Norm second) {}

    /** [CLAIM_POOLS * hidden], scaled and shifted, to the middle, ReLU, to the logits of claims. */
    record ClaimNetwork(Norm norm, Linear inner, Linear outer) {}

    /** How many bytes an encoder of these sizes has. */
    static long bytes(EncoderFile.Header sizes) {
        long hidden = sizes.hidden();
        long layer = matrix(PROJECTIONS * hidden, hidden)
                + matrix(hidden, hidden)
                + matrix(sizes.inner(), hidden)
                + matrix(hidden, sizes.inner());
        long vectors = PROJECTIONS * hidden + hidden + sizes.inner() + hidden + 4 * hidden;
        long outputs = OUTPUTS * Head.LABELS;
        return matrix(sizes.pieces(), hidden)
                + matrix(sizes.places(), hidden)
                + matrix(KINDS, hidden)
                + Float.BYTES * 2 * hidden
                + sizes.layers() * (layer + Float.BYTES * vectors)
                + linear(outputs, POOLS * hidden)
                + Float.BYTES * 2 * CLAIM_POOLS * hidden
                + linear(sizes.claimWidth(), CLAIM_POOLS * hidden)
                + linear(Head.LABELS, sizes.claimWidth());
    }

    private static long matrix(long rows, long columns) {
        return rows * (Float.BYTES + columns);
    }

    /** With its bias. */
    private static long linear(long outputs, long inputs) {
        return matrix(outputs, inputs) + Float.BYTES * outputs;
    }

    /** What makes a layer of its matrix, [outputs, inputs], and its bias. */
    interface Maker {
        Linear linear(Rows matrix, float[] bias);
    }

    /** Layers that multiply as {@link ByteDense} does. */
    static Linear inBytes(Rows matrix, float[] bias) {
        return new ByteDense(new ByteMatrix(matrix.steps(), bias.length), matrix.scales(), bias);
    }

    /** Layers that multiply in 32-bit floats: what was trained, to the last digits. */
    static Dense inFloats(Rows rows, float[] bias) {
        float[][] matrix = new float[rows.width()][bias.length];
        float[] numbers = new float[rows.width()];
        for (int row = 0; row < bias.length; row++) {
            Arrays.fill(numbers, 0);
            rows.add(row, numbers, 0);
            for (int column = 0; column < numbers.length; column++) {
                matrix[column][row] = numbers[column];
            }
        }
        return new Dense(matrix, bias);
    }

    /**
     * @param maker of the Transformer layers
     * @throws IllegalArgumentException if a number is not finite
     */
    static EncoderWeights of(EncoderFile.Header sizes, ByteBuffer in, Maker maker) {
        int hidden = sizes.hidden();
        Rows words = rows(in, sizes.pieces(), hidden);
        Rows places = rows(in, sizes.places(), hidden);
        Rows kinds = rows(in, KINDS, hidden);
        Norm norm = norm(in, hidden);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < sizes.layers(); i++) {
            layers.add(new Layer(
                    linear(in, PROJECTIONS * hidden, hidden, maker),
                    linear(in, hidden, hidden, maker),
                    norm(in, hidden),
                    linear(in, sizes.inner(), hidden, maker),
                    linear(in, hidden, sizes.inner(), maker),
                    norm(in, hidden)));
        }
        return new EncoderWeights(
                words,
                places,
                kinds,
                norm,
                List.copyOf(layers),
                linear(in, OUTPUTS * Head.LABELS, POOLS * hidden, EncoderWeights::inFloats),
                new ClaimNetwork(
                        norm(in, CLAIM_POOLS * hidden),
                        linear(in, sizes.claimWidth(), CLAIM_POOLS * hidden, EncoderWeights::inFloats),
                        linear(in, Head.LABELS, sizes.claimWidth(), EncoderWeights::inFloats)));
    }

    private static Rows rows(ByteBuffer in, int rows, int width) {
        float[] scales = vector(in, rows);
        byte[] steps = new byte[rows * width];
        in.get(steps);
        return new Rows(scales, steps, width);
    }

    private static Linear linear(ByteBuffer in, int outputs, int inputs, Maker maker) {
        Rows matrix = rows(in, outputs, inputs);
        return maker.linear(matrix, vector(in, outputs));
    }

    private static Norm norm(ByteBuffer in, int width) {
        return new Norm(vector(in, width), vector(in, width));
    }

    private static float[] vector(ByteBuffer in, int length) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = in.getFloat();
            if (!Float.isFinite(numbers[i])) {
                throw new IllegalArgumentException("a number that is not finite");
            }
        }
        return numbers;
    }
}
