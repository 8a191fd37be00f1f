package org.framewire.network;

import java.util.Map;
import org.framewire.Sha256;
import org.framewire.scoring.LabelledSentence;

/**
 * What encoders, one a fold and each trained like the one that comes with the model, think of sentences of outlets that
 * they have not seen: by these its opinion is weighed against the networks'.
 *
 * @param encoder the id of the encoder that comes with the model, which has learned from all folds
 * @param ofSentence the log probabilities of the labels, [head][label] in the order of {@code target}, {@code framing}
 *     and {@code claim}, by {@link #key}
 */
public record HeldOutOpinions(String encoder, Map<String, double[][]> ofSentence) {
    private static final int DIGITS = 16;

    public HeldOutOpinions {
        ofSentence = Map.copyOf(ofSentence);
    }

    /**
     * What a sentence is found by.
     *
     * @param article the article's id
     * @param sha256 hexadecimal digits of the SHA-256 of its text in UTF-8, the first 16 or more
     */
    public static String key(String article, String sha256) {
        return sha256.substring(0, DIGITS) + " " + article;
    }

    /** Null where there is no opinion. */
    double[][] of(LabelledSentence sentence) {
        return ofSentence.get(
                key(sentence.article(), Sha256.hex(sentence.sentence().text())));
    }
}
