package org.framewire.scoring;

import org.framewire.text.Sentence;
import org.framewire.text.Span;

/**
 * A sentence with a marked target in the place of the United States, and how it presents that target: an item of an
 * outside benchmark.
 *
 * @param id unique within its file
 * @param document the text that it comes from
 * @param target where {@code sentence.text()} names the target, which is not blank
 */
public record MarkedSentence(String id, String document, Sentence sentence, Span target, Framing framing) {
    public MarkedSentence {
        if (target.end() > sentence.text().length()
                || target.of(sentence.text()).isBlank()) {
            throw new IllegalArgumentException("sentence " + id + ": no target at " + target);
        }
    }
}
