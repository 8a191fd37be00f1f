package org.framewire.text;

import java.util.List;
import java.util.Optional;

/**
 * Says of one sentence after the other what {@link Attributions#of(Sentence)} says, and reads each text once: as a
 * sentence, and then as context. Not safe for use by several threads.
 */
public final class AttributionReader {
    private final Recent<SentenceReading> readings = new Recent<>(SentenceReading::of);

    /** Whose claim the sentence makes, by its words and its context; empty where the outlet itself asserts it. */
    public Optional<Attribution> of(Sentence sentence) {
        SentenceReading reading = sentence.isContinued()
                ? SentenceReading.of(sentence)
                : readings.of(sentence.text()).in(sentence);
        return Attributions.of(reading, readings::of);
    }

    /** The tokens of a text, as {@link Tokens#of} has them. */
    public List<Token> tokens(String text) {
        return text.isBlank() ? List.of() : readings.of(text).tokens();
    }
}
