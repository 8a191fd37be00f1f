package org.framewire.text;

/** Cuts blanks off pieces of text. */
final class Spans {
    private Spans() {}

    /**
     * The piece from {@code start} to {@code end} without blanks and line breaks at its ends; empty if it has no more.
     */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean isBlank(char c) {
        return Tokens.isBlank(c) || Blocks.isLineBreak(c);
    }
}
