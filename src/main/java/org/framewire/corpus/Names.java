package org.framewire.corpus;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable. */
final class Names {
    private Names() {}

    /**
     * A name without case, accents, punctuation, more than one blank in a row and a "the" in front; empty where nothing
     * is left.
     */
    static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (separates(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String result = folded.toString().strip();
        return result.startsWith("the ") ? result.substring(4) : result;
    }

    /** Apostrophes, full stops and accents vanish ("U.S." is "us"), all else that is no letter parts words. */
    private static boolean separates(char c) {
        return c != '\'' && c != '\u2019' && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK;
    }
}
