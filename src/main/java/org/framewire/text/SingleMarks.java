package org.framewire.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells single quotation marks from apostrophes in one paragraph. Looks ahead for the mark that closes, at most
 * {@value #LONGEST} chars, and remembers what it saw, so that a text is looked at a few times at most.
 *
 * <p>Not safe for use by several threads.
 */
final class SingleMarks {
    static final int LONGEST = 1000;

    private static final Set<String> ELISIONS = WordLists.of("em n til till cause tis twas bout cuz");
    private static final int LONGEST_ELISION = 6;

    private final String text;
    private final Ahead any = new Ahead(false);
    private final Ahead firm = new Ahead(true);

    SingleMarks(String text) {
        this.text = text;
    }

    /** Whether a quotation begins with the single mark at an offset; {@code end} is that of its paragraph. */
    boolean opens(int at, int end) {
        char c = text.charAt(at);
        boolean before = QuoteMarks.opensByPlace(text, at) && c != '\u2019' && c != '\u00b4' && c != '`';
        if (!before
                || isElision(at + 1)
                || !Character.isLetterOrDigit(text.charAt(at + 1)) && !QuoteMarks.isMark(text.charAt(at + 1))) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(at + 1));
        return capital && c == '\u2018' || c == '\u201a' || any.next(at, end) >= 0;
    }

    /** Whether a word begins here that has lost its beginning: "'90s", "'em". */
    private boolean isElision(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_ELISION && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean years = end - at == 3 && Character.isDigit(text.charAt(at)) && text.charAt(end - 1) == 's';
        return years || ELISIONS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the single mark at an offset closes a quotation in single marks, which is open. */
    boolean closes(int at, int end) {
        if (!isEnd(at)) {
            return false;
        }
        boolean plural = text.charAt(at - 1) == 's' && at + 2 < end && Character.isLowerCase(text.charAt(at + 2));
        return !plural || firm.next(at, end) < 0;
    }

    private boolean isEnd(int at) {
        return QuoteMarks.closesByPlace(text, at) && text.charAt(at) != '`';
    }

    /** The next mark that may close. */
    private final class Ahead {
        /** Whether only marks behind a full stop or the like count; else all but those behind "s". */
        private final boolean behindPunctuation;

        private int from;
        private int found = -1;
        private int seenTo;

        Ahead(boolean behindPunctuation) {
            this.behindPunctuation = behindPunctuation;
        }

        /** Its offset behind {@code at}; negative where none is near in the paragraph. */
        int next(int at, int end) {
            boolean known = at >= from && (found > at || found < 0 && at < seenTo);
            if (!known) {
                from = at;
                seenTo = Math.min(end, at + LONGEST);
                found = search(at + 1);
            }
            return found;
        }

        private int search(int start) {
            for (int i = start; i < seenTo; i++) {
                char c = text.charAt(i);
                boolean mark = c == '\'' || c == '\u2019' || c == '\u203a' || c == '\u00b4';
                if (mark && isEnd(i) && suits(text.charAt(i - 1))) {
                    return i;
                }
            }
            return -1;
        }

        private boolean suits(char before) {
            return behindPunctuation ? ",.!?\u2026)".indexOf(before) >= 0 : before != 's';
        }
    }
}
