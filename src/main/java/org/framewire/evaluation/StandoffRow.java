package org.framewire.evaluation;

import org.framewire.Sha256;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.Sentence;
import org.framewire.text.Target;

/**
 * The labels of a sentence that may not be passed on: whoever has the article can find the sentence in it again.
 *
 * @param article the article's id in its corpus
 * @param source its outlet there
 * @param position number of the sentence in the article when it was labelled: 0 for the headline, then 1, 2, ...
 * @param sha256 of the sentence's text in UTF-8, 64 hexadecimal digits; what the sentence is found by
 */
public record StandoffRow(
        String article, String source, int position, String sha256, Target target, Framing framing, Claim claim) {
    public StandoffRow {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits: " + sha256);
        }
    }

    /** The labels with their sentence. */
    public LabelledSentence with(Sentence sentence) {
        return new LabelledSentence(
                article + "-" + sentence.number(), article, source, sentence, target, framing, claim);
    }

    /** The hash that a sentence is found by. */
    public static String hash(String text) {
        return Sha256.hex(text);
    }
}
