package org.framewire.text;

import java.util.List;
import java.util.Set;

/**
 * Finds where the noun phrases of a sentence begin and end, by its words: determiners open them; verbs, most
 * prepositions and marks close them.
 */
final class NounPhrases {
    private static final int LONGEST = 20;
    private static final int DIGITS_OF_YEAR = 4;

    /** The prepositions that may lead from a noun back to the head of its phrase. */
    private static final Set<String> COMPLEMENT = Set.of("of", "for", "at", "in", "from", "with");

    private static final Set<String> BEFORE_DETERMINER = Set.of("of", "for", "and", "or", "all", "both", "half", "with");

    private final List<Token> tokens;

    NounPhrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The phrase that begins with token {@code from}; empty where none does. */
    Range startingAt(int from) {
        if (isPronoun(from)) {
            return new Range(from, from + 1);
        }
        int i = from;
        while (i < tokens.size() && i - from < LONGEST && continues(from, i)) {
            if (i > from && lower(i).equals("and")) {
                int end = coordinated(i);
                return new Range(from, end);
            }
            i++;
        }
        while (i > from && !isInner(i - 1)) {
            i--;
        }
        return new Range(from, i);
    }

    /** Whether the last token of a phrase may be this one. */
    private boolean isInner(int i) {
        boolean word = tokens.get(i).isWord() || isPossessive(i);
        return word && !WordClasses.bounds(lower(i));
    }

    private boolean continues(int from, int i) {
        if (isJoint(i) || isPossessive(i)) {
            return i > from;
        }
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return false;
        }
        String word = token.lower();
        String before = i > from ? lower(i - 1) : "";
        if (WordClasses.DETERMINERS.contains(word)) {
            return i == from || BEFORE_DETERMINER.contains(before);
        }
        if (i == from) {
            return !WordClasses.bounds(word) || isNumber(i);
        }
        return switch (word) {
            case "of", "and" -> true;
            case "for" -> takesFor(from, i);
            case "with" -> before.equals("familiar");
            default -> !isPronoun(i) && !closes(i, before);
        };
    }

    private boolean isYearlessNumber(int i) {
        return tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    /** Whether a word behind the first one closes a phrase. */
    private boolean closes(int i, String before) {
        Token token = tokens.get(i);
        boolean afterDeterminer = WordClasses.DETERMINERS.contains(before);
        if (WordClasses.bounds(token.lower())) {
            return !(afterDeterminer && WordClasses.TIMES.contains(token.lower()));
        }
        if (WordClasses.isManner(token)) {
            return !afterDeterminer;
        }
        return WordClasses.isParticiple(token) && !isAttributive(i);
    }

    /** "a spokesman for the ministry", "Council for Trade", but not "the minister for two days". */
    private boolean takesFor(int from, int i) {
        boolean names = tokens.get(i - 1).capitalised()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).capitalised();
        return names || Claimants.hasRole(tokens.subList(from, i));
    }

    /** Where the phrase "X and Y" ends whose "and" stands here; at the "and" where the second phrase is none. */
    private int coordinated(int and) {
        boolean nominal = and + 1 < tokens.size()
                && (tokens.get(and + 1).capitalised() == tokens.get(and - 1).capitalised()
                        || WordClasses.DETERMINERS.contains(lower(and + 1)));
        if (!nominal || isPronoun(and + 1)) {
            return and;
        }
        Range second = startingAt(and + 1);
        boolean clause = second.to() < tokens.size() && isVerb(second.to());
        return second.isEmpty() || clause ? and : second.to();
    }

    /** The phrase that ends before token {@code to} and begins at {@code from} or later; empty where none does. */
    Range endingAt(int from, int to) {
        if (to > from && isPronoun(to - 1)) {
            return new Range(to - 1, to);
        }
        int start = simple(from, to);
        while (start < to && start - 1 > from) {
            int joint = start - 1;
            int before = joinedPhrase(from, joint);
            if (before == joint) {
                break;
            }
            start = before;
        }
        while (start < to && !tokens.get(start).isWord()) {
            start++;
        }
        return new Range(start, to);
    }

    /** Where the phrase begins that a preposition or an "and" at {@code joint} ties to the one behind it. */
    private int joinedPhrase(int from, int joint) {
        String word = lower(joint);
        if (COMPLEMENT.contains(word)) {
            return simple(from, joint);
        }
        if (word.equals("and")) {
            int start = simple(from, joint);
            return start == from && !isPronoun(joint - 1) ? start : joint;
        }
        return joint;
    }

    /** Where the phrase without complements begins that ends before {@code to}. */
    private int simple(int from, int to) {
        int i = to;
        while (i > from && to - i < LONGEST && !opens(from, i - 1, to)) {
            i--;
            if (WordClasses.DETERMINERS.contains(lower(i))) {
                return i > from && Set.of("all", "both", "half").contains(lower(i - 1)) ? i - 1 : i;
            }
        }
        return name(i, to);
    }

    /** Whether a token stands before the phrase, not in it. */
    private boolean opens(int from, int i, int to) {
        Token token = tokens.get(i);
        if (isJoint(i) || isPossessive(i)) {
            return false;
        }
        boolean year = token.kind() == Token.Kind.NUMBER && token.text().length() == DIGITS_OF_YEAR && i + 1 < to;
        if (!token.isWord() || year || isPronoun(i)) {
            return true;
        }
        boolean afterDeterminer = i > from && WordClasses.DETERMINERS.contains(lower(i - 1));
        if (WordClasses.bounds(token.lower())) {
            return !(afterDeterminer && WordClasses.TIMES.contains(token.lower()));
        }
        if (WordClasses.isManner(token)) {
            return !afterDeterminer;
        }
        return WordClasses.isParticiple(token) && i > from && !isAttributive(i);
    }

    /**
     * A name behind words that are no title: where no determiner holds them together, they belong to what stands
     * before.
     */
    private int name(int from, int to) {
        int start = to;
        while (start > from && (tokens.get(start - 1).capitalised() || !tokens.get(start - 1).isWord())) {
            start--;
        }
        return start == to || Claimants.hasRole(tokens.subList(from, start)) ? from : start;
    }

    /** Whether a participle belongs to the noun behind it: "a leaked report", "U.S.-backed". */
    private boolean isAttributive(int i) {
        String before = lower(i - 1);
        return isJoint(i - 1)
                || isPossessive(i - 1)
                || WordClasses.DETERMINERS.contains(before)
                || WordClasses.PREPOSITIONS.contains(before)
                || Set.of("of", "for", "and").contains(before)
                || WordClasses.isManner(tokens.get(i - 1));
    }

    /** Whether a token is, or begins, the predicate of a clause. */
    boolean isVerb(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        return !token.capitalised()
                && (WordClasses.VERBS.contains(token.lower())
                        || token.lower().endsWith("ed") && token.lower().length() > 4
                        || CueVerbs.isForm(token.lower()));
    }

    boolean isPronoun(int i) {
        String word = lower(i);
        int apostrophe = word.indexOf('\'');
        return WordClasses.PRONOUNS.contains(apostrophe > 0 ? word.substring(0, apostrophe) : word)
                && !(word.equals("us") || tokens.get(i).text().equals("IT"));
    }

    /** A hyphen between words that touch it. */
    boolean isJoint(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).is("-")
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i + 1).start() == tokens.get(i).end();
    }

    /** "'s", and the apostrophe of "allies'". */
    private boolean isPossessive(int i) {
        if (i < 1) {
            return false;
        }
        boolean bare = lower(i).equals("'")
                && lower(i - 1).endsWith("s")
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isWord();
        return bare || lower(i).equals("'s");
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
