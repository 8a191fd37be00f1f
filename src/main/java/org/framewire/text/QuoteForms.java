package org.framewire.text;

import java.util.List;

/** Tells direct from mixed and indirect speech. */
final class QuoteForms {
    /** So many words may stand between what is quoted and what only says who said it, where and when. */
    private static final int FRAME = 3;

    private final List<Token> tokens;
    private final QuotedWords quotes;

    private QuoteForms(List<Token> tokens, QuotedWords quotes) {
        this.tokens = tokens;
        this.quotes = quotes;
    }

    /** The form of a sentence that has no cue. */
    static QuoteForm of(List<Token> tokens, QuotedWords quotes) {
        int loose = quotes.words(0, tokens.size()) - quotes.quoted(0, tokens.size());
        if (quotes.quoted(0, tokens.size()) == 0) {
            return QuoteForm.INDIRECT;
        }
        return loose <= FRAME ? QuoteForm.DIRECT : QuoteForm.MIXED;
    }

    /** The form of what a cue attributes. */
    static QuoteForm of(List<Token> tokens, QuotedWords quotes, Cue cue) {
        if (quotes.quoted(0, tokens.size()) == 0) {
            return QuoteForm.INDIRECT;
        }
        return new QuoteForms(tokens, quotes).hasOnlyFrames(cue) ? QuoteForm.DIRECT : QuoteForm.MIXED;
    }

    /** Whether each run of words outside the marks only says who speaks, and no quotation is a part of a clause. */
    private boolean hasOnlyFrames(Cue cue) {
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            while (to < tokens.size() && !quotes.covers(to)) {
                to++;
            }
            if (to > from && !isFrame(cue, from, to)) {
                return false;
            }
            from = to;
            while (from < tokens.size() && quotes.covers(from)) {
                from++;
            }
        }
        return true;
    }

    private boolean isFrame(Cue cue, int from, int to) {
        if (cue.from() < from || cue.from() >= to) {
            String mark = tokens.get(to - 1).lower();
            return quotes.words(from, to) == 0 || mark.equals(",") || mark.equals(":");
        }
        boolean setOff = from == 0 || isSetOff(from);
        int behind = quotes.words(cue.to(), to);
        String last = tokens.get(to - 1).lower();
        if (to == tokens.size()) {
            return from > 0 && setOff && !saysMore(cue.to(), to);
        }
        return setOff
                && (behind == 0
                        || last.equals(":")
                        || last.equals(",") && behind <= FRAME + cue.sourceTo() - cue.sourceFrom())
                && !saysMore(cue.to(), to);
    }

    /** Whether the quotation before a token ends like a clause: with a comma or a final mark within or behind it. */
    private boolean isSetOff(int at) {
        String last = at > 1 ? tokens.get(at - 2).lower() : "";
        String mark = tokens.get(at).lower();
        return isClauseEnd(last) || isClauseEnd(mark);
    }

    private static boolean isClauseEnd(String mark) {
        return mark.startsWith(".") || mark.length() == 1 && ",!?\u2026\u2013\u2014".indexOf(mark.charAt(0)) >= 0;
    }

    /** Whether another thing said begins: "adding that ...", "but ...". */
    private boolean saysMore(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).lower();
            if (word.equals("that") || word.endsWith("ing") && CueVerbs.attributes("", false, word, "that")) {
                return quotes.words(i + 1, to) > 1;
            }
        }
        return false;
    }
}
