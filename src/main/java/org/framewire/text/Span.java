package org.framewire.text;

/**
 * A piece of a text.
 *
 * @param start offset of its first char, in UTF-16 units
 * @param end offset after its last char
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + "-" + end);
        }
    }

    /** The piece of {@code text} that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
