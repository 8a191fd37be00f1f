package org.framewire.text;

import java.util.Locale;
import java.util.Set;

/** Decides whether a full stop ends a sentence, by the word before it and the words behind it. */
final class Abbreviations {
    private static final Set<String> TITLES = WordLists.words(Abbreviations.class, "titles.txt");
    private static final Set<String> SUFFIXES = WordLists.words(Abbreviations.class, "company-suffixes.txt");
    private static final Set<String> BEFORE_NUMBERS = WordLists.words(Abbreviations.class, "dates.txt");
    private static final Set<String> TIMES = WordLists.words(Abbreviations.class, "times.txt");
    /** Names that are written with an exclamation mark. */
    private static final Set<String> EXCLAIMED = WordLists.of("yahoo jeopardy");

    private static final int LONGEST = 8;
    private static final int LONGEST_ACRONYM = 24;

    private Abbreviations() {}

    /**
     * @param from where the sentence so far begins
     * @param stop offset of the full stop
     * @param next offset of the next non-blank char, which can begin a sentence
     * @param to the end of the block
     */
    static boolean endsSentence(String text, int from, int stop, int next, int to) {
        int start = stop;
        while (start > from && isWordPart(text.charAt(start - 1)) && stop - start < LONGEST_ACRONYM) {
            start--;
        }
        if (start == stop || isContraction(text, from, start)) {
            return true;
        }
        String word = text.substring(start, stop);
        if (Character.isDigit(word.charAt(word.length() - 1)) || Character.isDigit(word.charAt(0))) {
            return true;
        }
        if (word.length() == 1) {
            return letterEnds(text, from, start, next, to);
        }
        if (word.indexOf('.') >= 0) {
            return acronymEnds(word.toLowerCase(Locale.ROOT), text, from, next, to);
        }
        return wordEnds(word, text, next, to);
    }

    private static boolean wordEnds(String word, String text, int next, int to) {
        if (word.length() > LONGEST) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NUMBERS.contains(lower)) {
            return !Character.isDigit(text.charAt(next)) && (lower.startsWith("no") || Starters.at(text, next, to));
        }
        if (TITLES.contains(lower)) {
            return !Character.isUpperCase(word.charAt(0)) && Starters.at(text, next, to);
        }
        return !SUFFIXES.contains(lower) || Starters.at(text, next, to);
    }

    /** "J. Smith" goes on; "you and I. Did", "vitamin C. It", "World War I. Since" and "R&D. Sales" end. */
    private static boolean letterEnds(String text, int from, int start, int next, int to) {
        if (start > from && text.charAt(start - 1) == '&') {
            return true;
        }
        int i = start - 1;
        while (i >= from && Tokens.isBlank(text.charAt(i))) {
            i--;
        }
        boolean behindWord = i >= from && Character.isLetterOrDigit(text.charAt(i));
        boolean behindSmallWord = behindWord && isSmallWord(text, from, i);
        return behindSmallWord ? Starters.at(text, next, to) : behindWord && Starters.afterInitial(text, next, to);
    }

    private static boolean isSmallWord(String text, int from, int last) {
        int i = last;
        while (i > from && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return Character.isLowerCase(text.charAt(i));
    }

    private static boolean acronymEnds(String lower, String text, int from, int next, int to) {
        if (lower.equals("e.g") || lower.equals("i.e")) {
            return false;
        }
        if (lower.equals("a.m") || lower.equals("p.m")) {
            return text.charAt(next) != '(' && !isZoneOrDay(text, next, to);
        }
        if (lower.indexOf('.') > 2) {
            return wordEnds(lower.substring(lower.lastIndexOf('.') + 1), text, next, to);
        }
        return Starters.at(text, next, to) && !Headings.isHeading(text, from, to);
    }

    /** "9 a.m. Eastern", "9 p.m. Monday", "9 p.m. EST". */
    private static boolean isZoneOrDay(String text, int next, int to) {
        int end = next;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - next <= LONGEST + 1
                && TIMES.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the word is an abbreviated title, like "Gen" or "Dr". */
    static boolean isTitle(String text, int start, int end) {
        return end - start <= LONGEST
                && TITLES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the exclamation mark at {@code mark} belongs to a name that goes on: "Yahoo! Inc.". */
    static boolean isName(String text, int from, int mark, int next, int to) {
        int start = mark;
        while (start > from && mark - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(mark) == '!'
                && EXCLAIMED.contains(text.substring(start, mark).toLowerCase(Locale.ROOT))
                && !Starters.at(text, next, to);
    }

    /** Whether the letters that begin here are the end of "didn't" or "Peel's". */
    private static boolean isContraction(String text, int from, int start) {
        boolean apostrophe = start - 1 > from && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '\u2019');
        return apostrophe && Character.isLetterOrDigit(text.charAt(start - 2));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '\u00b0';
    }
}
