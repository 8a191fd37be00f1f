package org.framewire.network;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The convolution layer of a trained network without its matrix product: what a word adds to the places around it is
 * computed when it is first met and kept, so that a place is a sum of a few rows. Not safe for use by several threads.
 */
final class Convolution {
    private final Embedding embedding;
    private final int width;
    private final int filters;
    /** What each dimension of a word adds to the places around it, [dimensions, width * filters]. */
    private final float[][] dimensions;
    /** What the channels of a word add, [width, channels, filters]. */
    private final float[][][] channels;

    private final float[] bias;
    /** What words add, [words, width, filters]; null where a word was not met. */
    private final float[][][] words;

    /** The rows that make the next place, and by what they are multiplied. */
    private final float[][] rows;

    private final float[] factors;
    private int count;

    /**
     * @param weights [width * (dimensions + channels), filters], row by row
     * @param bias [filters]
     */
    Convolution(Embedding embedding, int width, float[] weights, float[] bias) {
        this.embedding = embedding;
        this.width = width;
        this.filters = bias.length;
        this.bias = bias;
        dimensions = new float[embedding.dimensions()][width * filters];
        channels = new float[width][Featurizer.CHANNELS][];
        int depth = Batch.depth(embedding.dimensions());
        for (int k = 0; k < width; k++) {
            for (int d = 0; d < embedding.dimensions(); d++) {
                System.arraycopy(weights, (k * depth + d) * filters, dimensions[d], k * filters, filters);
            }
            for (int c = 0; c < Featurizer.CHANNELS; c++) {
                int from = (k * depth + embedding.dimensions() + c) * filters;
                channels[k][c] = Arrays.copyOfRange(weights, from, from + filters);
            }
        }
        words = new float[embedding.vocabulary().size()][][];
        rows = new float[width * (1 + Featurizer.CHANNELS)][];
        factors = new float[rows.length];
    }

    /** The layer's output for all tokens of the sentences, end to end, [tokens, filters]; rows beyond them are 0. */
    INDArray output(List<Features> sentences, int tokens) {
        float[] output = new float[tokens * filters];
        float[] sums = new float[filters];
        int row = 0;
        for (Features features : sentences) {
            for (int t = 0; t < features.words().length; t++) {
                place(features, t, sums);
                System.arraycopy(sums, 0, output, row++ * filters, filters);
            }
        }
        return NativeArrays.of(output, tokens, filters);
    }

    private void place(Features features, int t, float[] sums) {
        count = 0;
        for (int k = 0; k < width; k++) {
            int source = t + k - width / 2;
            if (source >= 0 && source < features.words().length) {
                add(1, word(features.words()[source])[k]);
                for (int c = 0; c < Featurizer.CHANNELS; c++) {
                    add(features.channels()[source * Featurizer.CHANNELS + c], channels[k][c]);
                }
            }
        }
        System.arraycopy(bias, 0, sums, 0, filters);
        RowSums.add(factors, rows, count, sums);
        for (int f = 0; f < sums.length; f++) {
            sums[f] = Math.max(0, sums[f]);
        }
    }

    private void add(float factor, float[] row) {
        if (factor != 0) {
            factors[count] = factor;
            rows[count++] = row;
        }
    }

    /** What a word adds, [width, filters]. */
    private float[][] word(int number) {
        if (words[number] == null) {
            int from = number * embedding.dimensions();
            float[] vector = Arrays.copyOfRange(embedding.vectors(), from, from + embedding.dimensions());
            float[] sums = new float[width * filters];
            RowSums.add(vector, dimensions, vector.length, sums);
            words[number] = Dense.rows(sums, filters);
        }
        return words[number];
    }
}
