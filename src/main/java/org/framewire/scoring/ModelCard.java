package org.framewire.scoring;

import java.util.List;

/**
 * What a model is, what it was made from and how good it is: it travels in the model's file and stands in every run's
 * manifest.
 *
 * @param id the model's name, a hyphen, and the first 12 hexadecimal digits of {@code weightsSha256}
 * @param createdBy the Framewire version that trained it
 * @param codebookVersion the codebook that its labels follow
 * @param architecture the network in words, with its sizes
 * @param encoder the id of the encoder whose opinion is mixed in; null: the networks decide alone
 * @param trainedOn the data
 * @param seed of everything random in the training
 * @param evaluations how good it is, on which data; empty where nobody measured
 * @param vocabularySha256 hexadecimal
 * @param weightsSha256 hexadecimal
 * @param licence SPDX identifier
 * @param limits what it must not be used for, and where it fails
 * @param confusions what the networks said of the framing of outlets that they have not seen, one an outlet: what the
 *     correction of shares is made of; empty in cards without them
 */
public record ModelCard(
        String id,
        String createdBy,
        String codebookVersion,
        String architecture,
        String encoder,
        TrainingData trainedOn,
        long seed,
        List<Evaluation> evaluations,
        String vocabularySha256,
        String weightsSha256,
        String licence,
        String limits,
        List<Confusion> confusions) {
    /** How many digits of the weights' SHA-256 stand in a model's id. */
    public static final int ID_DIGITS = 12;

    public ModelCard {
        evaluations = List.copyOf(evaluations);
        confusions = confusions == null ? List.of() : List.copyOf(confusions);
        if (id.isBlank() || vocabularySha256.length() != 64 || weightsSha256.length() != 64) {
            throw new IllegalArgumentException("a model card needs an id and two SHA-256 sums");
        }
    }

    /**
     * The labelled sentences that a model learned from.
     *
     * @param description what they are, in words
     */
    public record TrainingData(String description, int sentences, int articles, int outlets) {}

    /**
     * Figures on one set of sentences.
     *
     * @param data which sentences
     * @param outletsHeldOut whether no outlet of theirs was in the training data
     * @param encoder whether the encoder had a say; else the networks alone
     * @param sentences how many
     * @param heads one a head: {@code target}, {@code framing} (over the sentences with a target), {@code claim}
     * @param resampled what the 95 % bootstrap intervals resample as a whole, {@code outlets} or {@code articles}; null
     *     in cards without intervals
     * @param groups the same on parts of the sentences; empty in cards without them
     */
    public record Evaluation(
            String data,
            boolean outletsHeldOut,
            boolean encoder,
            int sentences,
            List<HeadFigures> heads,
            String resampled,
            List<Group> groups) {
        public Evaluation {
            heads = List.copyOf(heads);
            groups = groups == null ? List.of() : List.copyOf(groups);
        }
    }

    /**
     * @param macroF1 mean of the classes' F1, in [0, 1]
     * @param ece expected calibration error of the most probable label's probability over 10 bins of equal width, in
     *     [0, 1]
     * @param macroF1Interval null in cards without intervals
     * @param reliability the bins that have a sentence; empty in cards without them
     */
    public record HeadFigures(
            String head,
            double macroF1,
            double ece,
            List<ClassFigures> classes,
            Interval macroF1Interval,
            List<Bin> reliability) {
        public HeadFigures {
            classes = List.copyOf(classes);
            reliability = reliability == null ? List.of() : List.copyOf(reliability);
        }
    }

    /**
     * @param support how many sentences have this label by the gold standard
     * @param f1Interval null in cards without intervals
     */
    public record ClassFigures(
            String label, double precision, double recall, double f1, int support, Interval f1Interval) {}

    /**
     * A row of the reliability table.
     *
     * @param low the bin's lower bound of the probability of the most probable label
     * @param high its upper bound
     * @param confidence the mean of that probability
     * @param accuracy the share of the sentences whose most probable label is right
     */
    public record Bin(double low, double high, int sentences, double confidence, double accuracy) {}

    /**
     * A part of the sentences.
     *
     * @param by what they were parted by
     * @param name of the part
     */
    public record Group(String by, String name, int outlets, int articles, int sentences, List<Measure> measures) {
        public Group {
            measures = List.copyOf(measures);
        }
    }

    /**
     * @param name of head and measure
     * @param support gold sentences of the label, for a macro-F1 of the rarest label
     * @param value in [0, 1]; null where the group is too small for one
     * @param interval null where the value is
     */
    public record Measure(String name, int support, Double value, Interval interval) {}

    /** The same card with other confusions. */
    public ModelCard with(List<Confusion> others) {
        return with(id, encoder, evaluations, weightsSha256, others);
    }

    /**
     * The card of the same networks whose decisions are other ones; without confusions.
     *
     * @param weights SHA-256 of all numbers, hexadecimal
     * @param asked the id of the encoder, or null
     */
    public ModelCard decidedAnew(String weights, String asked, List<Evaluation> figures) {
        String name = id.substring(0, id.lastIndexOf('-') + 1);
        return with(name + weights.substring(0, ID_DIGITS), asked, figures, weights, List.of());
    }

    /** The same card with what was measured with the encoder, or without it, only. */
    public ModelCard measured(boolean withEncoder) {
        return with(
                id,
                encoder,
                evaluations.stream()
                        .filter(evaluation -> evaluation.encoder() == withEncoder)
                        .toList(),
                weightsSha256,
                confusions.stream()
                        .filter(outlet -> outlet.encoder() == withEncoder)
                        .toList());
    }

    private ModelCard with(
            String otherId, String asked, List<Evaluation> figures, String weights, List<Confusion> outlets) {
        return new ModelCard(
                otherId,
                createdBy,
                codebookVersion,
                architecture,
                asked,
                trainedOn,
                seed,
                figures,
                vocabularySha256,
                weights,
                licence,
                limits,
                outlets);
    }

    /**
     * How the labelled sentences of one outlet were judged by a network that has not seen it: those only that it gave
     * the target {@code us}. A sentence whose true target is none counts as truly neutral.
     *
     * @param encoder whether the encoder had a say; else the networks alone
     * @param counts sentences by given claim, then true framing, then given framing, each in the order of its enum
     */
    public record Confusion(boolean encoder, List<Integer> counts) {
        /** Framings by framings for each claim. */
        public static final int SIZE = Claim.values().length * Framing.values().length * Framing.values().length;

        public Confusion {
            counts = List.copyOf(counts);
            if (counts.size() != SIZE || counts.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("no confusion: " + counts);
            }
        }

        public int count(Claim given, Framing truth, Framing framing) {
            return counts.get(index(given, truth, framing));
        }

        /** The place of a count. */
        public static int index(Claim given, Framing truth, Framing framing) {
            int framings = Framing.values().length;
            return (given.ordinal() * framings + truth.ordinal()) * framings + framing.ordinal();
        }
    }
}
