package org.framewire.network;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a word's vector adds to the places around it in the convolution of a trained network: computed when the word is
 * first met and kept. For all threads of a process; what two of them compute at once is the same.
 */
final class WordSums {
    private final Embedding embedding;
    private final int filters;
    /** What each dimension of a word adds, [dimensions, width * filters]. */
    private final float[][] dimensions;
    /** Of each word [width, filters]; null where it was not met. */
    private final AtomicReferenceArray<float[][]> sums;

    /**
     * @param dimensions what each dimension of a word's vector adds, [dimensions, width * filters]
     * @param filters of the convolution
     */
    WordSums(Embedding embedding, float[][] dimensions, int filters) {
        this.embedding = embedding;
        this.dimensions = dimensions;
        this.filters = filters;
        sums = new AtomicReferenceArray<>(embedding.vocabulary().size());
    }

    /**
     * What a word adds, [width, filters].
     *
     * @param word its number in the vocabulary
     */
    float[][] of(int word) {
        float[][] known = sums.get(word);
        if (known == null) {
            int from = word * embedding.dimensions();
            float[] vector = Arrays.copyOfRange(embedding.vectors(), from, from + embedding.dimensions());
            float[] sum = new float[dimensions[0].length];
            RowSums.add(vector, dimensions, vector.length, sum);
            known = Dense.rows(sum, filters);
            sums.set(word, known);
        }
        return known;
    }
}
