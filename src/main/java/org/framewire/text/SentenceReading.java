package org.framewire.text;

import java.util.List;
import java.util.Optional;

/**
 * What a sentence says by itself of whose claim it makes.
 *
 * @param quotes which of its words are quoted
 * @param tokens those of its text
 * @param explicit the attribution by a cue in it
 * @param cueIsQuoted whether that cue lies in a quotation: then it is its speaker who attributes
 */
record SentenceReading(
        Sentence sentence,
        List<Token> tokens,
        QuotedWords quotes,
        Optional<Attribution> explicit,
        boolean cueIsQuoted) {
    private static final double SHARE = 0.5;

    static SentenceReading of(Sentence sentence) {
        return of(sentence, Tokens.of(sentence.text()));
    }

    static SentenceReading of(Sentence sentence, List<Token> tokens) {
        QuotedWords quotes = QuotedWords.of(sentence, tokens);
        ExplicitAttribution explicit = new ExplicitAttribution(sentence.text(), tokens, quotes);
        return new SentenceReading(sentence, tokens, quotes, explicit.attribution(), explicit.isQuoted());
    }

    /** Of a text that no quotation runs into. */
    static SentenceReading of(String text) {
        return of(new Sentence(1, 0, text.length(), text, List.of(), QuoteState.OUTSIDE));
    }

    /** Whether at least half of its words are quoted. */
    boolean isQuoted() {
        return quotes.share() >= SHARE;
    }

    /** Whether a quotation runs into it from the sentence before. */
    boolean isContinued() {
        return sentence.quote() == QuoteState.INSIDE || sentence.quote() == QuoteState.CLOSES;
    }

    /** Whether words outside of quotations name a source. */
    boolean namesSpeaker() {
        return explicit.isPresent()
                && !cueIsQuoted
                && !explicit.get().claimant().isEmpty();
    }

    /** The form that it has without its cue. */
    QuoteForm form() {
        return QuoteForms.of(tokens, quotes);
    }
}
