package org.framewire.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads off a sentence alone, by a cue in it, whose claim it makes. */
final class ExplicitAttribution {
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "be", "also", "widely");

    private static final double SHARE = 0.5;

    /** "..., saying that ..." names the source of the whole sentence more often than not, so less content will do. */
    private static final double PARTICIPLE_SHARE = 0.25;

    /** So many tokens are looked at; a longer sentence is a table or a list that was not cut. */
    private static final int LONGEST = 500;

    private final String text;
    private final List<Token> tokens;
    private final QuotedWords quotes;

    private final List<StateMediaMention> media;

    /** Null where there is none. */
    private final Cue best;

    /**
     * Of the cues over at least half of the words, the first with a source, else the first; those within a quotation,
     * which its speaker uses, count only where there is no other. A medium gives way to whom it lets speak: "the Herald
     * reported that the minister said".
     */
    ExplicitAttribution(String text, List<Token> all, QuotedWords quotes) {
        this.text = text;
        this.tokens = all.size() > LONGEST ? all.subList(0, LONGEST) : all;
        this.quotes = quotes;
        this.media = StateMediaNames.find(tokens);
        this.best = best();
    }

    /** Empty where there is no cue, or none over enough of the words. */
    Optional<Attribution> attribution() {
        return Optional.ofNullable(best).map(this::attribution);
    }

    /**
     * The same, with the source and its kind as {@link SourceCorrections} has them: whether there is an attribution,
     * and all else that the model has learned with, is as in {@link #attribution()}.
     */
    Optional<Attribution> corrected() {
        if (best == null) {
            return Optional.empty();
        }
        Attribution found = attribution(best);
        Range source = new SourceCorrections(tokens).of(best);
        if (source.isEmpty()) {
            return Optional.of(found.claimant().isEmpty() ? found : found.by("", ClaimantKind.PERSON));
        }
        boolean same = source.from() == best.sourceFrom() && source.to() == best.sourceTo();
        ClaimantKind kind = same ? found.kind() : Claimants.kind(tokens, media, source.from(), source.to());
        return Optional.of(found.by(uncontracted(source), kind));
    }

    /** "she" of "she'd". */
    private String uncontracted(Range source) {
        String claimant = written(source.from(), source.to());
        int apostrophe = Math.max(claimant.indexOf('\''), claimant.indexOf('\u2019'));
        boolean pronoun = source.to() == source.from() + 1 && new WordForms(tokens).isPronoun(source.from());
        return pronoun && apostrophe > 0 ? claimant.substring(0, apostrophe) : claimant;
    }

    /** Whether the cue lies in a quotation. */
    boolean isQuoted() {
        return best != null && quotes.covers(best.from());
    }

    private Cue best() {
        Cue chosen = null;
        for (Cue cue : CueFinder.find(tokens)) {
            if (isEnough(cue) && (chosen == null || rank(cue) > rank(chosen) || relays(chosen, cue))) {
                chosen = cue;
            }
        }
        return chosen;
    }

    private boolean isEnough(Cue cue) {
        double share = tokens.get(cue.to() - 1).lower().endsWith("ing") ? PARTICIPLE_SHARE : SHARE;
        int words = quotes.words(0, tokens.size());
        return !isAuthor(cue) && cue.contentWords() > 0 && cue.contentWords() >= share * (words - cue.asideWords());
    }

    /** Outside of quotations "I" is who writes. */
    private boolean isAuthor(Cue cue) {
        return cue.sourceTo() == cue.sourceFrom() + 1
                && tokens.get(cue.sourceFrom()).is("i")
                && !quotes.covers(cue.sourceFrom());
    }

    private int rank(Cue cue) {
        boolean named = cue.sourceFrom() < cue.sourceTo()
                && !tokens.get(cue.sourceFrom()).is("we");
        return (quotes.covers(cue.from()) ? 0 : 2) + (named ? 1 : 0);
    }

    /** Whether a medium has its content from the source of another cue. */
    private boolean relays(Cue medium, Cue origin) {
        return rank(medium) == rank(origin)
                && isReporting(origin)
                && isMedium(medium)
                && !isMedium(origin)
                && !tokens.get(origin.sourceFrom()).is("it");
    }

    private boolean isReporting(Cue cue) {
        String form = tokens.get(cue.to() - 1).lower();
        return CueVerbs.inverts(form) || form.equals("told") || form.equals("tells");
    }

    /** Whether a cue names a medium, or who speaks in a transcript. */
    private boolean isMedium(Cue cue) {
        if (tokens.get(cue.from()).is(":")) {
            return true;
        }
        ClaimantKind kind = Claimants.kind(tokens, media, cue.sourceFrom(), cue.sourceTo());
        return kind == ClaimantKind.STATE_MEDIUM || kind == ClaimantKind.OTHER_MEDIUM;
    }

    private Attribution attribution(Cue cue) {
        String claimant = cue.sourceFrom() < cue.sourceTo() ? written(cue.sourceFrom(), cue.sourceTo()) : "";
        ClaimantKind kind = Claimants.kind(tokens, media, cue.sourceFrom(), cue.sourceTo());
        boolean shouted =
                kind == ClaimantKind.ORGANISATION && tokens.get(cue.from()).is(SentenceReading.TURN);
        boolean hidden = claimant.isEmpty() && isHidden(cue);
        return new Attribution(
                claimant,
                hidden ? ClaimantKind.UNNAMED : shouted ? ClaimantKind.PERSON : kind,
                written(cue.from(), cue.to()),
                StateMediaNames.isSource(tokens, media, cue),
                QuoteForms.of(tokens, quotes, cue),
                Stances.of(tokens, quotes, cue));
    }

    /** "reportedly", "is said to": whoever says so is not told. */
    private boolean isHidden(Cue cue) {
        return cue.from() > 0 && PASSIVE.contains(tokens.get(cue.from() - 1).lower())
                || tokens.get(cue.from()).lower().endsWith("edly");
    }

    private String written(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
