package org.framewire.network;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The convolution layer of a trained network without its matrix product, and the pooling behind it: a place is a sum of
 * a few rows, since what words add is known. For all threads of a process.
 */
final class Convolution {
    private final int width;
    private final int filters;
    private final WordSums words;
    /** What the channels of a word add, [width, channels, filters]. */
    private final float[][][] channels;

    private final float[] bias;

    /** The rows that make a place, and by what they are multiplied. */
    private static final class Terms {
        private final float[][] rows;
        private final float[] factors;
        private int count;

        Terms(int most) {
            rows = new float[most][];
            factors = new float[most];
        }

        void add(float factor, float[] row) {
            if (factor != 0) {
                factors[count] = factor;
                rows[count++] = row;
            }
        }
    }

    /**
     * @param weights [width * (dimensions + channels), filters], row by row
     * @param bias [filters]
     */
    Convolution(Embedding embedding, int width, float[] weights, float[] bias) {
        this.width = width;
        this.filters = bias.length;
        this.bias = bias;
        float[][] dimensions = new float[embedding.dimensions()][width * filters];
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
        words = new WordSums(embedding, dimensions, filters);
    }

    /**
     * The layer's output, pooled as {@link RegionPooling} does, [batch, parts * filters].
     *
     * @param near weights of the tokens of the sentences, end to end
     * @param batch at least as many rows as there are sentences; the others are 0
     */
    INDArray pooled(List<Features> sentences, float[] near, int batch, boolean nearMaximum) {
        RegionPool pool = new RegionPool(filters, nearMaximum);
        float[] pooled = new float[batch * pool.size()];
        float[] sums = new float[filters];
        Terms terms = new Terms(width * (1 + Featurizer.CHANNELS));
        int token = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Features features = sentences.get(i);
            int length = features.words().length;
            float[] scales = RegionPool.scales(near, token, token + length);
            for (int t = 0; t < length; t++) {
                place(features, t, terms, sums);
                pool.add(sums, near[token++], scales[t]);
            }
            pool.put(pooled, i * pool.size());
        }
        return NativeArrays.of(pooled, batch, pool.size());
    }

    private void place(Features features, int t, Terms terms, float[] sums) {
        terms.count = 0;
        for (int k = 0; k < width; k++) {
            int source = t + k - width / 2;
            if (source >= 0 && source < features.words().length) {
                terms.add(1, words.of(features.words()[source])[k]);
                for (int c = 0; c < Featurizer.CHANNELS; c++) {
                    terms.add(features.channels()[source * Featurizer.CHANNELS + c], channels[k][c]);
                }
            }
        }
        System.arraycopy(bias, 0, sums, 0, filters);
        RowSums.add(terms.factors, terms.rows, terms.count, sums);
        for (int f = 0; f < sums.length; f++) {
            sums[f] = Math.max(0, sums[f]);
        }
    }
}
