package org.framewire.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed classes of words that bound a noun phrase ({@code phrase-words.txt}), lower-cased. */
final class WordClasses {
    private static final Map<String, Set<String>> CLASSES = load();

    static final Set<String> DETERMINERS = CLASSES.get("determiner");
    static final Set<String> PRONOUNS = CLASSES.get("pronoun");
    static final Set<String> PREPOSITIONS = CLASSES.get("preposition");
    static final Set<String> CONJUNCTIONS = CLASSES.get("conjunction");

    /** Words that open a clause: "that", "whether", "who". */
    static final Set<String> CLAUSE = CLASSES.get("clause");

    static final Set<String> VERBS = CLASSES.get("verb");
    static final Set<String> TIMES = CLASSES.get("time");
    static final Set<String> ADVERBS = CLASSES.get("adverb");

    /** Words between a subject and "to" with a verb of speech: "went on to say". */
    static final Set<String> CHAIN = CLASSES.get("chain");

    /** Words that only count what follows behind "of": "a majority of the senators". */
    static final Set<String> QUANTIFIERS = CLASSES.get("quantifier");

    /** Words in small letters inside names: "Faro de Nara". */
    static final Set<String> PARTICLES = CLASSES.get("particle");

    private static final Set<String> NOUNS_IN_LY =
            WordLists.of("family assembly supply reply anomaly monopoly weekly daily monthly tally ally");

    private WordClasses() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : WordLists.lines(WordClasses.class, "phrase-words.txt")) {
            int colon = line.indexOf(':');
            classes.put(
                    line.substring(0, colon),
                    Set.copyOf(List.of(line.substring(colon + 1).strip().split(" +"))));
        }
        return Map.copyOf(classes);
    }

    /** Whether a word can neither begin nor continue a noun phrase. */
    static boolean bounds(String word) {
        return PREPOSITIONS.contains(word)
                || CONJUNCTIONS.contains(word)
                || CLAUSE.contains(word)
                || VERBS.contains(word)
                || TIMES.contains(word)
                || ADVERBS.contains(word);
    }

    /** "bitterly", but not "family" or "Sally". */
    static boolean isManner(Token token) {
        String word = token.lower();
        return word.length() > 4 && word.endsWith("ly") && !token.capitalised() && !NOUNS_IN_LY.contains(word);
    }

    /** Whether a word has the form of a participle or of a regular verb in the past. */
    static boolean isParticiple(Token token) {
        String word = token.lower();
        return !token.capitalised()
                && (word.length() > 4 && word.endsWith("ed") || word.length() > 5 && word.endsWith("ing"));
    }
}
