package org.framewire.text;

/** The opening marks that wait for their closing ones, the outermost first. Deeper ones than it holds are dropped. */
final class OpenMarks {
    private static final int DEEPEST = 4;

    private final char[] marks = new char[DEEPEST];
    private int depth;

    boolean isEmpty() {
        return depth == 0;
    }

    /** Whether no more than single marks are open. */
    boolean hasNoDouble() {
        for (int i = 0; i < depth; i++) {
            if (!isSingle(marks[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the innermost is a single mark. */
    boolean endsSingle() {
        return depth > 0 && isSingle(marks[depth - 1]);
    }

    private static boolean isSingle(char c) {
        return QuoteMarks.isSingle(c) && c != '`';
    }

    /** Whether the innermost is this mark. */
    boolean endsWith(char c) {
        return depth > 0 && marks[depth - 1] == c;
    }

    /** Whether one is open that this mark would open as well. */
    boolean hasLike(char c) {
        for (int i = 0; i < depth; i++) {
            if (marks[i] == c) {
                return true;
            }
        }
        return false;
    }

    void push(char c) {
        if (depth < DEEPEST) {
            marks[depth++] = c;
        }
    }

    /** Whether this mark would close one of them. */
    boolean closes(char c) {
        return opener(c) >= 0;
    }

    /** Takes away the innermost that this mark closes, with all inside it; false where it closes none. */
    boolean close(char c) {
        int at = opener(c);
        depth = at >= 0 ? at : depth;
        return at >= 0;
    }

    private int opener(char c) {
        for (int i = depth - 1; i >= 0; i--) {
            if (QuoteMarks.pair(marks[i], c)) {
                return i;
            }
        }
        return -1;
    }

    void clear() {
        depth = 0;
    }
}
