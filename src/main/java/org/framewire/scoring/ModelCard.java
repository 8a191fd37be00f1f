package org.framewire.scoring;

import java.util.List;
import org.framewire.json.Json;

/**
 * What a model is, what it was made from and how good it is: it travels in the model's file and stands in every run's
 * manifest.
 *
 * @param id the model's name, a hyphen, and the first 12 hexadecimal digits of {@code weightsSha256}
 * @param createdBy the Framewire version that trained it
 * @param codebookVersion the codebook that its labels follow
 * @param architecture the network in words, with its sizes
 * @param trainedOn the data
 * @param seed of everything random in the training
 * @param evaluations how good it is, on which data; empty where nobody measured
 * @param vocabularySha256 hexadecimal
 * @param weightsSha256 hexadecimal
 * @param licence SPDX identifier
 * @param limits what it must not be used for, and where it fails
 */
public record ModelCard(
        String id,
        String createdBy,
        String codebookVersion,
        String architecture,
        TrainingData trainedOn,
        long seed,
        List<Evaluation> evaluations,
        String vocabularySha256,
        String weightsSha256,
        String licence,
        String limits) {
    public ModelCard {
        evaluations = List.copyOf(evaluations);
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
     * @param sentences how many
     * @param heads one a head: {@code target}, {@code framing} (over the sentences with a target), {@code claim}
     */
    public record Evaluation(String data, boolean outletsHeldOut, int sentences, List<HeadFigures> heads) {
        public Evaluation {
            heads = List.copyOf(heads);
        }
    }

    /**
     * @param macroF1 mean of the classes' F1, in [0, 1]
     * @param ece expected calibration error of the label's probability over 10 bins of equal width, in [0, 1]
     */
    public record HeadFigures(String head, double macroF1, double ece, List<ClassFigures> classes) {
        public HeadFigures {
            classes = List.copyOf(classes);
        }
    }

    /** @param support how many sentences have this label by the gold standard */
    public record ClassFigures(String label, double precision, double recall, double f1, int support) {}

    /** The card as indented JSON. */
    public String toJson() {
        return Json.pretty(this);
    }

    /** @throws Json.Malformed if the text is not a card */
    public static ModelCard ofJson(String text) throws Json.Malformed {
        return Json.read(text, ModelCard.class);
    }
}
