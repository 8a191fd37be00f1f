package org.framewire.text;

/** What quotation marks there are, and which of them belong together. */
final class QuoteMarks {
    private static final String DOUBLE =
            "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u275d\u275e\u301d\u301e\u301f";
    private static final String SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a`\u00b4";

    private static final String CLOSING = "\u300d\u300f\u275e\u301e\u301f";

    /** Behind these a straight mark opens, as it does behind a blank. */
    private static final String OPENS_BEHIND = "([{-\u2013\u2014'\"\u2018\u201c/:\u00a1\u00bf";

    private QuoteMarks() {}

    static boolean isMark(char c) {
        return c == '"' || c == '\'' || c == '`' || c > '\u00a8' && (isDouble(c) || isSingle(c));
    }

    static boolean isDouble(char c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    static boolean isSingle(char c) {
        return SINGLE.indexOf(c) >= 0;
    }

    static boolean onlyCloses(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Whether {@code close} is a mark that may end what {@code open} began. */
    static boolean pair(char open, char close) {
        return switch (open) {
            case '\u00ab' -> close == '\u00bb';
            case '\u00bb' -> close == '\u00ab' || close == '\u00bb';
            case '\u2039' -> close == '\u203a';
            case '\u203a' -> close == '\u2039' || close == '\u203a';
            case '\u201e' -> close == '\u201c' || close == '\u201d' || close == '"';
            case '\u300c' -> close == '\u300d';
            case '\u300e' -> close == '\u300f';
            case '\u201a' -> close == '\u2018' || close == '\u2019' || close == '\'';
            case '`' -> close == '\'';
            case '\u2018', '\'', '\u201b', '\u00b4' -> close == '\u2019' || close == '\'' || close == '\u00b4';
            default -> close == '\u201d' || close == '\u201c' || isDouble(close) && !isBracketLike(close);
        };
    }

    private static boolean isBracketLike(char c) {
        return c == '\u00ab' || c == '\u00bb' || c >= '\u300c' && c <= '\u300f';
    }

    /** Whether by its neighbours a mark stands before what it belongs to. */
    static boolean opensByPlace(CharSequence text, int at) {
        if (at + 1 >= text.length() || Spans.isBlank(text.charAt(at + 1))) {
            return false;
        }
        return at == 0 || Spans.isBlank(text.charAt(at - 1)) || OPENS_BEHIND.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether by its neighbours a mark stands behind what it belongs to. */
    static boolean closesByPlace(CharSequence text, int at) {
        boolean behind = at > 0 && !Spans.isBlank(text.charAt(at - 1));
        return behind && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
