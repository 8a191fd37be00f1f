package org.framewire.network;

/**
 * How to train.
 *
 * @param name of the model, the first part of its id
 * @param seed of everything random
 * @param embedding pretrained word vectors
 * @param members networks to train, each without the outlets of its own fold; their probabilities are averaged
 * @param epochs passes over the data
 * @param batch sentences a step
 * @param learningRate of Adam at the start; it falls linearly to a twentieth
 * @param l2 weight decay
 * @param keep share of inputs that the dense layers keep (dropout)
 * @param width of the convolution, in words, odd
 * @param filters of the convolution
 * @param hidden units of each head's dense layer
 * @param ngramDimensions of an n-gram's vector
 * @param ngramRate of AdaGrad for them
 * @param ngramKeep share of n-grams kept in training
 * @param taughtWeight weight of a sentence with a teacher's opinion, where that of a labelled one is 1
 * @param dataDescription what the labelled sentences are, for the card
 * @param foldBy what is held out as a whole
 */
public record TrainOptions(
        String name,
        long seed,
        Embedding embedding,
        int members,
        int epochs,
        int batch,
        double learningRate,
        double l2,
        double keep,
        int width,
        int filters,
        int hidden,
        int ngramDimensions,
        double ngramRate,
        double ngramKeep,
        double taughtWeight,
        String dataDescription,
        FoldBy foldBy) {

    /** Networks in the ensemble of the shipped model. */
    public static final int MEMBERS = 5;

    /** The recipe of the shipped model. */
    public static TrainOptions standard(Embedding embedding) {
        return new TrainOptions(
                "stance",
                1,
                embedding,
                MEMBERS,
                4,
                64,
                1.5e-3,
                1e-4,
                0.45,
                3,
                48,
                96,
                8,
                0.02,
                0.5,
                1,
                "sentences of English-language news",
                FoldBy.OUTLET);
    }

    /** The smallest recipe that learns anything, for tests and trials. */
    public static TrainOptions tiny(Embedding embedding) {
        return new TrainOptions(
                "tiny",
                1,
                embedding,
                2,
                12,
                8,
                1e-2,
                0,
                0.9,
                3,
                8,
                8,
                4,
                0.1,
                0.9,
                1,
                "invented sentences",
                FoldBy.OUTLET);
    }

    public TrainOptions withSeed(long value) {
        return with(value, members, epochs, foldBy);
    }

    public TrainOptions withMembers(int value) {
        return with(seed, value, epochs, foldBy);
    }

    public TrainOptions withEpochs(int value) {
        return with(seed, members, value, foldBy);
    }

    public TrainOptions withFoldBy(FoldBy value) {
        return with(seed, members, epochs, value);
    }

    private TrainOptions with(long newSeed, int newMembers, int newEpochs, FoldBy newFoldBy) {
        return new TrainOptions(
                name,
                newSeed,
                embedding,
                newMembers,
                newEpochs,
                batch,
                learningRate,
                l2,
                keep,
                width,
                filters,
                hidden,
                ngramDimensions,
                ngramRate,
                ngramKeep,
                taughtWeight,
                dataDescription,
                newFoldBy);
    }

    Architecture architecture() {
        return new Architecture(
                members,
                embedding.vocabulary().size(),
                embedding.dimensions(),
                width,
                filters,
                hidden,
                ngramDimensions);
    }

    /** Weights of a head's labels in the loss: rare ones count more. */
    float[] classWeights(Head head) {
        return switch (head) {
            case TARGET -> new float[] {1f, 3f, 1f};
            case FRAMING -> new float[] {3f, 2f, 6f};
            case CLAIM -> new float[] {1f, 2f, 1f};
        };
    }
}
