package org.framewire.network;

import java.util.List;
import java.util.Locale;

/** Where the nearest name of the United States or of one of its blocs stands: what the target hangs on most. */
enum Reach {
    /** In the sentence. */
    OWN,
    /** Not in it, but in one of the two sentences before. */
    BEFORE,
    /** In neither. */
    NOWHERE;

    static Reach of(List<Word> own, List<Word> before, List<Word> earlier) {
        if (names(own)) {
            return OWN;
        }
        return names(before) || names(earlier) ? BEFORE : NOWHERE;
    }

    private static boolean names(List<Word> words) {
        return words.stream().anyMatch(word -> Words.isTarget(word.form()));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
