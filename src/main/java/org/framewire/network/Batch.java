package org.framewire.network;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sentences as the network's input.
 *
 * @param sentences the first rows of the batch; there may be more, which stay 0
 * @param context mean vectors, [batch, context]
 * @param flags [batch, flags]
 * @param bounds the first row and the row after the last of each sentence, [batch, 2]
 * @param near one a token: weights that sum to 1 over the tokens around U.S. names of a sentence
 */
record Batch(List<Features> sentences, INDArray context, INDArray flags, float[] bounds, float[] near)
        implements AutoCloseable {
    /** Mean vectors are short: stretched, they count as much as the other inputs. */
    private static final float STRETCH = 4f;

    /** How many numbers the context has. */
    static int contextSize(int dimensions) {
        return 4 * dimensions;
    }

    static int depth(int dimensions) {
        return dimensions + Featurizer.CHANNELS;
    }

    /** As many rows as the sentences need. */
    static Batch of(List<Features> sentences, Embedding embedding) {
        int tokens = sentences.stream().mapToInt(s -> s.words().length).sum();
        return of(sentences, embedding, sentences.size(), tokens);
    }

    /**
     * @param batch rows of the sentences, at least as many as there are sentences; the others stay 0
     * @param tokens rows of the tokens, at least as many as there are tokens; the others stay 0
     */
    static Batch of(List<Features> sentences, Embedding embedding, int batch, int tokens) {
        int size = contextSize(embedding.dimensions());
        float[] near = new float[tokens];
        float[] bounds = new float[batch * 2];
        float[] context = new float[batch * size];
        float[] flags = new float[batch * Featurizer.FLAGS];
        int row = 0;
        for (int b = 0; b < sentences.size(); b++) {
            Features features = sentences.get(b);
            bounds[2 * b] = row;
            bounds[2 * b + 1] = row + features.words().length;
            near(features, near, row);
            System.arraycopy(features.flags(), 0, flags, b * Featurizer.FLAGS, Featurizer.FLAGS);
            context(features, near, row, embedding, context, b * size);
            row += features.words().length;
        }
        return new Batch(
                sentences,
                NativeArrays.of(context, batch, size),
                NativeArrays.of(flags, batch, Featurizer.FLAGS),
                bounds,
                near);
    }

    /**
     * What a network that learns takes in, in the order of its inputs.
     *
     * @param rows for the convolution
     */
    INDArray[] inputs(INDArray ngrams, INDArray rows) {
        return new INDArray[] {
            context,
            flags,
            ngrams,
            rows,
            NativeArrays.of(bounds, bounds.length / 2, 2),
            NativeArrays.of(near, near.length, 1)
        };
    }

    /** The vectors of the bags, [batch, bags * n-gram dimensions]. */
    INDArray ngrams(NgramTable table) {
        int bags = Ngrams.BAGS * table.dimensions();
        int batch = (int) context.size(0);
        float[] ngrams = new float[batch * bags];
        for (int b = 0; b < sentences.size(); b++) {
            for (int bag = 0; bag < Ngrams.BAGS; bag++) {
                table.sum(sentences.get(b).bags()[bag], ngrams, b * bags + bag * table.dimensions());
            }
        }
        return NativeArrays.of(ngrams, batch, bags);
    }

    /** Frees the native memory at once: a collector that sees only the small Java objects would let it grow. */
    @Override
    public void close() {
        context.close();
        flags.close();
    }

    /** For each token the vectors and channels of it and its neighbours, [tokens, width * depth]. */
    INDArray rows(Embedding embedding, int width) {
        int depth = depth(embedding.dimensions()) * width;
        int tokens = near.length;
        float[] rows = new float[tokens * depth];
        int row = 0;
        for (Features features : sentences) {
            rows(features, embedding, width, rows, row * depth);
            row += features.words().length;
        }
        return NativeArrays.of(rows, tokens, depth);
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
                            features.channels(),
                            source * Featurizer.CHANNELS,
                            rows,
                            to + dimensions,
                            Featurizer.CHANNELS);
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

    private static void context(
            Features features, float[] near, int nearAt, Embedding embedding, float[] context, int at) {
        int dimensions = embedding.dimensions();
        float[] even = new float[Math.max(Featurizer.LONGEST, Featurizer.LONGEST_BEFORE)];
        Arrays.fill(even, 1f);
        mean(features.words(), even, 0, STRETCH / features.words().length, embedding, context, at);
        mean(features.words(), near, nearAt, STRETCH, embedding, context, at + dimensions);
        mean(
                features.before(),
                even,
                0,
                STRETCH / Math.max(1, features.before().length),
                embedding,
                context,
                at + 2 * dimensions);
        mean(
                features.earlier(),
                even,
                0,
                STRETCH / Math.max(1, features.earlier().length),
                embedding,
                context,
                at + 3 * dimensions);
    }

    private static void mean(
            int[] words, float[] weights, int weightsAt, float factor, Embedding embedding, float[] into, int at) {
        int dimensions = embedding.dimensions();
        float[] vector = new float[dimensions];
        float[] sums = new float[dimensions];
        for (int t = 0; t < words.length; t++) {
            float weight = factor * weights[weightsAt + t];
            if (weight != 0) {
                System.arraycopy(embedding.vectors(), words[t] * dimensions, vector, 0, dimensions);
                RowSums.add(weight, vector, sums);
            }
        }
        System.arraycopy(sums, 0, into, at, dimensions);
    }
}
