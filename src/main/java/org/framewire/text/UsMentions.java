package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the United States in a text, and decides by rules whether a sentence is its business (codebook, section 0).
 *
 * <p>What counts is the list {@code us-names.csv} beside this class; what it excludes ("Latin America", "US$") hides
 * the mentions in it.
 */
public final class UsMentions {
    enum Kind {
        US,
        WEAK,
        SHARED,
        PERSON,
        BLOC,
        NOT
    }

    /** A phrase of the list found in the tokens {@code from} to {@code to}. */
    record Hit(Kind kind, int from, int to) {}

    private static final PhraseMatcher<Kind> NAMES = load();

    private UsMentions() {}

    private static PhraseMatcher<Kind> load() {
        PhraseMatcher<Kind> names = new PhraseMatcher<>();
        for (String line : WordLists.lines(UsMentions.class, "us-names.csv")) {
            int comma = line.indexOf(',');
            names.add(
                    line.substring(comma + 1),
                    Kind.valueOf(line.substring(0, comma).toUpperCase(Locale.ROOT)));
        }
        return names;
    }

    /** The mentions in {@code text}, in order, the longest phrase at each place. */
    public static List<Mention> find(String text) {
        return find(Tokens.of(text));
    }

    /** The mentions among the tokens of a text, in order. */
    public static List<Mention> find(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        for (Hit hit : hits(tokens)) {
            if (hit.kind() != Kind.NOT) {
                Target target = hit.kind() == Kind.BLOC ? Target.BLOC : Target.US;
                mentions.add(new Mention(
                        tokens.get(hit.from()).start(), tokens.get(hit.to() - 1).end(), target));
            }
        }
        return mentions;
    }

    static List<Hit> hits(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>(4);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PhraseMatcher.Match<Kind>> match = NAMES.at(tokens, i);
            if (match.isPresent() && !isForeign(tokens, i, match.get())) {
                hits.add(new Hit(match.get().value(), i, i + match.get().length()));
                i += match.get().length() - 1;
            }
        }
        return hits;
    }

    /** "US" shouted in a line of capitals is the pronoun. */
    private static boolean isForeign(List<Token> tokens, int at, PhraseMatcher.Match<Kind> match) {
        Token token = tokens.get(at);
        if (match.length() == 1 && token.is("us")) {
            return at > 0
                    && tokens.get(at - 1).allCapitals()
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).allCapitals();
        }
        return false;
    }

    /** The target that the words of the sentence, and what it takes up from the sentences before, suggest. */
    public static Target target(Sentence sentence) {
        return target(sentence, Tokens.of(sentence.text()));
    }

    /** As {@link #target(Sentence)}, with the tokens of {@code sentence.text()}. */
    public static Target target(Sentence sentence, List<Token> tokens) {
        return target(sentence, tokens, UsMentions::isIn);
    }

    /**
     * As {@link #target(Sentence)}, with what is known already.
     *
     * @param tokens of {@code sentence.text()}
     * @param isIn whether the United States are mentioned in a sentence before it, as {@link #find} has it
     */
    public static Target target(Sentence sentence, List<Token> tokens, Predicate<String> isIn) {
        return TargetRules.decide(sentence, tokens, hits(tokens), isIn);
    }

    private static boolean isIn(String text) {
        return find(text).stream().anyMatch(mention -> mention.target() == Target.US);
    }
}
