package org.framewire.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * A learned vector for each bucket of {@link Ngrams}; a bag is the sum of its vectors over the root of their number. It
 * stands before the network and learns by AdaGrad (Duchi et al. 2011) from the gradient that arrives at the network's
 * input, touching only the buckets of the batch.
 */
final class NgramTable {
    private static final float TINY = 1e-6f;

    private final int dimensions;
    private final float[] vectors;
    private final float[] squares;

    NgramTable(int dimensions, float[] vectors) {
        this.dimensions = dimensions;
        this.vectors = vectors;
        squares = new float[0];
    }

    private NgramTable(int dimensions, float[] vectors, float[] squares) {
        this.dimensions = dimensions;
        this.vectors = vectors;
        this.squares = squares;
    }

    static NgramTable learning(int dimensions) {
        int size = Ngrams.BUCKETS * dimensions;
        return new NgramTable(dimensions, new float[size], new float[size]);
    }

    int dimensions() {
        return dimensions;
    }

    float[] vectors() {
        return vectors;
    }

    /** Adds the bag's vector to {@code into} from {@code at} on. */
    void sum(int[] bag, float[] into, int at) {
        float share = share(bag);
        for (int bucket : bag) {
            int from = bucket * dimensions;
            for (int d = 0; d < dimensions; d++) {
                into[at + d] += share * vectors[from + d];
            }
        }
    }

    /**
     * One step.
     *
     * @param gradient of the loss by the bag's vector, from {@code at} on
     */
    void learn(int[] bag, float[] gradient, int at, float rate) {
        float share = share(bag);
        for (int bucket : bag) {
            int to = bucket * dimensions;
            for (int d = 0; d < dimensions; d++) {
                float g = gradient[at + d] * share;
                squares[to + d] += g * g;
                vectors[to + d] -= rate * g / ((float) Math.sqrt(squares[to + d]) + TINY);
            }
        }
    }

    /** By what the vectors of a bag are multiplied. */
    static float share(int[] bag) {
        return bag.length == 0 ? 0 : (float) (1 / Math.sqrt(bag.length));
    }

    /** The buckets that at least {@code least} of the sentences use. */
    static BitSet frequent(List<Features> sentences, int least) {
        int[] counts = new int[Ngrams.BUCKETS];
        for (Features features : sentences) {
            for (int[] bag : features.bags()) {
                Arrays.stream(bag).distinct().forEach(bucket -> counts[bucket]++);
            }
        }
        BitSet frequent = new BitSet();
        for (int bucket = 0; bucket < counts.length; bucket++) {
            frequent.set(bucket, counts[bucket] >= least);
        }
        return frequent;
    }

    /** The bag without rare buckets and, at random, without some others. */
    static int[] thinned(int[] bag, BitSet frequent, double keep, Random random) {
        return Arrays.stream(bag)
                .filter(bucket -> frequent.get(bucket) && random.nextDouble() < keep)
                .toArray();
    }
}
