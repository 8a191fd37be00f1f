package org.framewire.text;

/** Walks over the sentence ends within one block of text. */
final class Boundaries {
    private static final String OPENERS = "\"'\u201c\u2018\u00ab\u201e([{\u300c\u300e`";
    private static final String LEADERS = "-\u2013\u2014*#@$\u20ac\u00a3.\u2026_ ";
    private static final int SPACED_ELLIPSIS = 3;
    private static final int LONGEST_BRACKET = 120;
    /** More leading marks than this begin no sentence: looking on and on would take quadratic time. */
    private static final int LONGEST_LEAD = 60;

    private final String text;
    private final int to;
    private int at;
    private int sentenceStart;
    private int bracket = -1;
    private ListMarkers.Marker item;

    Boundaries(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.at = from;
        begin(from);
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** The offset after the next sentence that is not the last of the block; -1 if there is none. */
    int next() {
        while (at < to) {
            char c = text.charAt(at);
            int end = -1;
            if (FinalMarks.isMark(c)) {
                end = terminated();
            } else if (c == '(' || c == '[') {
                bracket = at > sentenceStart ? at : -1;
            } else if (c == ')' || c == ']') {
                bracket = -1;
            }
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
        bracket = -1;
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

    /**
     * Looks at the final marks that begin here and moves behind them; the offset of the boundary, -1 if there is none.
     */
    private int terminated() {
        FinalMarks marks = FinalMarks.at(text, at, to);
        int next = marks.closed();
        while (next < to && Tokens.isBlank(text.charAt(next))) {
            next++;
        }
        boolean boundary = next < to && decide(marks, next);
        int closed = boundary && isStopBeforeEllipsis(marks) ? marks.start() + 1 : marks.closed();
        at = closed - 1;
        return boundary ? closed : -1;
    }

    /** "stood. . . . The next": the full stop of one sentence, and what is left out before the next. */
    private boolean isStopBeforeEllipsis(FinalMarks marks) {
        return marks.spaced()
                && marks.marks() == SPACED_ELLIPSIS + 1
                && marks.start() > sentenceStart
                && !Tokens.isBlank(text.charAt(marks.start() - 1));
    }

    private boolean decide(FinalMarks marks, int next) {
        if (FinalMarks.isWide(text.charAt(marks.end() - 1))) {
            return true;
        }
        if (next == marks.closed()) {
            return GluedStops.end(text, sentenceStart, marks.start(), next, to);
        }
        if (!beginsSentence(next) || isInBracket(marks)) {
            return false;
        }
        boolean quoteCloses = marks.closesQuote(text);
        if (marks.isFullStop(text)) {
            return quoteCloses || Abbreviations.endsSentence(text, sentenceStart, marks.start(), next, to);
        }
        if (marks.isEllipsis(text)) {
            return ellipsisEnds(marks, next);
        }
        return !(quoteCloses && Speech.begins(text, next, to))
                && !Abbreviations.isName(text, sentenceStart, marks.start(), next, to);
    }

    /** An ellipsis that begins a sentence or stands in square brackets does not end one. */
    private boolean ellipsisEnds(FinalMarks marks, int next) {
        if (marks.start() == sentenceStart || text.charAt(marks.start() - 1) == '[') {
            return false;
        }
        return !marks.spaced() || marks.marks() > SPACED_ELLIPSIS || Starters.afterInitial(text, next, to);
    }

    /** Whether a bracket that was opened in mid-sentence closes soon behind the marks, not right at them. */
    private boolean isInBracket(FinalMarks marks) {
        if (bracket < 0) {
            return false;
        }
        char opened = text.charAt(bracket);
        char closes = opened == '(' ? ')' : ']';
        for (int i = marks.end(); i < to && i - marks.end() < LONGEST_BRACKET; i++) {
            char c = text.charAt(i);
            if (c == closes || c == opened) {
                return c == closes && i >= marks.closed();
            }
        }
        return false;
    }

    /**
     * Whether a sentence can begin here: with a capital, a digit, or one of these behind opening marks, dashes,
     * omissions or bullets; or with the mark of a list that goes on.
     */
    private boolean beginsSentence(int next) {
        int end = Math.min(to, next + LONGEST_LEAD);
        int i = next;
        while (i < end && isLeader(text.charAt(i), i)) {
            i++;
        }
        if (i >= end) {
            return false;
        }
        char c = text.charAt(i);
        if (Character.isLowerCase(c)) {
            return i == next && ListMarkers.beginsList(text, i, to);
        }
        return Character.isLetterOrDigit(c) || c > 0x2000 && ListMarkers.at(text, i, to) != null;
    }

    private boolean isLeader(char c, int at) {
        return OPENERS.indexOf(c) >= 0
                || LEADERS.indexOf(c) >= 0
                || c == ']' && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '\u2026');
    }
}
