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

    /** So many tokens are looked at; a longer sentence is a table or a list that was not cut. */
    private static final int LONGEST = 500;

    /** "..., saying that ..." names the source of the whole sentence more often than not, so less content will do. */
    private static final double PARTICIPLE_SHARE = 0.25;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we");

    private Attributions() {}

    /** @return whose claim it is; empty where the outlet itself asserts it */
    public static Optional<Attribution> of(Sentence sentence) {
        return of(sentence, Tokens.of(sentence.text()));
    }

    /** As {@link #of(Sentence)}, with the tokens of {@code sentence.text()}. */
    public static Optional<Attribution> of(Sentence sentence, List<Token> tokens) {
        Optional<Attribution> own = explicit(sentence.text(), tokens);
        if (own.isPresent()) {
            return own.get().stateMedia() || !continues(own.get(), sentence)
                    ? own
                    : Optional.of(relayed(own.get(), sentence));
        }
        boolean quoted = QuotedWords.share(sentence.quote(), tokens) >= SHARE;
        if (!quoted && !isAnnounced(sentence)) {
            return Optional.empty();
        }
        return Optional.of(speakerBefore(sentence).orElse(new Attribution("", ClaimantKind.PERSON, "", false)));
    }

    private static Optional<Attribution> explicit(String text, List<Token> all) {
        List<Token> tokens = all.size() > LONGEST ? all.subList(0, LONGEST) : all;
        int words = QuotedWords.count(tokens);
        Cue first = null;
        for (Cue cue : CueFinder.find(tokens)) {
            boolean participle = tokens.get(cue.to() - 1).lower().endsWith("ing");
            double share = participle ? PARTICIPLE_SHARE : SHARE;
            if (cue.contentWords() > 0 && cue.contentWords() >= share * (words - cue.asideWords())) {
                if (cue.sourceFrom() < cue.sourceTo()) {
                    return Optional.of(attribution(text, tokens, cue));
                }
                first = first == null ? cue : first;
            }
        }
        return Optional.ofNullable(first).map(cue -> attribution(text, tokens, cue));
    }

    private static Attribution attribution(String text, List<Token> tokens, Cue cue) {
        String claimant = cue.sourceFrom() < cue.sourceTo()
                ? text.substring(
                        tokens.get(cue.sourceFrom()).start(),
                        tokens.get(cue.sourceTo() - 1).end())
                : "";
        boolean stateMedia = StateMediaNames.isSource(tokens, cue);
        String marker = text.substring(
                tokens.get(cue.from()).start(), tokens.get(cue.to() - 1).end());
        return new Attribution(claimant, Claimants.kind(tokens, cue.sourceFrom(), cue.sourceTo()), marker, stateMedia);
    }

    /** "The minister wrote:" and then the sentence. */
    private static boolean isAnnounced(Sentence sentence) {
        List<String> before = sentence.before();
        if (before.isEmpty() || !before.get(before.size() - 1).endsWith(":")) {
            return false;
        }
        String last = before.get(before.size() - 1);
        return explicit(last + " so", Tokens.of(last + " so")).isPresent();
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
        return new Attribution(own.claimant(), own.kind(), own.cue(), stateMedia);
    }

    /**
     * The speaker of the sentence before, else of the one before that, with whether any of them speaks through a state
     * medium.
     */
    private static Optional<Attribution> speakerBefore(Sentence sentence) {
        Optional<Attribution> speaker = Optional.empty();
        for (int i = sentence.before().size() - 1; i >= 0; i--) {
            String text = sentence.before().get(i);
            Optional<Attribution> found = explicit(text, Tokens.of(text));
            if (found.isPresent()) {
                Attribution nearer = speaker.orElse(found.get());
                boolean stateMedia = nearer.stateMedia() || found.get().stateMedia();
                speaker = Optional.of(new Attribution(nearer.claimant(), nearer.kind(), "", stateMedia));
            }
        }
        return speaker;
    }
}
