package org.framewire.network;

import java.util.Locale;
import java.util.function.Function;
import org.framewire.scoring.LabelledSentence;

/** What lies in one fold as a whole, so that no network judges a part of it that has learned from another part. */
public enum FoldBy {
    OUTLET(LabelledSentence::source),
    /** All outlets of a country; those whose country is not known count as one country. */
    COUNTRY(LabelledSentence::country);

    private final Function<LabelledSentence, String> key;

    FoldBy(Function<LabelledSentence, String> key) {
        this.key = key;
    }

    String key(LabelledSentence sentence) {
        return key.apply(sentence);
    }

    /** As texts and command lines write it: {@code outlet}, {@code country}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
