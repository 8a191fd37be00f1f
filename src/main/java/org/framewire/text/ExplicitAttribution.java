package org.framewire.text;

import java.util.List;
import java.util.Optional;

/** Reads off a sentence alone, by a cue in it, whose claim it makes. */
final class ExplicitAttribution {
    private static final double SHARE = 0.5;

    /** "..., saying that ..." names the source of the whole sentence more often than not, so less content will do. */
    private static final double PARTICIPLE_SHARE = 0.25;

    /** So many tokens are looked at; a longer sentence is a table or a list that was not cut. */
    private static final int LONGEST = 500;

    private final String text;
    private final List<Token> tokens;
    private final QuotedWords quotes;

    private ExplicitAttribution(String text, List<Token> tokens, QuotedWords quotes) {
        this.text = text;
        this.tokens = tokens;
        this.quotes = quotes;
    }

    /**
     * Of the cues over at least half of the words, the first with a source, else the first; those within a quotation,
     * which its speaker uses, count only where there is no other.
     */
    static Optional<Attribution> of(String text, List<Token> all, QuotedWords quotes) {
        List<Token> tokens = all.size() > LONGEST ? all.subList(0, LONGEST) : all;
        return new ExplicitAttribution(text, tokens, quotes).best();
    }

    private Optional<Attribution> best() {
        Cue best = null;
        for (Cue cue : CueFinder.find(tokens)) {
            if (isEnough(cue) && (best == null || rank(cue) > rank(best))) {
                best = cue;
            }
        }
        return Optional.ofNullable(best).map(this::attribution);
    }

    private boolean isEnough(Cue cue) {
        double share = tokens.get(cue.to() - 1).lower().endsWith("ing") ? PARTICIPLE_SHARE : SHARE;
        int words = quotes.words(0, tokens.size());
        return cue.contentWords() > 0 && cue.contentWords() >= share * (words - cue.asideWords());
    }

    private int rank(Cue cue) {
        return (quotes.covers(cue.from()) ? 0 : 2) + (cue.sourceFrom() < cue.sourceTo() ? 1 : 0);
    }

    private Attribution attribution(Cue cue) {
        String claimant = cue.sourceFrom() < cue.sourceTo() ? written(cue.sourceFrom(), cue.sourceTo()) : "";
        return new Attribution(
                claimant,
                Claimants.kind(tokens, cue.sourceFrom(), cue.sourceTo()),
                written(cue.from(), cue.to()),
                StateMediaNames.isSource(tokens, cue),
                QuoteForms.of(tokens, quotes, cue),
                Stances.of(tokens, quotes, cue));
    }

    private String written(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
