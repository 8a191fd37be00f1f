package org.framewire.corpus;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable. */
public final class Names {
    private Names() {}

    /**
     * A name without case, accents, punctuation, more than one blank in a row and a "the" in front; empty where nothing
     * is left.
     */
    public static String fold(String name) {
        String result = words(Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
        return result.startsWith("the ") ? result.substring(4) : result;
    }

    /** As {@link #fold}, with case and "the". */
    static String plain(String name) {
        return words(Normalizer.normalize(name, Normalizer.Form.NFKD));
    }

    private static String words(String normalised) {
        String plain = normalised.replace("&", " and ");
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (separates(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** Apostrophes, full stops and accents vanish ("U.S." is "us"), all else that is no letter parts words. */
    private static boolean separates(char c) {
        return c != '\'' && c != '\u2019' && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK;
    }
}
