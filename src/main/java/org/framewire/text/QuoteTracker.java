package org.framewire.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Follows direct speech through a text, mark by mark.
 *
 * <p>Knows curly, straight, low, guillemet (either way round) and corner marks, {@code ``...''}, and single marks where
 * no double one is open. What stands in other marks inside a quotation belongs to it. A quotation may run over
 * paragraphs whose first char is an opening mark again, or that close it before they open another. One that is not
 * closed ends with the first sentence that is over {@value #UNCLOSED} chars behind its last opening mark, and with its
 * paragraph at the latest.
 *
 * <p>Not safe for use by several threads; good for one text.
 */
final class QuoteTracker {
    static final int UNCLOSED = 500;

    /** So far from its last opening mark a closing one no longer belongs to it. */
    static final int LONGEST = 4000;

    /** Words behind which a quotation may begin that runs over sentences, without a mark between. */
    private static final Set<String> ANNOUNCING = WordLists.of("said says told wrote writes that added adds saying");

    private static final int LONGEST_VERB = 7;

    /** Stands for an opening mark out of sight. */
    private static final char UNSEEN = '\u201c';

    private final String text;
    private final OpenMarks open = new OpenMarks();
    private final MarkReader marks;

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int count;

    /** Where the outermost open quotation begins. */
    private int start;

    /** The last mark that opened the open quotation, or opened it again. */
    private int lastOpening;

    /** The offset before the sentence that is read, as far as full stops tell. */
    private int sentence;

    QuoteTracker(String text) {
        this.text = text;
        this.marks = new MarkReader(text, open);
    }

    /** @param running whether a quotation is open at the start */
    Quotations quotations(boolean running) {
        if (running) {
            open.push(opensAgain() ? text.charAt(0) : UNSEEN);
        }
        int from = 0;
        int last = 0;
        while (from < text.length()) {
            int to = Blocks.end(text, from);
            Span paragraph = Spans.trim(text, from, to);
            if (paragraph.end() > paragraph.start()) {
                if (last > 0 && !open.isEmpty() && !goesOn(paragraph)) {
                    leaveOpen(last + 1);
                }
                read(paragraph);
                last = to;
            }
            from = to + 1;
        }
        if (!open.isEmpty()) {
            leaveOpen(text.length() + 1);
        }
        return new Quotations(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** Whether a text that a quotation runs into opens it again, as each of its paragraphs does. */
    private boolean opensAgain() {
        return !text.isEmpty() && QuoteMarks.isDouble(text.charAt(0)) && QuoteMarks.opensByPlace(text, 0);
    }

    /** Whether a paragraph continues the open quotation: it opens it again, or closes it before it opens another. */
    private boolean goesOn(Span paragraph) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            MarkReader.Role role =
                    QuoteMarks.isMark(text.charAt(i)) ? marks.role(i, paragraph.end()) : MarkReader.Role.NONE;
            if (role != MarkReader.Role.NONE) {
                return i == paragraph.start() || role == MarkReader.Role.CLOSING;
            }
        }
        return false;
    }

    private void read(Span paragraph) {
        sentence = paragraph.start() - 1;
        int end = paragraph.end();
        for (int i = paragraph.start(); i < end; i++) {
            char c = text.charAt(i);
            if (QuoteMarks.isMark(c)) {
                switch (marks.role(i, end)) {
                    case OPENING -> opening(i, end);
                    case CLOSING -> closing(i);
                    case NONE -> {}
                }
                i += MarkReader.isTwice(text, i) ? 1 : 0;
            } else if (isSentenceEnd(i, end)) {
                sentence = i + 1;
            }
        }
    }

    private boolean isSentenceEnd(int at, int end) {
        char c = text.charAt(at);
        return (c == '.' || c == '!' || c == '?') && at + 1 < end && Tokens.isBlank(text.charAt(at + 1));
    }

    private void opening(int at, int end) {
        if (!open.isEmpty() && at - lastOpening > LONGEST) {
            leaveOpen(at);
        }
        char c = text.charAt(at);
        if (open.isEmpty()) {
            start = at;
            open.push(c);
        } else if (!open.hasLike(c) || marks.isNested(at, end)) {
            open.push(c);
        } else if (isPartOfClause(lastOpening)) {
            leaveOpen(at);
            start = at;
            open.push(c);
        }
        lastOpening = at;
    }

    private void closing(int at) {
        if (!open.isEmpty() && at - lastOpening > LONGEST) {
            leaveOpen(at);
        }
        int end = at + (MarkReader.isTwice(text, at) ? 2 : 1);
        if (open.isEmpty()) {
            int last = count == 0 ? -1 : ends[count - 1];
            add(Math.max(sentence, last), end);
        } else if (open.close(text.charAt(at)) && open.isEmpty()) {
            add(start, end);
        }
    }

    /** Ends a quotation without a closing mark, at {@code limit} at the latest. */
    private void leaveOpen(int limit) {
        int from = Math.max(lastOpening, start);
        int end = from + (isPartOfClause(from) ? 1 : UNCLOSED);
        int last = Math.min(limit, text.length());
        while (end < last && !isSentenceEnd(end - 1, last)) {
            end++;
        }
        open.clear();
        add(start, Math.min(end + 1, limit));
    }

    /** Whether words without a mark lead to an opening mark: "called it", not "said" or "he said on Monday:". */
    private boolean isPartOfClause(int at) {
        int last = at;
        while (last > 0 && Spans.isBlank(text.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > 0 && last - first < LONGEST_VERB && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return last > 0
                && Character.isLetterOrDigit(text.charAt(last - 1))
                && !ANNOUNCING.contains(text.substring(first, last).toLowerCase(Locale.ROOT));
    }

    private void add(int from, int to) {
        start = to;
        if (from >= to) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = from;
        ends[count++] = to;
    }
}
