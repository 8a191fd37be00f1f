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
 * @param finder what has found it
 */
record SentenceReading(
        Sentence sentence,
        List<Token> tokens,
        QuotedWords quotes,
        Optional<Attribution> explicit,
        boolean cueIsQuoted,
        ExplicitAttribution finder) {
    /** The cue of a line of a transcript. */
    static final String TURN = ":";

    private static final double SHARE = 0.5;

    /** So long may the name before the colon of a line of a transcript be. */
    private static final int LONGEST_LABEL = 40;

    static SentenceReading of(Sentence sentence) {
        return of(sentence, Tokens.of(sentence.text()));
    }

    static SentenceReading of(Sentence sentence, List<Token> tokens) {
        QuotedWords quotes = QuotedWords.of(sentence, tokens);
        ExplicitAttribution explicit = new ExplicitAttribution(sentence.text(), tokens, quotes);
        return new SentenceReading(sentence, tokens, quotes, explicit.attribution(), explicit.isQuoted(), explicit);
    }

    /** Of a text that no quotation runs into. */
    static SentenceReading of(String text) {
        return of(new Sentence(1, 0, text.length(), text, List.of(), QuoteState.OUTSIDE));
    }

    /** The same words as another sentence, which no quotation runs into either. */
    SentenceReading in(Sentence other) {
        return new SentenceReading(other, tokens, quotes, explicit, cueIsQuoted, finder);
    }

    /** The same with the source that only reports may have, see {@link SourceCorrections}. */
    SentenceReading corrected() {
        return new SentenceReading(sentence, tokens, quotes, finder.corrected(), cueIsQuoted, finder);
    }

    /** Whether at least half of its words are quoted. */
    boolean isQuoted() {
        return quotes.share() >= SHARE;
    }

    /** Whether a quotation runs into it from the sentence before. */
    boolean isContinued() {
        return sentence.isContinued();
    }

    /** Whether words outside of quotations name a source. */
    boolean namesSpeaker() {
        return explicit.isPresent()
                && !cueIsQuoted
                && !explicit.get().claimant().isEmpty();
    }

    /** Whether it is a line of a transcript with its speaker: "MIRA SENN: The bridge is open." */
    boolean isTurn() {
        return explicit.isPresent() && explicit.get().cue().equals(TURN) && isLabelled();
    }

    /** Whether it begins with words in capitals and a colon, as a speaker's line or a label does. */
    boolean isLabelled() {
        int colon = sentence.text().indexOf(':');
        return colon > 1
                && colon <= LONGEST_LABEL
                && sentence.text().substring(0, colon).chars().noneMatch(Character::isLowerCase);
    }

    /** The form that it has without its cue. */
    QuoteForm form() {
        return QuoteForms.of(tokens, quotes);
    }
}
