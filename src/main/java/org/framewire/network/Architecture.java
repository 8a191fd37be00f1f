package org.framewire.network;

/**
 * The sizes that the network is rebuilt from.
 *
 * @param members networks of the same shape whose probabilities are averaged
 * @param words vectors
 * @param dimensions of a word vector
 * @param width of the convolution, in words, odd
 * @param filters of the convolution
 * @param hidden units of the dense layer of each head
 * @param ngramDimensions of an n-gram's vector
 * @param nearMaximum whether {@link RegionPooling} takes the maximum near U.S. names, too; bundles that say nothing of
 *     it do not
 */
record Architecture(
        int members,
        int words,
        int dimensions,
        int width,
        int filters,
        int hidden,
        int ngramDimensions,
        boolean nearMaximum) {
    Architecture {
        check("members", members, 1, 16);
        check("words", words, 1, 500_000);
        check("dimensions", dimensions, 1, 1024);
        check("width", width, 1, 15);
        check("filters", filters, 1, 4096);
        check("hidden", hidden, 1, 4096);
        check("ngram dimensions", ngramDimensions, 1, 256);
        if (width % 2 == 0) {
            throw new IllegalArgumentException("width is " + width + ", not odd");
        }
    }

    /** How many numbers the convolution is pooled to. */
    int pooled() {
        return (nearMaximum ? 3 : 2) * filters;
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", not in " + least + ".." + most);
        }
    }

    /** What a model card says of it. */
    String inWords() {
        return "mean of " + members + " networks: pretrained word vectors [" + words + ", " + dimensions + "] and "
                + Featurizer.CHANNELS + " channels a token; convolution over " + width + " words, " + filters
                + " filters, ReLU; maximum"
                + (nearMaximum ? ", maximum near U.S. names" : "")
                + " and U.S.-weighted sum over the sentence, mean vectors of the sentence, of the words around"
                + " U.S. names and of the two sentences before, and " + Featurizer.FLAGS + " flags; "
                + Ngrams.BAGS + " bags of hashed word 1-3-grams [" + Ngrams.BUCKETS + ", " + ngramDimensions + "]: ["
                + (pooled() + Batch.contextSize(dimensions) + Featurizer.FLAGS + Ngrams.BAGS * ngramDimensions)
                + "]; for each of the heads target, framing and claim a dense layer of "
                + hidden
                + ", ReLU, and a softmax over 3 labels that sees flags and n-grams directly too; vector scaling, of the target by where the nearest U.S. name stands";
    }
}
