package org.framewire.text;

import java.util.Locale;
import java.util.Set;

/** Knows the words that, capitalised after an abbreviation, begin a new sentence. */
final class Starters {
    private static final Set<String> WORDS = WordLists.words(Starters.class, "starters.txt");
    /** These follow an initial as names or go on with it: "Q. Will", "Hun S. An". */
    private static final Set<String> NAMES =
            WordLists.of("a an i so will may do you no see let one long day half very");

    private static final int LONGEST = 14;

    private Starters() {}

    /** Whether the word here, behind opening marks, is one of them. */
    static boolean at(String text, int next, int to) {
        String word = word(text, next, to);
        return WORDS.contains(word) && !(word.equals("under") && text.startsWith("Under Secretary", next));
    }

    /** Whether the word here is one of them and no surname. */
    static boolean afterInitial(String text, int next, int to) {
        String word = word(text, next, to);
        return WORDS.contains(word) && !NAMES.contains(word);
    }

    private static String word(String text, int next, int to) {
        int start = next;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start <= LONGEST ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }
}
