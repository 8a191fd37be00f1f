package org.framewire.text;

import java.util.List;
import java.util.Set;

/** What the tokens of a sentence are, as far as their form and their neighbours tell. */
final class WordForms {
    private final List<Token> tokens;

    WordForms(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The lower-cased token; empty where there is none. */
    String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    /** Whether a token is a word, a number or a handle, which is a name. */
    boolean isWord(int i) {
        return tokens.get(i).isWord() || tokens.get(i).kind() == Token.Kind.ADDRESS;
    }

    boolean isDeterminer(int i) {
        return WordClasses.DETERMINERS.contains(lower(i));
    }

    /** Whether a token can neither begin nor continue a noun phrase, by what it is; part of a compound it can. */
    boolean bounds(int i) {
        return WordClasses.bounds(lower(i)) && !isJoint(i + 1) && !isJoint(i - 1) && !isName(i);
    }

    /** A verb in capitals before another capital, within a sentence: "said Will Faro". */
    private boolean isName(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).capitalised()
                && !tokens.get(i).allCapitals()
                && tokens.get(i - 1).isWord()
                && !tokens.get(i - 1).capitalised()
                && tokens.get(i + 1).capitalised()
                && WordClasses.VERBS.contains(lower(i));
    }

    /** Whether a word in -ed or -ing says what somebody did: "results released by", but not "the rating agency". */
    boolean isPredicate(int i) {
        Token token = tokens.get(i);
        if (i == 0 || !WordClasses.isParticiple(token) || isAttributive(i)) {
            return false;
        }
        String next = lower(i + 1);
        return token.lower().endsWith("ed")
                || next.isEmpty()
                || WordClasses.bounds(next)
                || WordClasses.DETERMINERS.contains(next);
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
                        || token.lower().endsWith("ed") && token.lower().length() > 3
                        || CueVerbs.isForm(token.lower()));
    }

    boolean isPronoun(int i) {
        String word = lower(i);
        int apostrophe = word.indexOf('\'');
        return WordClasses.PRONOUNS.contains(apostrophe > 0 ? word.substring(0, apostrophe) : word)
                && !tokens.get(i).text().equals("IT");
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
    boolean isPossessive(int i) {
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
}
