package org.framewire.network;

import java.util.List;

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
 * @param nearMaximum whether the convolution is pooled by its maximum near U.S. names, too
 * @param framingWeights of anti, neutral and pro in the loss: rare labels count more
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
        boolean nearMaximum,
        List<Float> framingWeights,
        String dataDescription,
        FoldBy foldBy) {
    /** Networks in the ensemble of the shipped model. */
    public static final int MEMBERS = 5;

    private static final List<Float> RARE_POLARITY = List.of(3f, 2f, 6f);

    public TrainOptions {
        framingWeights = List.copyOf(framingWeights);
    }

    /** The recipe of the shipped model. */
    public static TrainOptions standard(Embedding embedding) {
        return new TrainOptions(
                "stance",
                1,
                embedding,
                MEMBERS,
                3,
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
                2,
                true,
                RARE_POLARITY,
                "sentences of English-language news",
                FoldBy.OUTLET);
    }

    public TrainOptions withSeed(long value) {
        return with(value, members, epochs, framingWeights, foldBy);
    }

    public TrainOptions withMembers(int value) {
        return with(seed, value, epochs, framingWeights, foldBy);
    }

    public TrainOptions withEpochs(int value) {
        return with(seed, members, value, framingWeights, foldBy);
    }

    public TrainOptions withFoldBy(FoldBy value) {
        return with(seed, members, epochs, framingWeights, value);
    }

    /** For sentences whose framings are about as frequent as each other. */
    public TrainOptions withEvenFraming() {
        return with(seed, members, epochs, List.of(1f, 1f, 1f), foldBy);
    }

    private TrainOptions with(
            long newSeed, int newMembers, int newEpochs, List<Float> newFramingWeights, FoldBy newFoldBy) {
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
                nearMaximum,
                newFramingWeights,
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
                ngramDimensions,
                nearMaximum);
    }

    /** Weights of a head's labels in the loss: rare ones count more. */
    float[] classWeights(Head head) {
        return switch (head) {
            case TARGET -> new float[] {1f, 3f, 1f};
            case FRAMING -> new float[] {framingWeights.get(0), framingWeights.get(1), framingWeights.get(2)};
            case CLAIM -> new float[] {1f, 2f, 1f};
        };
    }
}
