package org.framewire.text;

import java.util.List;

/** Counts the words inside quotation marks. */
final class QuotedWords {
    private QuotedWords() {}

    static int count(List<Token> tokens) {
        int words = 0;
        for (Token token : tokens) {
            words += token.isWord() ? 1 : 0;
        }
        return words;
    }

    /**
     * The share of the words that lie inside double quotation marks, in [0, 1]; the state says whether one is open at
     * the start.
     */
    static double share(QuoteState state, List<Token> tokens) {
        boolean open = state == QuoteState.INSIDE || state == QuoteState.CLOSES;
        int words = 0;
        int quoted = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            char c = token.text().charAt(0);
            if (token.isWord()) {
                words++;
                quoted += open ? 1 : 0;
            } else if (c == '\u201c' || c == '\u201e' || c == '\u00ab') {
                open = true;
            } else if (c == '\u201d' || c == '\u00bb') {
                open = false;
            } else if (c == '"') {
                boolean opens = i + 1 < tokens.size()
                        && tokens.get(i + 1).start() == token.end()
                        && (i == 0 || tokens.get(i - 1).end() < token.start());
                open = opens;
            }
        }
        return words == 0 ? 0 : (double) quoted / words;
    }
}
