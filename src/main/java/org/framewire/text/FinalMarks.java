package org.framewire.text;

/**
 * Final marks that stand together, with what belongs to them: "?!", "...", ". . ." with blanks between, closing marks,
 * the number of a note.
 *
 * @param start offset of the first mark
 * @param end offset after the last mark
 * @param closed offset after the closing marks and note numbers behind them
 * @param marks how many marks
 * @param spaced whether blanks stand between them
 */
record FinalMarks(int start, int end, int closed, int marks, boolean spaced) {
    private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]}\u300d\u300f";
    private static final String WIDE = "\uff0e\u3002\uff01\uff1f";
    /** Longer numbers glued to a full stop are no notes. */
    private static final int NOTE_DIGITS = 3;
    /** So far back a line is looked at, so that the time does not grow with its square. */
    private static final int LONGEST_LINE = 4_000;

    static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c > '\u3000' && isWide(c);
    }

    static boolean isWide(char c) {
        return WIDE.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\u201d' || c == '\u00bb' || c == '\'' || c == '\u2019';
    }

    /** The marks that begin at {@code start}, where one stands. */
    static FinalMarks at(String text, int start, int to) {
        boolean spaced = false;
        int end = start + 1;
        int marks = 1;
        while (end < to) {
            int next = end;
            while (next < to && text.charAt(next) == ' ' && text.charAt(end - 1) == '.') {
                next++;
            }
            boolean goesOn = next < to && isMark(text.charAt(next)) && (next == end || text.charAt(next) == '.');
            if (!goesOn) {
                break;
            }
            spaced |= next > end;
            end = next + 1;
            marks++;
        }
        int closed = skipClosers(text, end, to);
        return new FinalMarks(start, end, skipNotes(text, closed, to), marks, spaced);
    }

    boolean isFullStop(String text) {
        return marks == 1 && text.charAt(start) == '.';
    }

    boolean isEllipsis(String text) {
        char last = text.charAt(end - 1);
        return last == '.' || last == '\u2026';
    }

    /** Whether a closing quotation mark stands behind the marks. */
    boolean closesQuote(String text) {
        return closed > end && isQuote(text.charAt(closed - 1));
    }

    private static int skipClosers(String text, int end, int to) {
        int closed = end;
        while (closed < to && isCloser(text.charAt(closed)) && !opensWord(text, closed, to)) {
            closed++;
        }
        return closed;
    }

    /**
     * A straight mark directly before a small letter and behind a final mark: the next sentence's opening mark, or a
     * possessive. Before a capital it opens where its line has no open mark before it: {@code closed."We go}.
     */
    private static boolean opensWord(String text, int mark, int to) {
        char c = text.charAt(mark);
        boolean straight = c == '"' || c == '\'' || c == '\u2019';
        if (!straight || mark + 1 >= to) {
            return false;
        }
        char next = text.charAt(mark + 1);
        return Character.isLowerCase(next) || c == '"' && Character.isUpperCase(next) && !isOpen(text, mark);
    }

    /** Whether a quotation is open before a straight mark, by the straight marks before it in its line. */
    private static boolean isOpen(String text, int mark) {
        boolean open = false;
        for (int i = mark - 1; i >= 0 && mark - i <= LONGEST_LINE && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) == '"') {
                if (QuoteMarks.opensByPlace(text, i)) {
                    return !open;
                } else if (QuoteMarks.closesByPlace(text, i)) {
                    return open;
                }
                open = !open;
            }
        }
        return open;
    }

    /** Behind "[1][2]" or the glued "11 12" of "consultation.11 12 Take". */
    private static int skipNotes(String text, int closed, int to) {
        int end = closed;
        while (end < to && text.charAt(end) == '[') {
            int close = skipDigits(text, end + 1, to);
            if (close == end + 1 || close >= to || text.charAt(close) != ']') {
                return end;
            }
            end = close + 1;
        }
        return end == closed ? skipGluedNotes(text, closed, to) : end;
    }

    private static int skipGluedNotes(String text, int closed, int to) {
        int end = skipDigits(text, closed, to);
        if (end == closed || !isPlainBefore(text, closed - 1)) {
            return closed;
        }
        int next = end;
        while (next > 0 && next < to && text.charAt(next) == ' ') {
            int digits = skipDigits(text, next + 1, to);
            if (digits == next + 1) {
                return Character.isUpperCase(text.charAt(Math.min(next + 1, to - 1))) ? next : closed;
            }
            next = digits;
        }
        return closed;
    }

    /** Whether a full stop stands here behind a bracket or a small-letter word that is no abbreviation. */
    private static boolean isPlainBefore(String text, int stop) {
        if (stop < 1 || text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && stop - start <= NOTE_DIGITS && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(stop - 1) == ')' || stop - start > NOTE_DIGITS;
    }

    private static int skipDigits(String text, int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - at <= NOTE_DIGITS ? end : at;
    }
}
