package org.framewire.text;

import java.util.List;
import java.util.Set;

/**
 * Looks past what a sentence says beside a speaker: a party and its state, words between dashes; and finds the name
 * beside a role, "the harbour master, Mira Senn, said".
 */
final class Asides {
    /** So far before a verb a party or a dash is looked for. */
    private static final int REACH = 30;

    private static final int PARTY_REACH = 16;
    private static final int LONGEST_NAME = 5;
    private static final Set<String> DASHES = Set.of("\u2013", "\u2014", "--", "-");
    private static final Set<String> MONTHS = Set.of("may", "march", "april", "june", "august");

    /** With such a word a place begins: "a lawyer in Albany, New York, said". */
    private static final Set<String> PLACES =
            WordLists.of("new north south east west los san santa las rhode puerto st. saint");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    /** Before a name that opens a sentence. */
    private static final Set<String> OPENERS = Set.of("as", "but", "and");

    private final List<Token> tokens;
    private final WordForms forms;
    private final Insertions insertions;

    Asides(List<Token> tokens, WordForms forms, Insertions insertions) {
        this.tokens = tokens;
        this.forms = forms;
        this.insertions = insertions;
    }

    /** Where the subject ends behind which an aside stands that ends before {@code to}; {@code to} where none does. */
    int headEnd(int to) {
        if (forms.lower(to - 1).equals(",")) {
            return beforeParty(to);
        }
        return isDash(to - 1) ? beforeDash(to) : to;
    }

    /** ", D-Calif., the chair of the panel," */
    private int beforeParty(int to) {
        for (int i = to - 2; i > Math.max(0, to - PARTY_REACH); i--) {
            String mark = forms.lower(i);
            if (mark.equals(",") && isParty(i + 1)) {
                return i;
            }
            if (Insertions.isBreak(mark) && !mark.equals(",") && !mark.equals(".")) {
                return to;
            }
        }
        return to;
    }

    private boolean isParty(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).text().length() == 1
                && tokens.get(i).capitalised()
                && forms.isJoint(i + 1)
                && tokens.get(i + 2).capitalised();
    }

    private int beforeDash(int to) {
        for (int i = to - 2; i > Math.max(0, to - REACH); i--) {
            if (isDash(i) && forms.lower(i).equals(forms.lower(to - 1))) {
                return i;
            }
            if (Insertions.isBreak(forms.lower(i)) && !forms.lower(i).equals(",")) {
                return to;
            }
        }
        return to;
    }

    private boolean isDash(int i) {
        return DASHES.contains(forms.lower(i)) && !forms.isJoint(i);
    }

    /** "Mira May", whose surname is the word for a month, before {@code to}; empty where no name stands there. */
    Range namedAsMonth(int to) {
        int from = to - 1;
        if (from < 1 || !MONTHS.contains(forms.lower(from)) || !tokens.get(from).capitalised()) {
            return Range.NONE;
        }
        while (from > 0 && isNamePart(from - 1)) {
            from--;
        }
        return from < to - 1 ? new Range(from, to) : Range.NONE;
    }

    /**
     * A role together with the name before or behind it; the source itself where it has a name, is no person's role, or
     * has none beside it.
     *
     * @param verb where the predicate begins
     */
    Range withName(Range source, int verb) {
        List<Token> words = tokens.subList(source.from(), source.to());
        if (!isRole(words)) {
            return source;
        }
        int from = nameBefore(source);
        if (from >= 0) {
            return new Range(from, source.to());
        }
        int to = isOfPerson(words) ? -1 : nameBehind(source.to(), verb);
        return to > 0 ? new Range(source.from(), to) : source;
    }

    /** Whether words are the role of one person without a name. */
    private static boolean isRole(List<Token> words) {
        List<Token> head = Claimants.head(words);
        Token noun = head.get(head.size() - 1);
        ClaimantKind kind = Claimants.kind(words, List.of(), 0, words.size());
        boolean person = kind == ClaimantKind.OFFICIAL || kind == ClaimantKind.PERSON || kind == ClaimantKind.UNNAMED;
        boolean one = !noun.lower().endsWith("s")
                || noun.lower().endsWith("ss")
                || words.get(0).is("one");
        return words.size() > 1 && person && one && Claimants.hasRole(List.of(noun)) && Appositions.isRole(words);
    }

    /** Whether a role is "for the mayor", "for another swimmer": the name behind may be theirs. */
    static boolean isOfPerson(List<Token> words) {
        List<Token> head = Claimants.head(words);
        List<Token> complement = words.subList(words.indexOf(head.get(head.size() - 1)) + 1, words.size());
        if (complement.size() < 2 || complement.get(complement.size() - 1).capitalised()) {
            return false;
        }
        Token noun = complement.get(complement.size() - 1);
        boolean one = INDEFINITE.contains(complement.get(1).lower());
        return Claimants.hasRole(List.of(noun)) || one && !Claimants.isNoun(noun);
    }

    /**
     * Where the name begins that opens a sentence, or follows speech, before a comma and a role; -1 where none does.
     */
    private int nameBefore(Range role) {
        int to = role.from() - 1;
        if (!forms.lower(to).equals(",")
                || forms.isDeterminer(role.from()) && !forms.lower(role.to()).equals(",")) {
            return -1;
        }
        int from = to;
        while (from > 0 && isNamePart(from - 1)) {
            from--;
        }
        String before = forms.lower(from - 1);
        boolean opens =
                from == 0 || from == 1 && OPENERS.contains(before) || before.equals("\u201d") || before.equals("\"");
        return opens && isName(from, to) ? from : -1;
    }

    /** Where the name ends that stands between commas behind a role and before its verb; -1 where none does. */
    private int nameBehind(int comma, int verb) {
        if (!forms.lower(comma).equals(",")) {
            return -1;
        }
        int to = comma + 1;
        while (to < verb && isNamePart(to)) {
            to++;
        }
        boolean closed = forms.lower(to).equals(",") && to + 1 == verb;
        return closed && isName(comma + 1, to) && !PLACES.contains(forms.lower(comma + 1)) ? to : -1;
    }

    private boolean isName(int from, int to) {
        List<Token> name = tokens.subList(from, to);
        return name.size() > 1
                && name.size() <= LONGEST_NAME
                && SourcePhrase.of(name).isNamed()
                && !Claimants.isNoun(name.get(name.size() - 1))
                && !Claimants.isPlace(name);
    }

    private boolean isNamePart(int i) {
        Token token = tokens.get(i);
        boolean word =
                token.isWord() && token.capitalised() && !forms.isDeterminer(i) && !OPENERS.contains(token.lower());
        boolean bound = WordClasses.PREPOSITIONS.contains(token.lower())
                || WordClasses.CONJUNCTIONS.contains(token.lower())
                || WordClasses.TIMES.contains(token.lower()) && !MONTHS.contains(token.lower());
        return word && !bound || forms.isJoint(i) || NameTokens.isParticle(token.text());
    }
}
