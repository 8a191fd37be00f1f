package org.framewire.text;

import java.util.Set;

/** Finds the blocks of text that line breaks part: a line, or the lines that a sentence is wrapped over. */
final class Blocks {
    /** Fewer words are a heading or a list item, not a line of running text. */
    private static final int LINE_WORDS = 3;
    /** A line that stops at a preposition must be longer than that: headings do so too. */
    private static final int LONG_LINE_WORDS = 6;

    private static final int LONGEST_LAST_WORD = 8;
    private static final int LOOK_BACK = 60;
    private static final int RUNNING_WORD = 5;
    private static final Set<String> UNFINISHED =
            WordLists.of("the a an of in and or with from by than into between its their his our as at to that which");

    private Blocks() {}

    /** The end of the block that starts here: the offset of its line break, or the end of the text. */
    static int end(String text, int start) {
        int first = start;
        while (first < text.length() && isInnerBlank(text.charAt(first))) {
            first++;
        }
        int end = lineEnd(text, first);
        while (end < text.length() && isWrapped(text, first, end)) {
            end = lineEnd(text, end + 1);
        }
        return end;
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isInnerBlank(char c) {
        return Tokens.isBlank(c) && !isLineBreak(c);
    }

    private static int lineEnd(String text, int start) {
        int at = start;
        while (at < text.length() && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the block so far, from {@code start} to {@code end}, goes on behind this one line break. */
    private static boolean isWrapped(String text, int start, int end) {
        int next = end + 1;
        if (text.charAt(end) == '\r' && next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        while (next < text.length() && isInnerBlank(text.charAt(next))) {
            next++;
        }
        if (next >= text.length() || isLineBreak(text.charAt(next))) {
            return false;
        }
        Span line = Spans.trim(text, start, end);
        if (line.end() == line.start()) {
            return false;
        }
        return isLooseMark(text, next)
                || Character.isUpperCase(text.charAt(line.start()))
                        && (isContinued(text, line, next) || isUnfinished(text, line, next));
    }

    /** Whether a mark that can begin no line stands here: ", through", ") said", a full stop on its own. */
    private static boolean isLooseMark(String text, int at) {
        char c = text.charAt(at);
        return c == ','
                || c == ';'
                || c == ')'
                || c == '.' && (at + 1 == text.length() || Spans.isBlank(text.charAt(at + 1)));
    }

    /** Whether a line of words stopped without a final mark and a small letter goes on. */
    private static boolean isContinued(String text, Span line, int next) {
        boolean bracket = text.charAt(next) == '(' && next + 1 < text.length();
        char first = text.charAt(bracket ? next + 1 : next);
        boolean goesOn = (Character.isLowerCase(first) || bracket && first == ' ')
                && ListMarkers.at(text, next, text.length()) == null;
        char last = text.charAt(line.end() - 1);
        return goesOn
                && (Character.isLetterOrDigit(last) || last == ',' || last == '-')
                && hasWords(text, line, LINE_WORDS);
    }

    /** Whether the line stops at a word that no sentence ends with: "with the", "said Gen." */
    private static boolean isUnfinished(String text, Span line, int next) {
        int end = line.end();
        boolean stop = text.charAt(end - 1) == '.';
        end -= stop ? 1 : 0;
        int start = end;
        while (start > line.start() && end - start < LONGEST_LAST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean whole = start > line.start() + 1 && start < end && text.charAt(start - 1) == ' ';
        if (!whole || ",;".indexOf(text.charAt(start - 2)) >= 0) {
            return false;
        }
        return stop
                ? Character.isUpperCase(text.charAt(start))
                        && Abbreviations.isTitle(text, start, end)
                        && !Starters.at(text, next, text.length())
                : UNFINISHED.contains(text.substring(start, end))
                        && hasWords(text, line, LONG_LINE_WORDS)
                        && isRunning(text, Math.max(line.start(), end - LOOK_BACK), end);
    }

    /** Whether a small-letter word of some length stands here, as in running text and not in a heading. */
    private static boolean isRunning(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            letters = Character.isLowerCase(c) && (letters > 0 || i > start && text.charAt(i - 1) == ' ')
                    ? letters + 1
                    : 0;
            if (letters >= RUNNING_WORD) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(String text, Span line, int least) {
        int words = 1;
        for (int i = line.start(); i < line.end() && words < least; i++) {
            words += text.charAt(i) == ' ' && text.charAt(i + 1) != ' ' ? 1 : 0;
        }
        return words >= least;
    }
}
