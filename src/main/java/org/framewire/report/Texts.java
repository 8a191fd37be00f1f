package org.framewire.report;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.framewire.Sha256;
import org.framewire.csv.Column;

/** Whether a report holds the words of the articles that it is about. */
public enum Texts {
    KEPT,
    /**
     * For a corpus whose texts may not be passed on: no five words in a row of an article are in the report, but in
     * names. Where a sentence stands, its hash, its tags, and all counts stay.
     */
    LEFT_OUT;

    private static final int FEW_WORDS = 4;
    private static final int HASH_DIGITS = 16;
    private static final Set<String> SMALL_IN_NAMES =
            Set.of("of", "for", "the", "and", "in", "on", "to", "at", "de", "del", "la", "al", "van", "von", "bin");

    /** What stands in a column in the place of a value. */
    Object shown(Column column, Object value) {
        RecordComponent last = column.path().get(column.path().size() - 1);
        Wording wording = last.getAnnotation(Wording.class);
        if (this == KEPT || wording == null || value == null) {
            return value;
        }
        String text = (String) value;
        return switch (wording.value()) {
            case TEXT -> null;
            case NAME -> isShort(text) || isName(text) ? text : null;
            case KEY -> isShort(text) ? text : "sha256 " + Sha256.hex(text).substring(0, HASH_DIGITS);
        };
    }

    /** The row as it may be written. */
    RejectedRow shown(RejectedRow row) {
        return this == KEPT ? row : row.withoutText();
    }

    /** The example as it may be shown. */
    public Example shown(Example example) {
        return this == KEPT ? example : example.withoutText();
    }

    private static boolean isShort(String text) {
        return text.strip().split("\\s+").length <= FEW_WORDS;
    }

    /** Words with capitals, and small ones between them. */
    private static boolean isName(String text) {
        for (String word : text.strip().split("\\s+")) {
            int first = word.codePointAt(0);
            if (!Character.isUpperCase(first) && !Character.isDigit(first) && !SMALL_IN_NAMES.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
