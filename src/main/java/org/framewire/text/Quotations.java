package org.framewire.text;

import java.util.Arrays;

/**
 * The direct speech of a text: which of its chars lie between quotation marks, nested quotations being part of the
 * outer.
 */
final class Quotations {
    /** Where each begins, in order, and where each ends; none touches another. */
    private final int[] starts;

    private final int[] ends;

    /** Of parallel arrays, which are not copied. */
    Quotations(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Finds them in a text of any length, in time that grows with the length only.
     *
     * @param text a cleaned body; line breaks part its paragraphs
     */
    public static Quotations in(String text) {
        return new QuoteTracker(text).quotations(false);
    }

    /**
     * Finds them in one sentence of a text.
     *
     * @param open whether a quotation is open at its start
     */
    static Quotations in(String sentence, boolean open) {
        return new QuoteTracker(sentence).quotations(open);
    }

    /** Where the piece of the text from {@code start} to {@code end} stands in its direct speech. */
    public QuoteState state(int start, int end) {
        boolean before = crosses(start);
        boolean after = crosses(end);
        if (before) {
            return after ? QuoteState.INSIDE : QuoteState.CLOSES;
        }
        return after ? QuoteState.OPENS : QuoteState.OUTSIDE;
    }

    /** Whether a quotation begins before an offset and ends behind it. */
    private boolean crosses(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int last = at >= 0 ? at - 1 : -at - 2;
        return last >= 0 && ends[last] > offset;
    }

    /** Whether the char at an offset lies in a quotation; its marks do. */
    boolean covers(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int last = at >= 0 ? at : -at - 2;
        return last >= 0 && ends[last] > offset;
    }

    /** How many there are. */
    int size() {
        return starts.length;
    }

    /**
     * Offset of the opening mark of a quotation; where that is out of sight, the offset before the sentence that closes
     * it, -1 for the first.
     */
    int start(int quotation) {
        return starts[quotation];
    }

    /** Offset behind its closing mark; where none is, behind the blank that follows its last sentence. */
    int end(int quotation) {
        return ends[quotation];
    }
}
