package org.framewire.network;

/**
 * A vector for each word of a vocabulary.
 *
 * @param vectors row by row, {@code vocabulary.size() * dimensions} numbers
 */
public record Embedding(Vocabulary vocabulary, int dimensions, float[] vectors) {
    public Embedding {
        if (dimensions < 1 || vectors.length != vocabulary.size() * dimensions) {
            throw new IllegalArgumentException(
                    vectors.length + " numbers for " + vocabulary.size() + " vectors of " + dimensions);
        }
    }

    /** The same directions, each vector of this length, rounded to what a bundle keeps. */
    Embedding normalised(double length) {
        float[] scaled = vectors.clone();
        for (int word = 0; word < vocabulary.size(); word++) {
            double sum = 0;
            for (int d = 0; d < dimensions; d++) {
                sum += (double) vectors[word * dimensions + d] * vectors[word * dimensions + d];
            }
            float factor = word == Vocabulary.PAD || sum == 0 ? 0 : (float) (length / Math.sqrt(sum));
            for (int d = 0; d < dimensions; d++) {
                scaled[word * dimensions + d] *= factor;
            }
        }
        return new Embedding(vocabulary, dimensions, Weights.rounded(scaled));
    }
}
