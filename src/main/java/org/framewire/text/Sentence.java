package org.framewire.text;

import java.util.List;

/**
 * One sentence of an article, with all that a scorer may see. It holds neither the outlet nor its country nor the URL:
 * a classifier that saw them would report the label on the tin.
 *
 * @param number 0 for the headline, 1, 2, ... for the body in order
 * @param start offset of its first char in the cleaned body (in the title, where {@code number} is 0), in UTF-16 units
 * @param end offset after its last char
 * @param text the sentence, without blanks around it, not empty
 * @param before the up to two sentences before it, oldest first; the headline counts as the one before sentence 1
 * @param quote where it stands in the direct speech of its article
 */
public record Sentence(int number, int start, int end, String text, List<String> before, QuoteState quote) {
    /** How many sentences before a sentence belong to its context. */
    public static final int CONTEXT = 2;

    public Sentence {
        if (number < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("sentence " + number + " at " + start + "-" + end);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("sentence " + number + " has no text");
        }
        if (before.size() > CONTEXT) {
            throw new IllegalArgumentException(before.size() + " sentences of context, at most " + CONTEXT);
        }
        before = List.copyOf(before);
    }

    /** Whether a quotation runs into it from the sentence before. */
    public boolean isContinued() {
        return quote == QuoteState.INSIDE || quote == QuoteState.CLOSES;
    }
}
