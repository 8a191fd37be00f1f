package org.framewire.text;

/**
 * Follows direct speech through the sentences of one body, in order.
 *
 * <p>Knows curly, straight, German low, guillemet and corner marks, single marks where no double one is open, and
 * {@code ``...''}. A quotation may run over sentences, and over paragraphs whose first char is an opening mark again.
 * One that is never closed ends at a paragraph that neither opens it again nor closes it, and after {@value #LONGEST}
 * sentences at the latest.
 *
 * <p>Not safe for use by several threads.
 */
public final class QuoteTracker {
    private static final int LONGEST = 10;

    /** How many chars a quotation in straight single marks may be long; it keeps the look-ahead bounded. */
    private static final int LONGEST_SINGLE = 1000;

    private enum Mark {
        NONE,
        OPENING,
        CLOSING
    }

    private static final char NOTHING = 0;

    private char open = NOTHING;
    private int sentences;

    /**
     * @param sentence the next sentence of the body
     * @param newParagraph whether a line break stands before it
     * @return where it stands in the direct speech; a closing mark without an opening one counts as the end of a
     *     quotation that began out of sight
     */
    public QuoteState next(String sentence, boolean newParagraph) {
        if (open != NOTHING && (sentences >= LONGEST || newParagraph && !goesOn(sentence))) {
            open = NOTHING;
        }
        boolean before = open != NOTHING;
        boolean closedUnseen = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            Mark mark = isCandidate(c) ? mark(sentence, i) : Mark.NONE;
            if (mark == Mark.OPENING && open == NOTHING) {
                open = c;
                sentences = 0;
            } else if (mark == Mark.CLOSING) {
                closedUnseen |= open == NOTHING && !before && isDouble(c);
                open = NOTHING;
            }
        }
        boolean after = open != NOTHING;
        sentences = after ? sentences + 1 : 0;
        return state(before || closedUnseen, after);
    }

    private static QuoteState state(boolean before, boolean after) {
        if (before) {
            return after ? QuoteState.INSIDE : QuoteState.CLOSES;
        }
        return after ? QuoteState.OPENS : QuoteState.OUTSIDE;
    }

    /** Whether a paragraph continues the open quotation: it opens it again, or closes it before it opens another. */
    private boolean goesOn(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            Mark mark = isCandidate(sentence.charAt(i)) ? mark(sentence, i) : Mark.NONE;
            if (mark != Mark.NONE) {
                return i == 0 || mark == Mark.CLOSING;
            }
        }
        return false;
    }

    private static boolean isCandidate(char c) {
        return switch (c) {
            case '"',
                    '\'',
                    '`',
                    '\u00ab',
                    '\u00bb',
                    '\u2018',
                    '\u2019',
                    '\u201c',
                    '\u201d',
                    '\u201e',
                    '\u300c',
                    '\u300d',
                    '\u300e',
                    '\u300f' -> true;
            default -> false;
        };
    }

    private static boolean isDouble(char c) {
        return c != '\'' && c != '\u2019';
    }

    private Mark mark(String text, int at) {
        return switch (text.charAt(at)) {
            case '\u201e', '\u00ab', '\u300c', '\u300e' -> Mark.OPENING;
            case '\u201d', '\u00bb', '\u300d', '\u300f' -> Mark.CLOSING;
            case '\u201c' -> open == '\u201e' ? Mark.CLOSING : Mark.OPENING;
            case '"' -> opensByPlace(text, at) ? Mark.OPENING : Mark.CLOSING;
            case '`' -> at + 1 < text.length() && text.charAt(at + 1) == '`' ? Mark.OPENING : Mark.NONE;
            case '\u2018' -> opensByPlace(text, at) ? Mark.OPENING : Mark.NONE;
            default -> apostrophe(text, at);
        };
    }

    /**
     * A straight single mark or right single mark: opens behind a blank, closes a quotation that one of its kind
     * opened.
     */
    private Mark apostrophe(String text, int at) {
        boolean wordBefore = at > 0 && !Tokens.isBlank(text.charAt(at - 1));
        boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean closes = wordBefore && !letterAfter && (open == '\'' || open == '\u2018');
        if (closes) {
            return Mark.CLOSING;
        }
        boolean second = text.charAt(at) == '\'' && at > 0 && text.charAt(at - 1) == '\'' && open == '`';
        if (second) {
            return Mark.CLOSING;
        }
        boolean opens = text.charAt(at) == '\'' && letterAfter && opensByPlace(text, at) && closesLater(text, at);
        return opens ? Mark.OPENING : Mark.NONE;
    }

    /**
     * Whether a straight single mark that closes follows in the sentence: else "'90s" and "'em" would open a quotation.
     */
    private static boolean closesLater(String text, int at) {
        int i = text.indexOf('\'', at + 1);
        while (i > 0 && i - at < LONGEST_SINGLE) {
            boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!letterAfter && !Tokens.isBlank(text.charAt(i - 1)) && text.charAt(i - 1) != 's') {
                return true;
            }
            i = text.indexOf('\'', i + 1);
        }
        return false;
    }

    private static boolean opensByPlace(String text, int at) {
        if (at + 1 >= text.length() || Tokens.isBlank(text.charAt(at + 1))) {
            return false;
        }
        return at == 0
                || Tokens.isBlank(text.charAt(at - 1))
                || "([{-\u2013\u2014'\"\u2018\u201c/:".indexOf(text.charAt(at - 1)) >= 0;
    }
}
