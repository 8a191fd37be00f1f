package org.framewire.text;

/** Walks over the sentence ends within one block of text. */
final class Boundaries {
    private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]}\u300d\u300f";
    private static final String OPENERS = "\"'\u201c\u2018\u00ab\u201e([{\u300c\u300e`";

    private static final String WIDE = "\uff0e\u3002\uff01\uff1f";
    private static final String LEADERS = "-\u2013\u2014*#@$\u20ac\u00a3.\u2026 ";
    private static final int SPACED_ELLIPSIS = 3;
    private static final int LONGEST_ADDRESS = 200;

    /** Final marks that stand together. */
    private record Run(int start, int end, int marks, boolean spaced) {}

    private final String text;
    private final int to;
    private int at;
    private int sentenceStart;
    private ListMarkers.Marker item;

    Boundaries(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.at = from;
        begin(from);
    }

    /** The offset after the next sentence that is not the last of the block; -1 if there is none. */
    int next() {
        while (at < to) {
            char c = text.charAt(at);
            int end = isTerminator(c) ? terminated() : -1;
            if (end < 0 && isItemStart(c)) {
                end = at;
            }
            if (end >= 0) {
                begin(end);
                return end;
            }
            at++;
        }
        return -1;
    }

    private void begin(int start) {
        sentenceStart = start;
        while (sentenceStart < to && Tokens.isBlank(text.charAt(sentenceStart))) {
            sentenceStart++;
        }
        ListMarkers.Marker marker = ListMarkers.at(text, sentenceStart, to);
        if (marker != null) {
            item = marker;
        }
        at = Math.max(at, marker == null ? sentenceStart : marker.end());
    }

    /** Whether the list goes on here: a mark with the next number, behind a blank. */
    private boolean isItemStart(char c) {
        boolean possible = item != null
                && at > sentenceStart
                && Tokens.isBlank(text.charAt(at - 1))
                && (Character.isLetterOrDigit(c) || c == '(' || c > 0x2000);
        if (!possible) {
            return false;
        }
        ListMarkers.Marker marker = ListMarkers.at(text, at, to);
        return marker != null && item.isFollowedBy(marker);
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c > '\u3000' && WIDE.indexOf(c) >= 0;
    }

    /**
     * Looks at the final marks that begin here and moves behind them; the offset of the boundary, -1 if there is none.
     */
    private int terminated() {
        Run run = run(at);
        int closed = skipClosers(run.end());
        int next = closed;
        while (next < to && Tokens.isBlank(text.charAt(next))) {
            next++;
        }
        boolean boundary = next < to && decide(run, closed, next);
        at = closed - 1;
        return boundary ? closed : -1;
    }

    /** The final marks from {@code start} on: "?!", "...", ". . ." with blanks between. */
    private Run run(int start) {
        boolean spaced = false;
        int end = start + 1;
        int marks = 1;
        while (end < to) {
            int next = end;
            while (next < to && text.charAt(next) == ' ' && text.charAt(end - 1) == '.') {
                next++;
            }
            boolean goesOn = next < to && isTerminator(text.charAt(next)) && (next == end || text.charAt(next) == '.');
            if (!goesOn) {
                break;
            }
            spaced |= next > end;
            end = next + 1;
            marks++;
        }
        return new Run(start, end, marks, spaced);
    }

    private int skipClosers(int end) {
        int closed = end;
        while (closed < to && CLOSERS.indexOf(text.charAt(closed)) >= 0 && !opensWord(closed)) {
            closed++;
        }
        return closed;
    }

    /**
     * A straight mark directly before a letter or digit and behind a final mark: the next sentence's opening mark, or a
     * possessive.
     */
    private boolean opensWord(int mark) {
        char c = text.charAt(mark);
        boolean straight = c == '"' || c == '\'' || c == '\u2019';
        return straight && mark + 1 < to && Character.isLowerCase(text.charAt(mark + 1));
    }

    private boolean decide(Run run, int closed, int next) {
        char last = text.charAt(run.end() - 1);
        if (WIDE.indexOf(last) >= 0) {
            return true;
        }
        if (next == closed) {
            return gluedBoundary(run.start(), closed);
        }
        if (!beginsSentence(next)) {
            return false;
        }
        boolean quoteCloses = closed > run.end() && isQuote(text.charAt(closed - 1));
        if (run.marks() == 1 && last == '.') {
            return quoteCloses || Abbreviations.endsSentence(text, sentenceStart, run.start(), next, to);
        }
        boolean omission = run.marks() > 1 && run.start() > sentenceStart && text.charAt(run.start() - 1) == '[';
        if (run.spaced() || omission) {
            return run.marks() > SPACED_ELLIPSIS && !omission;
        }
        return !(quoteCloses && (last == '?' || last == '!') && Abbreviations.saysSomebody(text, next, to));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201d' || c == '\u00bb' || c == '\'' || c == '\u2019';
    }

    /**
     * Whether a sentence can begin here: with a capital, a digit, or one of these behind opening marks, dashes or
     * bullets.
     */
    private boolean beginsSentence(int next) {
        int i = next;
        while (i < to && (OPENERS.indexOf(text.charAt(i)) >= 0 || LEADERS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i >= to) {
            return false;
        }
        char c = text.charAt(i);
        boolean ok = Character.isUpperCase(c) || Character.isDigit(c) || Character.isTitleCase(c);
        return ok
                || !Character.isLowerCase(c) && Character.isLetter(c)
                || c > 0x2000 && ListMarkers.at(text, i, to) != null;
    }

    /** "talks.The minister": a small-letter word or number before, a capitalised word followed by a blank behind. */
    private boolean gluedBoundary(int start, int closed) {
        char before = start > sentenceStart ? text.charAt(start - 1) : ' ';
        boolean plain = Character.isLowerCase(before) || Character.isDigit(before) || CLOSERS.indexOf(before) >= 0;
        if (!plain || !Character.isUpperCase(text.charAt(closed)) || isInAddress(start)) {
            return false;
        }
        int end = closed + 1;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean word = end == to || Tokens.isBlank(text.charAt(end)) || ",'\u2019".indexOf(text.charAt(end)) >= 0;
        return word || text.charAt(end) == '.' && Abbreviations.isTitle(text, closed, end);
    }

    private boolean isInAddress(int stop) {
        int i = stop - 1;
        while (i >= sentenceStart && stop - i < LONGEST_ADDRESS && !Tokens.isBlank(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '.' && Character.isLowerCase(text.charAt(i + 1))) {
                return true;
            }
            i--;
        }
        return text.startsWith("www.", i + 1);
    }
}
