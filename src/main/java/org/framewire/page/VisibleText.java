package org.framewire.page;

/**
 * Texts of others as a page may show them: nothing in them is invisible, turns the writing around, or is without end.
 */
final class VisibleText {
    private static final char REPLACED = '\uFFFD';
    private static final char NO_BREAK = '\u00A0';
    private static final String CUT = "\u2026";

    private VisibleText() {}

    /**
     * The text on one line, other blanks than the unbreakable one as plain ones. Control characters, halves of
     * surrogate pairs and the characters that turn the direction of writing around become U+FFFD; other invisible ones
     * are dropped, but for those that join or part letters.
     */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    /**
     * The same, cut where it would take more bytes in a page.
     *
     * @param bytes of UTF-8, characters that HTML escapes counted as such
     */
    static String of(String text, int bytes) {
        String visible = of(text);
        int room = bytes;
        for (int i = 0; i < visible.length(); i += Character.charCount(visible.codePointAt(i))) {
            room -= bytes(visible.codePointAt(i));
            if (room < 0) {
                return visible.substring(0, i).stripTrailing() + CUT;
            }
        }
        return visible;
    }

    private static void append(StringBuilder visible, int c) {
        if (c == NO_BREAK) {
            visible.append((char) c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            visible.append(' ');
        } else if (Character.isISOControl(c) || turnsAround(c) || Character.getType(c) == Character.SURROGATE) {
            visible.append(REPLACED);
        } else if (Character.getType(c) != Character.FORMAT || c == 0x200C || c == 0x200D) {
            visible.appendCodePoint(c);
        }
    }

    /** Embeddings, overrides and isolates. */
    private static boolean turnsAround(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static int bytes(int c) {
        if (c == '&' || c == '<' || c == '>' || c == '"') {
            return 6;
        }
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
