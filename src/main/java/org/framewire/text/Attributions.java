package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out from the words of a sentence whose claim it makes (codebook, section 2).
 *
 * <p>A sentence counts as attributed where at least half of its words, source and cue aside, lie inside what is
 * attributed: behind a verb of speech or belief, before "she said", beside "according to", or inside quotation marks. A
 * running quotation has the speaker whom the sentences around it name.
 */
public final class Attributions {
    /** Of a sentence in a quotation whose speaker is not named within reach. */
    private static final Attribution UNKNOWN =
            new Attribution("", ClaimantKind.PERSON, "", false, QuoteForm.DIRECT, Stance.NEUTRAL);

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we");

    private Attributions() {}

    /**
     * Of a sentence with nothing but its context: the speaker of a running quotation is whom the sentences before it
     * name.
     *
     * @return whose claim it is; empty where the outlet itself asserts it
     */
    public static Optional<Attribution> of(Sentence sentence) {
        return of(sentence, Tokens.of(sentence.text()));
    }

    /** As {@link #of(Sentence)}, with the tokens of {@code sentence.text()}. */
    public static Optional<Attribution> of(Sentence sentence, List<Token> tokens) {
        return of(SentenceReading.of(sentence, tokens), SentenceReading::of);
    }

    /** @param reader of the sentences before it */
    static Optional<Attribution> of(SentenceReading reading, Function<String, SentenceReading> reader) {
        List<String> before = needsContext(reading) ? reading.sentence().before() : List.of();
        return of(reading, before.stream().map(reader).toList(), Optional.empty());
    }

    /** As {@link #ofArticle(List, List)}, with the tokens of its sentences. */
    public static List<Optional<Attribution>> ofArticle(List<Sentence> sentences) {
        return ofArticle(sentences, Sentences.tokens(sentences));
    }

