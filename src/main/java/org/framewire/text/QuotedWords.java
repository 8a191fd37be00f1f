package org.framewire.text;

import java.util.List;

/** Which words of a sentence lie between quotation marks. */
final class QuotedWords {
    private final List<Token> tokens;
    private final Quotations quotations;

    /** How many words lie before each token, and how many of these are quoted. */
    private final int[] words;

    private final int[] quoted;

    private QuotedWords(String text, boolean open, List<Token> tokens) {
        this.tokens = tokens;
        this.quotations = Quotations.in(text, open);
        this.words = new int[tokens.size() + 1];
        this.quoted = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            boolean word = tokens.get(i).isWord();
            words[i + 1] = words[i] + (word ? 1 : 0);
            quoted[i + 1] = quoted[i] + (word && quotations.covers(tokens.get(i).start()) ? 1 : 0);
        }
    }

    static QuotedWords of(Sentence sentence, List<Token> tokens) {
        return of(sentence.text(), sentence.isContinued(), tokens);
    }

    /**
     * @param open whether a quotation is open at the start of the text
     * @param tokens those of the text
     */
    static QuotedWords of(String text, boolean open, List<Token> tokens) {
        return new QuotedWords(text, open, tokens);
    }

    /** How many words the tokens from {@code from} up to {@code to} hold. */
    int words(int from, int to) {
        return words[to] - words[from];
    }

    /** How many of them are quoted. */
    int quoted(int from, int to) {
        return quoted[to] - quoted[from];
    }

    /** Whether a token lies in a quotation; its marks do. */
    boolean covers(int token) {
        return quotations.covers(tokens.get(token).start());
    }

    /** The share of all words that is quoted, in [0, 1]. */
    double share() {
        int all = words[tokens.size()];
        return all == 0 ? 0 : (double) quoted[tokens.size()] / all;
    }
}
