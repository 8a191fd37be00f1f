package org.framewire.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells by the words of an attribution, and those around it, whether it denies or keeps its distance. */
final class Stances {
    /** Words by what they do to a stance ({@code stances.txt}). */
    private static final Map<String, Set<String>> CLASSES = load();

    private static final Set<String> DENIED = CLASSES.get("denied");
    private static final Set<String> DENIED_WITH = CLASSES.get("denied with a claim");
    private static final Set<String> CLAIMS = CLASSES.get("claim");
    private static final Set<String> DISTANCED = CLASSES.get("distanced");
    private static final Set<String> NEGATIONS = CLASSES.get("negation");
    private static final Set<String> PASSIVE = CLASSES.get("passive");

    /** Phrases ({@code stance-phrases.txt}) with whether they belong to a source. */
    private static final PhraseMatcher<Boolean> PHRASES = phrases();

    /** So many tokens before or behind a verb are looked at. */
    private static final int NEAR = 4;

    private Stances() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : WordLists.lines(Stances.class, "stances.txt")) {
            int colon = line.indexOf(':');
            Set<String> words = WordLists.of(line.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            if (classes.put(line.substring(0, colon), words) != null) {
                throw new IllegalStateException("twice in stances.txt: " + line);
            }
        }
        return Map.copyOf(classes);
    }

    private static PhraseMatcher<Boolean> phrases() {
        PhraseMatcher<Boolean> phrases = new PhraseMatcher<>();
        for (String line : WordLists.lines(Stances.class, "stance-phrases.txt")) {
            int colon = line.indexOf(':');
            phrases.add(line.substring(colon + 1).strip(), line.startsWith("doubted"));
        }
        return phrases;
    }

    static Stance of(List<Token> tokens, QuotedWords quotes, Cue cue) {
        if (denies(tokens, cue)) {
            return Stance.DENIED;
        }
        boolean verb = DISTANCED.contains(tokens.get(cue.to() - 1).lower());
        return verb || isTakenBack(tokens, quotes, cue) ? Stance.DISTANCED : Stance.NEUTRAL;
    }

    /** "denied that", "rejected the claim", but not "did not deny" and "was denied a visa". */
    private static boolean denies(List<Token> tokens, Cue cue) {
        String verb = tokens.get(cue.to() - 1).lower();
        boolean denies =
                DENIED.contains(verb) || DENIED_WITH.contains(verb) && has(tokens, cue.to(), cue.to() + NEAR, CLAIMS);
        return denies
                && !has(tokens, cue.to() - 1 - NEAR, cue.to() - 1, NEGATIONS)
                && !has(tokens, cue.to() - 2, cue.to() - 1, PASSIVE);
    }

    /** Whether the words that say who speaks doubt the source, or say that there is no proof. */
    private static boolean isTakenBack(List<Token> tokens, QuotedWords quotes, Cue cue) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PhraseMatcher.Match<Boolean>> match = quotes.covers(i) ? Optional.empty() : PHRASES.at(tokens, i);
            if (match.isPresent()) {
                int end = i + match.get().length();
                boolean inSource = i < cue.sourceTo() && end >= cue.sourceFrom() && cue.sourceFrom() < cue.sourceTo();
                if (match.get().value() ? inSource : isOfCue(tokens, quotes, cue, i, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a phrase belongs to the cue: beside it, behind a comma or behind a quotation. */
    private static boolean isOfCue(List<Token> tokens, QuotedWords quotes, Cue cue, int from, int to) {
        boolean beside = from >= cue.to() - 1 && from <= cue.to() + 1 || to == cue.from();
        return beside || from > 0 && (tokens.get(from - 1).is(",") || quotes.covers(from - 1));
    }

    private static boolean has(List<Token> tokens, int from, int to, Set<String> words) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (words.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
