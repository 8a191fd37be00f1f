package org.framewire.text;

import java.util.List;
import java.util.Set;

/**
 * Finds where the noun phrases of a sentence begin and end, by its words: determiners open them; verbs, most
 * prepositions and marks close them.
 */
final class NounPhrases {
    private static final int LONGEST = 24;
    private static final int DIGITS_OF_YEAR = 4;

    /** The prepositions that may lead from a noun back to the head of its phrase. */
    private static final Set<String> COMPLEMENT = Set.of("of", "for", "at", "in", "from", "with", "like", "including");

    /** Those that do so where a determiner opens the phrase before: "an inquiry into the flood". */
    private static final Set<String> TOPIC = Set.of("into", "on", "about", "by", "against", "over");

    private static final Set<String> BEFORE_DETERMINER =
            Set.of("of", "for", "and", "or", "all", "both", "half", "with", "to");

    private final List<Token> tokens;
    private final WordForms forms;

    NounPhrases(List<Token> tokens, WordForms forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    /** The phrase that begins with token {@code from}; empty where none does. */
    Range startingAt(int from) {
        if (forms.isPronoun(from)) {
            return new Range(from, from + 1);
        }
        int i = from;
        while (i < tokens.size() && i - from < LONGEST && continues(from, i)) {
            if (i > from && forms.lower(i).equals("and")) {
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
        boolean word = forms.isWord(i) || forms.isPossessive(i);
        return word && !forms.bounds(i);
    }

    private boolean continues(int from, int i) {
        if (forms.isJoint(i) || forms.isPossessive(i)) {
            return i > from;
        }
        Token token = tokens.get(i);
        if (!forms.isWord(i)) {
            return false;
        }
        String word = token.lower();
        String before = i > from ? forms.lower(i - 1) : "";
        if (WordClasses.DETERMINERS.contains(word)) {
            return i == from || BEFORE_DETERMINER.contains(before);
        }
        if (i == from) {
            return !forms.bounds(i);
        }
        return switch (word) {
            case "of" -> !forms.lower(i + 1).endsWith("ing");
            case "and" -> true;
            case "for" -> takesFor(from, i);
            case "to" -> Claimants.hasRole(tokens.subList(i - 1, i));
            case "with" -> before.equals("familiar");
            default -> !forms.isPronoun(i) && !closes(i, before);
        };
    }

    /** Whether a word behind the first one closes a phrase. */
    private boolean closes(int i, String before) {
        Token token = tokens.get(i);
        boolean afterDeterminer = WordClasses.DETERMINERS.contains(before);
        if (forms.bounds(i)) {
            return !(afterDeterminer && WordClasses.TIMES.contains(token.lower()));
        }
        if (WordClasses.isManner(token)) {
            return !afterDeterminer;
        }
        boolean speech = !token.capitalised() && !afterDeterminer && CueVerbs.isForm(token.lower());
        return speech || forms.isPredicate(i);
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
                        || forms.isDeterminer(and + 1));
        if (!nominal || forms.isPronoun(and + 1)) {
            return and;
        }
        Range second = startingAt(and + 1);
        boolean clause = second.to() < tokens.size() && forms.isVerb(second.to());
        return second.isEmpty() || clause ? and : second.to();
    }

    /** The phrase that ends before token {@code to} and begins at {@code first} or later; empty where none does. */
    Range endingAt(int first, int to) {
        int from = Math.max(first, to - LONGEST);
        if (to > from && forms.isPronoun(to - 1)) {
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
        while (start < to && !forms.isWord(start)) {
            start++;
        }
        return new Range(start, to);
    }

    /** Where the phrase begins that a preposition or an "and" at {@code joint} ties to the one behind it. */
    private int joinedPhrase(int from, int joint) {
        String word = forms.lower(joint);
        if (COMPLEMENT.contains(word)) {
            return simple(from, joint);
        }
        if (word.equals("to")) {
            return joint > from && Claimants.hasRole(tokens.subList(joint - 1, joint)) ? simple(from, joint) : joint;
        }
        if (TOPIC.contains(word)) {
            int end = word.equals("by") && forms.isPredicate(joint - 1) ? joint - 1 : joint;
            int start = endingAt(from, end).from();
            boolean opened = forms.isDeterminer(start) || Claimants.hasRole(tokens.subList(end - 1, end));
            return start < end && opened ? start : joint;
        }
        if (word.equals("and") && !forms.isPronoun(joint - 1)) {
            int start = endingAt(from, joint).from();
            boolean name = forms.isDeterminer(start)
                    && tokens.get(joint - 1).capitalised()
                    && tokens.get(joint + 1).capitalised()
                    && hasComplement(start, joint);
            return start == from || name ? start : joint;
        }
        return joint;
    }

    private boolean hasComplement(int from, int to) {
        for (int i = from; i < to; i++) {
            if (forms.lower(i).equals("of") || forms.lower(i).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** Where the phrase without complements begins that ends before {@code to}. */
    private int simple(int from, int to) {
        int i = to;
        while (i > from && to - i < LONGEST && !opens(from, i - 1, to)) {
            i--;
            boolean inner = i > from && (forms.isJoint(i - 1) || forms.isPossessive(i - 1));
            if (forms.isDeterminer(i) && !inner) {
                return i > from && Set.of("all", "both", "half").contains(forms.lower(i - 1)) ? i - 1 : i;
            }
        }
        return name(i, to);
    }

    /** Whether a token stands before the phrase, not in it. */
    private boolean opens(int from, int i, int to) {
        Token token = tokens.get(i);
        if (forms.isJoint(i) || forms.isPossessive(i)) {
            return false;
        }
        boolean afterDeterminer = i > from && forms.isDeterminer(i - 1);
        boolean year = token.kind() == Token.Kind.NUMBER && token.text().length() == DIGITS_OF_YEAR && i + 1 < to;
        if (!forms.isWord(i) || year && !afterDeterminer || forms.isPronoun(i)) {
            return true;
        }
        if (forms.bounds(i)) {
            return !(afterDeterminer && WordClasses.TIMES.contains(token.lower()));
        }
        if (WordClasses.isManner(token)) {
            return !afterDeterminer;
        }
        return i > from && forms.isPredicate(i);
    }

    /**
     * A name behind words that are no title: where no determiner holds them together, they belong to what stands
     * before.
     */
    int name(int from, int to) {
        int start = to;
        while (start > from && isNamePart(start - 1, to)) {
            start--;
        }
        boolean held = COMPLEMENT.contains(forms.lower(from - 1)) || forms.isDeterminer(start - 1);
        return start == to || held || Claimants.isTold(tokens.subList(from, start)) ? from : start;
    }

    private boolean isNamePart(int i, int to) {
        return tokens.get(i).capitalised()
                || tokens.get(i).kind() == Token.Kind.PUNCTUATION
                || i + 1 < to && WordClasses.PARTICLES.contains(forms.lower(i));
    }
}
