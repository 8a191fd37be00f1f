package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes one token of a given name whose later syllables are in small letters, as in "Moon Jae-in", and of "Jong Un", so
 * that none of them is taken for a word: "un" is no organisation there, and "in" no preposition.
 */
final class NameTokens {
    /** Words in small letters inside names: those that the model has learned with, and more. */
    private static final Set<String> MORE_PARTICLES = WordLists.of("do das du den ter della bint");

    /** As names of Korean, Chinese and Vietnamese are written in Latin letters. */
    private static final Pattern SYLLABLE =
            Pattern.compile("[bcdfghjklmnpqrstwxyz]{0,2}[yw]?[aeiou]{1,3}(?:ng|hn|[hklmnprt])?");

    /** Words of that form that stand behind a name, too: "the Orsa-run harbour". */
    private static final Set<String> WORDS = WordLists.of("run up on off to free pro non");

    private NameTokens() {}

    static boolean isParticle(String word) {
        return WordClasses.PARTICLES.contains(word) || MORE_PARTICLES.contains(word);
    }

    /** Whether it is one of those that {@link #joined} makes. */
    static boolean isJoined(Token token) {
        return token.kind() == Token.Kind.WORD
                && (token.text().indexOf('-') > 0 || token.text().indexOf(' ') > 0);
    }

    /** The tokens with such names as one token each. */
    static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int end = end(tokens, i);
            joined.add(end > i + 1 ? join(tokens.subList(i, end)) : tokens.get(i));
            i = end - 1;
        }
        return joined.size() == tokens.size() ? tokens : joined;
    }

    /** Where the name ends that begins at a place behind another name; the next place where none does. */
    private static int end(List<Token> tokens, int from) {
        if (from == 0 || !isName(tokens.get(from)) || !isName(tokens.get(from - 1))) {
            return from + 1;
        }
        if (from + 1 < tokens.size() && tokens.get(from + 1).text().equals("Un")) {
            return from + 2;
        }
        int end = from + 1;
        while (isTouching(tokens, end) && isSyllable(tokens.get(end + 1))) {
            end += 2;
        }
        return isTouching(tokens, end) ? from + 1 : end;
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.WORD
                && token.capitalised()
                && !WordClasses.DETERMINERS.contains(token.lower());
    }

    private static boolean isTouching(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && new WordForms(tokens).isJoint(at);
    }

    private static boolean isSyllable(Token token) {
        return SYLLABLE.matcher(token.text()).matches() && !WORDS.contains(token.text());
    }

    private static Token join(List<Token> parts) {
        Token first = parts.get(0);
        StringBuilder text = new StringBuilder(first.text());
        StringBuilder lower = new StringBuilder(first.lower());
        for (int i = 1; i < parts.size(); i++) {
            String blank = parts.get(i - 1).end() < parts.get(i).start() ? " " : "";
            text.append(blank).append(parts.get(i).text());
            lower.append(blank).append(parts.get(i).lower());
        }
        return new Token(
                first.start(), parts.get(parts.size() - 1).end(), text.toString(), lower.toString(), first.kind());
    }
}
