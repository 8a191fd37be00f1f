package org.framewire.text;

import java.util.Locale;
import java.util.Set;

/** Decides whether a final mark ends a sentence, by the word before it and the words behind it. */
final class Abbreviations {
    private static final Set<String> TITLES = WordLists.words(Abbreviations.class, "titles.txt");
    private static final Set<String> SUFFIXES = WordLists.words(Abbreviations.class, "company-suffixes.txt");
    private static final Set<String> BEFORE_NUMBERS = WordLists.words(Abbreviations.class, "dates.txt");
    private static final Set<String> STARTERS = WordLists.words(Abbreviations.class, "starters.txt");
    private static final Set<String> SPEECH =
            WordLists.of("said says asked asks told wrote added replied tweeted exclaimed shouted wondered");
    private static final Set<String> TIMES = WordLists.words(Abbreviations.class, "times.txt");
    private static final int LONGEST = 8;

    private Abbreviations() {}

    /**
     * @param from where the sentence so far begins
     * @param stop offset of the full stop
     * @param next offset of the next non-blank char, which can begin a sentence
     * @param to the end of the block
     */
    static boolean endsSentence(String text, int from, int stop, int next, int to) {
        int start = stop;
        while (start > from && isWordPart(text.charAt(start - 1)) && stop - start < 24) {
            start--;
        }
        if (start == stop) {
            return true;
        }
        String word = text.substring(start, stop);
        char first = text.charAt(next);
        if (Character.isDigit(word.charAt(word.length() - 1))) {
            return !(start == from && word.length() <= 3 && ListMarkers.at(text, start, to) != null);
        }
        if (word.length() == 1) {
            return letterEnds(text, from, start, next, to);
        }
        if (word.indexOf('.') >= 0) {
            return acronymEnds(word.toLowerCase(Locale.ROOT), text, next, to);
        }
        return wordEnds(word, first, text, next, to);
    }

    private static boolean wordEnds(String word, char first, String text, int next, int to) {
        if (word.length() > LONGEST) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NUMBERS.contains(lower)) {
            return !Character.isDigit(first) && (lower.startsWith("no") || isStarter(text, next, to));
        }
        if (TITLES.contains(lower)) {
            return !Character.isUpperCase(word.charAt(0)) && isStarter(text, next, to);
        }
        if (SUFFIXES.contains(lower)) {
            return isStarter(text, next, to);
        }
        return true;
    }

    /** "J. Smith" goes on; "you and I. Did" and "vitamin C. It" end. */
    private static boolean letterEnds(String text, int from, int start, int next, int to) {
        int i = start - 1;
        while (i >= from && Tokens.isBlank(text.charAt(i))) {
            i--;
        }
        boolean behindSmallWord = i >= from && Character.isLowerCase(text.charAt(i)) && isSmallWord(text, from, i);
        return behindSmallWord && isStarter(text, next, to);
    }

    private static boolean isSmallWord(String text, int from, int last) {
        int i = last;
        while (i > from && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return Character.isLowerCase(text.charAt(i));
    }

    private static boolean acronymEnds(String lower, String text, int next, int to) {
        if (lower.equals("e.g") || lower.equals("i.e")) {
            return false;
        }
        if (lower.equals("a.m") || lower.equals("p.m")) {
            return !isZoneOrDay(text, next, to);
        }
        if (lower.indexOf('.') > 2) {
            return wordEnds(lower.substring(lower.lastIndexOf('.') + 1), text.charAt(next), text, next, to);
        }
        return isStarter(text, next, to);
    }

    /** "9 a.m. Eastern", "9 p.m. Monday", "9 p.m. EST". */
    private static boolean isZoneOrDay(String text, int next, int to) {
        int end = next;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(next, end);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals || TIMES.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the capitalised word here (behind opening marks) is one that begins sentences, or stands in a new
     * quotation.
     */
    private static boolean isStarter(String text, int next, int to) {
        int start = next;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start <= 14 && STARTERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    static boolean isTitle(String text, int start, int end) {
        return end - start <= LONGEST
                && TITLES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** "'Why?' Smith asked": capitalised words and then a verb of speech. */
    static boolean saysSomebody(String text, int next, int to) {
        int i = next;
        for (int words = 0; words < 4 && i < to; words++) {
            int end = i;
            while (end < to && !Tokens.isBlank(text.charAt(end))) {
                end++;
            }
            if (words > 0 && isSpeechVerb(text, i, end)) {
                return true;
            }
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            i = end + 1;
        }
        return false;
    }

    private static boolean isSpeechVerb(String text, int start, int end) {
        int last = end;
        while (last > start && !Character.isLetter(text.charAt(last - 1))) {
            last--;
        }
        return last - start <= 9 && SPEECH.contains(text.substring(start, last));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '\u00b0';
    }
}
