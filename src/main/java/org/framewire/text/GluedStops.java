package org.framewire.text;

import java.util.Set;

/** Decides whether a final mark without a blank behind it ends a sentence: "talks.The minister". */
final class GluedStops {
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_WORD = 24;
    private static final int LIST_DIGITS = 2;
    /** Two letters of a given name as Mongolian news writes it: "Ts.Bold". */
    private static final Set<String> INITIALS = WordLists.of("Ch Da Dz Kh Lk Sh Ts Ya Ye Yo Yu St Mt Ft");

    private static final Set<String> DOMAINS = WordLists.of("Com Net Org Gov Edu Info Js Io");

    private GluedStops() {}

    /**
     * @param from where the sentence so far begins
     * @param stop offset of the first final mark
     * @param closed offset after the marks and the closing marks behind them, less than {@code to}
     * @param to the end of the block
     */
    static boolean end(String text, int from, int stop, int closed, int to) {
        int next = closed;
        while (next < to && Boundaries.isOpener(text.charAt(next))) {
            next++;
        }
        return next < to
                && Character.isUpperCase(text.charAt(next))
                && canStandBefore(text, from, stop, next, to)
                && beginsWithWord(text, next, to)
                && !isInAddress(text, from, stop);
    }

    /** Whether the word before the stop is whole and no abbreviation, initial or list number. */
    private static boolean canStandBefore(String text, int from, int stop, int next, int to) {
        char before = stop > from ? text.charAt(stop - 1) : ' ';
        if (FinalMarks.isCloser(before)) {
            return true;
        }
        int start = stop;
        while (start > from && stop - start < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        if (Character.isDigit(before)) {
            return start > from || stop - start > LIST_DIGITS;
        }
        boolean capital = start < stop && Character.isUpperCase(text.charAt(start));
        if (Character.isLowerCase(before)) {
            return !capital
                    || !INITIALS.contains(text.substring(start, stop)) && !Abbreviations.isTitle(text, start, stop);
        }
        return capital && stop - start > 1 && Starters.at(text, next, to);
    }

    private static boolean beginsWithWord(String text, int start, int to) {
        int end = start + 1;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean word = end == to || Tokens.isBlank(text.charAt(end)) || ",:;'\u2019-".indexOf(text.charAt(end)) >= 0;
        return word && !(end - start <= 4 && DOMAINS.contains(text.substring(start, end)))
                || end < to && text.charAt(end) == '.' && Abbreviations.isTitle(text, start, end);
    }

    private static boolean isInAddress(String text, int from, int stop) {
        int i = stop - 1;
        while (i >= from && stop - i < LONGEST_ADDRESS && !Tokens.isBlank(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '.' && Character.isLowerCase(text.charAt(i + 1))) {
                return true;
            }
            i--;
        }
        return text.startsWith("www.", i + 1);
    }
}
