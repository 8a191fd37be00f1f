package org.framewire.network;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The convolution layer of a trained network without its matrix product: what a word adds to the places around it is
 * computed when it is first met and kept, so that a place is a sum of a few rows. Not safe for use by several threads.
 */
final class Convolution {
    private final Embedding embedding;
    private final int width;
    private final int filters;
    private final float[] weights;
    private final float[] bias;
    private final float[][] words;

    /**
     * @param weights [width * (dimensions + channels), filters], row by row
     * @param bias [filters]
     */
    Convolution(Embedding embedding, int width, float[] weights, float[] bias) {
        this.embedding = embedding;
        this.width = width;
        this.filters = bias.length;
        this.weights = weights;
        this.bias = bias;
        words = new float[embedding.vocabulary().size()][];
    }

    /** The layer's output for all tokens of the sentences, end to end, [tokens, filters]; rows beyond them are 0. */
    INDArray output(List<Features> sentences, int tokens) {
        float[] rows = new float[tokens * filters];
        int row = 0;
        for (Features features : sentences) {
            for (int t = 0; t < features.words().length; t++) {
                place(features, t, rows, row++ * filters);
            }
        }
        return Nd4j.create(rows, new long[] {tokens, filters}, 'c');
    }

    private void place(Features features, int t, float[] rows, int at) {
        System.arraycopy(bias, 0, rows, at, filters);
        for (int k = 0; k < width; k++) {
            int source = t + k - width / 2;
            if (source >= 0 && source < features.words().length) {
                add(1f, word(features.words()[source]), k * filters, rows, at);
                channels(features, source, k, rows, at);
            }
        }
        for (int f = at; f < at + filters; f++) {
            rows[f] = Math.max(0, rows[f]);
        }
    }

    private void channels(Features features, int source, int k, float[] rows, int at) {
        int depth = Batch.depth(embedding.dimensions());
        for (int c = 0; c < Featurizer.CHANNELS; c++) {
            float value = features.channels()[source * Featurizer.CHANNELS + c];
            if (value != 0) {
                add(value, weights, (k * depth + embedding.dimensions() + c) * filters, rows, at);
            }
        }
    }

    /** What a word adds, [width, filters]. */
    private float[] word(int number) {
        if (words[number] == null) {
            float[] sums = new float[width * filters];
            int depth = Batch.depth(embedding.dimensions());
            for (int k = 0; k < width; k++) {
                for (int d = 0; d < embedding.dimensions(); d++) {
                    float value = embedding.vectors()[number * embedding.dimensions() + d];
                    add(value, weights, (k * depth + d) * filters, sums, k * filters);
                }
            }
            words[number] = sums;
        }
        return words[number];
    }

    private void add(float factor, float[] from, int fromAt, float[] to, int toAt) {
        for (int f = 0; f < filters; f++) {
            to[toAt + f] += factor * from[fromAt + f];
        }
    }
}
