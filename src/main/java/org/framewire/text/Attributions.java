package org.framewire.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out from the words of a sentence whose claim it makes (codebook, section 2).
 *
 * <p>A sentence counts as attributed where at least half of its words, source and cue aside, lie inside what is
 * attributed: behind a verb of speech or belief, before "she said", beside "according to", or inside quotation marks. A
 * running quotation has the speaker whom the sentences before it name.
 */
public final class Attributions {
    private static final double SHARE = 0.5;

    /** Of a sentence in a quotation whose speaker is not named within reach. */
    private static final Attribution UNKNOWN =
            new Attribution("", ClaimantKind.PERSON, "", false, QuoteForm.DIRECT, Stance.NEUTRAL);

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we");

    private Attributions() {}

    /** @return whose claim it is; empty where the outlet itself asserts it */
    public static Optional<Attribution> of(Sentence sentence) {
        return of(sentence, Tokens.of(sentence.text()));
    }

    /** As {@link #of(Sentence)}, with the tokens of {@code sentence.text()}. */
    public static Optional<Attribution> of(Sentence sentence, List<Token> tokens) {
        QuotedWords quotes = QuotedWords.of(sentence, tokens);
        Optional<Attribution> own = ExplicitAttribution.of(sentence.text(), tokens, quotes);
        if (own.isPresent()) {
            return own.get().stateMedia() || !continues(own.get(), sentence)
                    ? own
                    : Optional.of(relayed(own.get(), sentence));
        }
        if (quotes.share() < SHARE && !isAnnounced(sentence)) {
            return Optional.empty();
        }
        Attribution speaker = speakerBefore(sentence).orElse(UNKNOWN);
        return Optional.of(new Attribution(speaker.claimant(), speaker.kind(), "", speaker.stateMedia(), QuoteForms.of(tokens, quotes), Stance.NEUTRAL));
    }

    private static Optional<Attribution> explicit(String text) {
        List<Token> tokens = Tokens.of(text);
        return ExplicitAttribution.of(text, tokens, QuotedWords.of(text, false, tokens));
    }

    /** "The minister wrote:" and then the sentence. */
    private static boolean isAnnounced(Sentence sentence) {
        List<String> before = sentence.before();
        if (before.isEmpty() || !before.get(before.size() - 1).endsWith(":")) {
            return false;
        }
        String last = before.get(before.size() - 1);
        return explicit(last + " so").isPresent();
    }

    /** Whether the source is the one of the sentences before: a pronoun, "the spokesman", a name that they hold. */
    private static boolean continues(Attribution attribution, Sentence sentence) {
        String claimant = attribution.claimant();
        if (claimant.isEmpty() || PRONOUNS.contains(claimant.toLowerCase(Locale.ROOT)) || isSameAgain(attribution)) {
            return true;
        }
        String surname = claimant.substring(claimant.lastIndexOf(' ') + 1);
        return surname.length() > 2 && sentence.before().stream().anyMatch(text -> text.contains(surname));
    }

    /** "the minister", "the report": somebody named before; "the group" and "the Pentagon" may be somebody new. */
    private static boolean isSameAgain(Attribution attribution) {
        String claimant = attribution.claimant();
        return claimant.regionMatches(true, 0, "the ", 0, 4)
                && claimant.length() > 4
                && Character.isLowerCase(claimant.charAt(4))
                && (attribution.kind() != ClaimantKind.ORGANISATION
                        || claimant.toLowerCase(Locale.ROOT).contains("agency"));
    }

    private static Attribution relayed(Attribution own, Sentence sentence) {
        boolean stateMedia =
                speakerBefore(sentence).map(Attribution::stateMedia).orElse(false);
        return new Attribution(own.claimant(), own.kind(), own.cue(), stateMedia, own.form(), own.stance());
    }

    /**
     * The speaker of the sentence before, else of the one before that, with whether any of them speaks through a state
     * medium.
     */
    private static Optional<Attribution> speakerBefore(Sentence sentence) {
        Optional<Attribution> speaker = Optional.empty();
        for (int i = sentence.before().size() - 1; i >= 0; i--) {
            String text = sentence.before().get(i);
            Optional<Attribution> found = explicit(text);
            if (found.isPresent()) {
                Attribution nearer = speaker.orElse(found.get());
                boolean stateMedia = nearer.stateMedia() || found.get().stateMedia();
                speaker = Optional.of(new Attribution(nearer.claimant(), nearer.kind(), "", stateMedia, nearer.form(), nearer.stance()));
            }
        }
        return speaker;
    }
}
