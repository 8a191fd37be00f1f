package org.framewire.text;

/**
 * A word, number or mark of a text.
 *
 * @param start offset of its first char, in UTF-16 units
 * @param end offset after its last char
 * @param text as written
 * @param lower {@code text} in lower case (root locale), with curly apostrophes made straight
 * @param kind what it is
 */
public record Token(int start, int end, String text, String lower, Kind kind) {
    /** What sort of token it is. */
    public enum Kind {
        /** Begins with a letter. */
        WORD,
        /** Begins with a digit. */
        NUMBER,
        /** A mark, a run of full stops or dashes, or the ending "'s". */
        PUNCTUATION,
        /** A web address or an {@code @handle}. */
        ADDRESS
    }

    /** Whether its first char is an upper-case letter. */
    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it has at least two letters, and no lower-case one. */
    public boolean allCapitals() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    /** Whether it is a word or a number. */
    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }

    /** Whether it is this lower-cased form. */
    public boolean is(String form) {
        return lower.equals(form);
    }
}
