package org.framewire.network;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Sentences as the network's input.
 *
 * @param context pooled vectors and flags, [batch, context]
 * @param ngrams the vectors of the bags, [batch, bags * n-gram dimensions]
 * @param rows for each token the vectors and channels of it and its neighbours, [tokens, width * depth]
 * @param bounds the first row and the row after the last of each sentence, [batch, 2]
 * @param near weights that sum to 1 over the tokens around U.S. names of a sentence, [tokens, 1]
 */
record Batch(INDArray context, INDArray ngrams, INDArray rows, INDArray bounds, INDArray near) {
    /** Mean vectors are short: stretched, they count as much as the other inputs. */
    private static final float STRETCH = 4f;

    /** How many numbers the context has. */
    static int contextSize(int dimensions) {
        return 4 * dimensions + Featurizer.FLAGS;
    }

    static int depth(int dimensions) {
        return dimensions + Featurizer.CHANNELS;
    }

    /** As many rows as the sentences need. */
    static Batch of(List<Features> sentences, Embedding embedding, NgramTable table, int width) {
        int tokens = sentences.stream().mapToInt(s -> s.words().length).sum();
        return of(sentences, embedding, table, width, sentences.size(), tokens);
    }

    /**
     * @param batch rows of the sentences, at least as many as there are sentences; the others stay 0
     * @param tokens rows of the tokens, at least as many as there are tokens; the others stay 0
     */
    static Batch of(
            List<Features> sentences, Embedding embedding, NgramTable table, int width, int batch, int tokens) {
        int depth = depth(embedding.dimensions()) * width;
        int size = contextSize(embedding.dimensions());
        float[] rows = new float[tokens * depth];
        float[] near = new float[tokens];
        float[] bounds = new float[batch * 2];
        float[] context = new float[batch * size];
        int bags = Ngrams.BAGS * table.dimensions();
        float[] ngrams = new float[batch * bags];
        int row = 0;
        for (int b = 0; b < sentences.size(); b++) {
            Features features = sentences.get(b);
            bounds[2 * b] = row;
            bounds[2 * b + 1] = row + features.words().length;
            rows(features, embedding, width, rows, row * depth);
            near(features, near, row);
            context(features, near, row, embedding, context, b * size);
            for (int bag = 0; bag < Ngrams.BAGS; bag++) {
                table.sum(features.bags()[bag], ngrams, b * bags + bag * table.dimensions());
            }
            row += features.words().length;
        }
        return new Batch(
                Nd4j.create(context, new long[] {batch, size}, 'c'),
                Nd4j.create(ngrams, new long[] {batch, bags}, 'c'),
                Nd4j.create(rows, new long[] {tokens, depth}, 'c'),
                Nd4j.create(bounds, new long[] {batch, 2}, 'c'),
                Nd4j.create(near, new long[] {tokens, 1}, 'c'));
    }

    INDArray[] inputs() {
        return new INDArray[] {context, ngrams, rows, bounds, near};
    }

    private static void rows(Features features, Embedding embedding, int width, float[] rows, int at) {
        int dimensions = embedding.dimensions();
        int depth = depth(dimensions);
        int length = features.words().length;
        for (int t = 0; t < length; t++) {
            for (int k = 0; k < width; k++) {
                int source = t + k - width / 2;
                if (source >= 0 && source < length) {
                    int to = at + (t * width + k) * depth;
                    System.arraycopy(embedding.vectors(), features.words()[source] * dimensions, rows, to, dimensions);
                    System.arraycopy(
                            features.channels(), source * Featurizer.CHANNELS, rows, to + dimensions, Featurizer.CHANNELS);
                }
            }
        }
    }

    private static void near(Features features, float[] near, int at) {
        float sum = 0;
        for (int t = 0; t < features.words().length; t++) {
            int c = t * Featurizer.CHANNELS;
            near[at + t] = Math.max(features.channels()[c + 10], features.channels()[c + 11]);
            sum += near[at + t];
        }
        for (int t = 0; sum > 0 && t < features.words().length; t++) {
            near[at + t] /= sum;
        }
    }

    private static void context(Features features, float[] near, int nearAt, Embedding embedding, float[] context, int at) {
        int dimensions = embedding.dimensions();
        float[] even = new float[Math.max(Featurizer.LONGEST, Featurizer.LONGEST_BEFORE)];
        Arrays.fill(even, 1f);
        mean(features.words(), even, 0, STRETCH / features.words().length, embedding, context, at);
        mean(features.words(), near, nearAt, STRETCH, embedding, context, at + dimensions);
        mean(features.before(), even, 0, STRETCH / Math.max(1, features.before().length), embedding, context, at + 2 * dimensions);
        mean(features.earlier(), even, 0, STRETCH / Math.max(1, features.earlier().length), embedding, context, at + 3 * dimensions);
        System.arraycopy(features.flags(), 0, context, at + 4 * dimensions, Featurizer.FLAGS);
    }

    private static void mean(
            int[] words, float[] weights, int weightsAt, float factor, Embedding embedding, float[] into, int at) {
        int dimensions = embedding.dimensions();
        for (int t = 0; t < words.length; t++) {
            float weight = factor * weights[weightsAt + t];
            int vector = words[t] * dimensions;
            for (int d = 0; d < dimensions; d++) {
                into[at + d] += weight * embedding.vectors()[vector + d];
            }
        }
    }
}