    /**
     * Of all sentences of an article: the speaker of a quotation is looked for in all of it, at its end too, and in the
     * quotations that stand before it without another sentence between. Whose claim each sentence makes is as
     * {@link #of} tells it to the model; who the sources are is put right where the model has learned with less.
     *
     * @param sentences all of one article, in their order
     * @param tokens of each of them, see {@link Sentences#tokens}
     * @return one a sentence
     */
    public static List<Optional<Attribution>> ofArticle(List<Sentence> sentences, List<List<Token>> tokens) {
        List<SentenceReading> readings = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            readings.add(SentenceReading.of(sentences.get(i), tokens.get(i)));
        }
        List<SentenceReading> corrected =
                readings.stream().map(SentenceReading::corrected).toList();
        List<Optional<Attribution>> claims = ofReadings(readings);
        return corrected.equals(readings) ? claims : by(claims, ofReadings(corrected));
    }

    private static List<Optional<Attribution>> ofReadings(List<SentenceReading> readings) {
        RunningSpeech speech = new RunningSpeech(readings);
        List<Optional<Attribution>> attributions = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            List<SentenceReading> before = readings.subList(Math.max(0, i - Sentence.CONTEXT), i);
            Optional<Attribution> attribution = of(readings.get(i), before, speech.speaker(i));
            speech.add(i, attribution);
            attributions.add(attribution);
        }
        return attributions;
    }

    /** The claims, as the model has learned with them, with the sources as the reports have them. */
    private static List<Optional<Attribution>> by(
            List<Optional<Attribution>> claims, List<Optional<Attribution>> sources) {
        List<Optional<Attribution>> both = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Optional<Attribution> source = sources.get(i);
            both.add(claims.get(i)
                    .map(claim -> source.map(found -> claim.by(found.claimant(), found.kind()))
                            .orElse(claim)));
        }
        return both;
    }

    /** Whether the sentences before may decide: they do not where a state medium or a new name speaks. */
    private static boolean needsContext(SentenceReading reading) {
        return reading.isQuoted()
                || reading.explicit().isEmpty()
                || !reading.explicit().get().stateMedia();
    }

    private static Optional<Attribution> of(
            SentenceReading reading, List<SentenceReading> before, Optional<Attribution> speaker) {
        Optional<Attribution> own = reading.explicit();
        if (own.isPresent() && !(reading.isQuoted() && reading.cueIsQuoted())) {
            boolean goesOn = !own.get().stateMedia() && continues(own.get(), reading.sentence());
            return goesOn ? Optional.of(relayed(own.get(), before)) : own;
        }
        Optional<Attribution> turn = reading.isQuoted() ? Optional.empty() : turn(reading, before, speaker);
        if (!reading.isQuoted() && !isAnnounced(before) && turn.isEmpty()) {
            return Optional.empty();
        }
        Attribution source = turn.or(() -> speaker)
                .or(() -> speakerBefore(before))
                .or(() -> own)
                .orElse(UNKNOWN);
        boolean stateMedia =
                source.stateMedia() || own.map(Attribution::stateMedia).orElse(false);
        return Optional.of(
                new Attribution(source.claimant(), source.kind(), "", stateMedia, reading.form(), Stance.NEUTRAL));
    }

    /** Who speaks on in a transcript: "MIRA SENN: The bridge is open. It is wide." */
    private static Optional<Attribution> turn(
            SentenceReading reading, List<SentenceReading> before, Optional<Attribution> speaker) {
        if (reading.sentence().text().endsWith("?")) {
            return Optional.empty();
        }
        Optional<Attribution> turn = Optional.empty();
        for (SentenceReading earlier : before) {
            turn = earlier.isTurn() ? earlier.explicit() : earlier.isLabelled() ? Optional.empty() : turn;
        }
        return turn.or(() -> speaker.filter(found -> found.cue().equals(SentenceReading.TURN)));
    }

    /** "The minister wrote:" and then the sentence. */
    private static boolean isAnnounced(List<SentenceReading> before) {
        if (before.isEmpty()) {
            return false;
        }
        String last = before.get(before.size() - 1).sentence().text();
        return last.endsWith(":") && SentenceReading.of(last + " so").explicit().isPresent();
    }

    /** Whether the source is the one of the sentences before: a pronoun, "the spokesman", a name that they hold. */
    private static boolean continues(Attribution attribution, Sentence sentence) {
        String claimant = attribution.claimant();
        if (isPronoun(claimant) || isSameAgain(attribution)) {
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

    private static Attribution relayed(Attribution own, List<SentenceReading> before) {
        boolean stateMedia = isName(own)
                ? before.stream().anyMatch(earlier -> relays(earlier, own))
                : speakerBefore(before).map(Attribution::stateMedia).orElse(false);
        return new Attribution(own.claimant(), own.kind(), own.cue(), stateMedia, own.form(), own.stance());
    }

    private static boolean isName(Attribution own) {
        return !isPronoun(own.claimant()) && !isSameAgain(own);
    }

    /** Whether it names nobody: a pronoun, or nothing. */
    private static boolean isPronoun(String claimant) {
        return claimant.isEmpty() || PRONOUNS.contains(claimant.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence has through a state medium what somebody of this name says. */
    private static boolean relays(SentenceReading earlier, Attribution own) {
        String surname = own.claimant().substring(own.claimant().lastIndexOf(' ') + 1);
        boolean isPerson = own.kind() == ClaimantKind.PERSON || own.kind() == ClaimantKind.OFFICIAL;
        return earlier.explicit()
                .filter(Attribution::stateMedia)
                .filter(found -> found.claimant().contains(surname)
                        || isPronoun(found.claimant())
                        || found.kind() == ClaimantKind.STATE_MEDIUM && isPerson)
                .isPresent();
    }

    /**
     * The speaker of the sentence before, else of the one before that, with whether any of them speaks through a state
     * medium.
     */
    private static Optional<Attribution> speakerBefore(List<SentenceReading> before) {
        Optional<Attribution> speaker = Optional.empty();
        for (int i = before.size() - 1; i >= 0; i--) {
            Optional<Attribution> found = before.get(i).explicit();
            if (found.isPresent()) {
                Attribution nearer = speaker.orElse(found.get());
                boolean stateMedia = nearer.stateMedia() || found.get().stateMedia();
                speaker = Optional.of(new Attribution(
                        nearer.claimant(), nearer.kind(), nearer.cue(), stateMedia, nearer.form(), nearer.stance()));
            }
        }
        return speaker;
    }
}
