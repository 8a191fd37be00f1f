package org.framewire.text;

/** Decides whether a mark opens or closes a quotation, by its form, its neighbours and what is open. */
final class MarkReader {
    /** What a mark does. */
    enum Role {
        NONE,
        OPENING,
        CLOSING
    }

    /** So far a quotation in a quotation with the same marks may reach. */
    private static final int LONGEST_NESTED = 600;

    private final String text;
    private final OpenMarks open;
    private final SingleMarks singles;

    MarkReader(String text, OpenMarks open) {
        this.text = text;
        this.open = open;
        this.singles = new SingleMarks(text);
    }

    /** Whether a mark of two chars stands here: {@code ``} or {@code ''}. */
    static boolean isTwice(String text, int at) {
        char c = text.charAt(at);
        return (c == '`' || c == '\'') && at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    /** The role of the mark at an offset; {@code end} is that of its paragraph. */
    Role role(int at, int end) {
        char c = text.charAt(at);
        if (QuoteMarks.isDouble(c)) {
            return ofDouble(c, at);
        }
        if (isTwice(text, at)) {
            return c == '`' ? Role.OPENING : open.endsWith('`') ? Role.CLOSING : Role.NONE;
        }
        if (open.endsSingle() && singles.closes(at, end) && open.closes(c)) {
            return Role.CLOSING;
        }
        return open.isEmpty() && singles.opens(at, end) ? Role.OPENING : Role.NONE;
    }

    private Role ofDouble(char c, int at) {
        boolean before = QuoteMarks.opensByPlace(text, at);
        return switch (c) {
            case '"', '\uff02' -> ofStraight(c, at, before);
            case '\u201c' -> closesThough(c, at, before) ? Role.CLOSING : Role.OPENING;
            case '\u201d' -> open.hasNoDouble() && before ? Role.OPENING : Role.CLOSING;
            case '\u00ab' -> open.closes(c) ? Role.CLOSING : Role.OPENING;
            case '\u00bb' -> !open.closes(c) && before ? Role.OPENING : Role.CLOSING;
            default -> QuoteMarks.onlyCloses(c) ? Role.CLOSING : Role.OPENING;
        };
    }

    /** Whether a left curly mark ends a quotation: one that a low mark began, or where a right one was meant. */
    private boolean closesThough(char c, int at, boolean before) {
        return open.endsWith('\u201e') || !before && QuoteMarks.closesByPlace(text, at) && open.closes(c);
    }

    private Role ofStraight(char c, int at, boolean before) {
        if (before) {
            return Role.OPENING;
        }
        if (open.closes(c)) {
            return Role.CLOSING;
        }
        boolean inches = at > 0 && Character.isDigit(text.charAt(at - 1));
        if (inches || !open.hasNoDouble()) {
            return Role.NONE;
        }
        return QuoteMarks.closesByPlace(text, at) ? Role.CLOSING : Role.OPENING;
    }

    /** Whether an opening mark like the open one begins a quotation in it: two closing marks follow before another. */
    boolean isNested(int at, int end) {
        int last = at - 1;
        while (last > 0 && Tokens.isBlank(text.charAt(last))) {
            last--;
        }
        if (text.charAt(at) != '\u201c' || last < 0 || ".!?,\u201c\u201d\"".indexOf(text.charAt(last)) >= 0) {
            return false;
        }
        int closing = 0;
        for (int i = at + 1; i < Math.min(end, at + LONGEST_NESTED) && closing < 2; i++) {
            char c = text.charAt(i);
            if (c == '\u201c') {
                return false;
            }
            closing += c == '\u201d' ? 1 : 0;
        }
        return closing == 2;
    }
}
