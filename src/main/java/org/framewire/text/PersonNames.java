package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Where the names of persons stand in a sentence, and the titles, ages and roles beside them. */
final class PersonNames {
    /** Words of a title, and of a name. */
    static final int LONGEST_TITLE = 6;

    private static final int LONGEST_PREFIX = 4;
    private static final int LONGEST_EPITHET = 2;

    /** Who is told by somebody else often has the surname of that one, who is then meant by it. */
    private static final Set<String> KIN = WordLists.of(
            "wife husband spouse widow widower partner son daughter mother father parent brother sister sibling twin uncle aunt"
                    + " nephew niece cousin grandfather grandmother grandson granddaughter");

    private final SourceWords words;

    PersonNames(SourceWords words) {
        this.words = words;
    }

    /** Where the capitalised words end that begin here and are no titles; {@code from} where there are none. */
    int end(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()) {
            Token token = tokens.get(end);
            boolean joint = end > from
                    && end + 1 < tokens.size()
                    && token.is("-")
                    && tokens.get(end - 1).end() == token.start()
                    && tokens.get(end + 1).start() == token.end();
            boolean particle = end > from
                    && NameTokens.isParticle(token.lower())
                    && end + 1 < tokens.size()
                    && (tokens.get(end + 1).capitalised() || tokens.get(end + 1).is("-"));
            boolean part = token.capitalised()
                    && token.isWord()
                    && words.kind(token) == null
                    && !SourceNouns.isTitle(token)
                    && !CueVerbs.isForm(token.lower())
                    && !WordClasses.bounds(token.lower())
                    && !WordClasses.DETERMINERS.contains(token.lower())
                    && words.country(tokens, end).isEmpty();
            boolean inJoint = end > from && tokens.get(end - 1).is("-") && token.isWord();
            if (!joint && !particle && !part && !inJoint) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Where the title begins that ends before a name: "Nara's foreign minister"; {@code to} where there is none. */
    int titleStart(List<Token> tokens, int to) {
        int start = to;
        int plain = 0;
        while (start > 0 && to - start < LONGEST_TITLE && isTitlePart(tokens.get(start - 1), start == to)) {
            Token part = tokens.get(start - 1);
            plain = part.capitalised() || part.is("'s") || SourceNouns.isTitle(part) ? 0 : plain + 1;
            if (plain > LONGEST_EPITHET) {
                return start + LONGEST_EPITHET;
            }
            start--;
        }
        return start + plain;
    }

    private boolean isTitlePart(Token token, boolean last) {
        if (last) {
            return SourceNouns.isTitle(token);
        }
        boolean word = token.isWord() || token.is("'s");
        return word
                && !WordClasses.isParticiple(token)
                && !CueVerbs.isForm(token.lower())
                && !WordClasses.bounds(token.lower())
                && !WordClasses.DETERMINERS.contains(token.lower());
    }

    /** "the harbour's new master, Mira Senn,": a name of two words or more between a role and a mark. */
    boolean isBehindRole(List<Token> tokens, int from, int to) {
        if (from < 3 || to - from < 2 || !tokens.get(from - 1).is(",")) {
            return false;
        }
        int title = titleStart(tokens, from - 1);
        Token before = title > 0 ? tokens.get(title - 1) : tokens.get(0);
        boolean bounded = title < from - 1
                && (WordClasses.DETERMINERS.contains(before.lower())
                        || tokens.get(title).is("'s"));
        boolean closed =
                to >= tokens.size() || Insertions.isBreak(tokens.get(to).lower());
        String role = tokens.get(from - 2).lower();
        return bounded && closed && !role.endsWith("s") && !KIN.contains(role) && !isDistrict(tokens, from);
    }

    /** "R-Ohio": the party and state of a politician. */
    static boolean isDistrict(List<Token> tokens, int from) {
        return from + 1 < tokens.size()
                && tokens.get(from).text().length() == 1
                && tokens.get(from + 1).is("-");
    }

    /** "Mira Senn, 60," */
    static boolean hasAge(List<Token> tokens, int to) {
        return to + 2 < tokens.size()
                && tokens.get(to).is(",")
                && tokens.get(to + 1).kind() == Token.Kind.NUMBER
                && tokens.get(to + 1).text().length() == 2
                && tokens.get(to + 2).is(",");
    }

    /** Where the apposition ends that tells a role behind a name: ", the minister of trade,"; else {@code from}. */
    static int apposition(List<Token> tokens, int from) {
        if (from + 1 >= tokens.size() || !tokens.get(from).is(",")) {
            return from;
        }
        int end = from + 1;
        while (end < tokens.size()
                && end - from <= 2 * LONGEST_TITLE
                && !tokens.get(end).is(",")
                && !tokens.get(end).is(".")) {
            end++;
        }
        int head = from + 1;
        while (head < end && head - from <= LONGEST_TITLE && !SourceNouns.isTitle(tokens.get(head))) {
            if (WordClasses.bounds(tokens.get(head).lower()) || tokens.get(head).is("of")) {
                return from;
            }
            head++;
        }
        return end < tokens.size() && head < end && SourceNouns.isTitle(tokens.get(head)) ? end : from;
    }

    /** "FaroSenn": two names that lost the blank between them; "McFaro" is one. */
    static boolean isGlued(String name) {
        for (int i = LONGEST_PREFIX; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
