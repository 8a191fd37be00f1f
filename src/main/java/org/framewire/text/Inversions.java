package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Tells whether the source stands behind its verb: "The road is open, said the minister." */
final class Inversions {
    private static final int SHORTEST_CLAUSE = 5;
    private static final Set<String> BEFORE_NAMES = Set.of("the", "a", "an", "one", "his", "her", "its");

    private final List<Token> tokens;
    private final WordForms forms;
    private final Subjects subjects;
    private final Clauses clauses;

    Inversions(List<Token> tokens, WordForms forms, Subjects subjects, Clauses clauses) {
        this.tokens = tokens;
        this.forms = forms;
        this.subjects = subjects;
        this.clauses = clauses;
    }

    /**
     * Whether the source stands behind the verb at {@code i}: behind a quotation always, behind other marks unless what
     * follows is a clause of its own, as in "Faro, a trader, said prices rose".
     */
    boolean isInverted(String mark, int i) {
        String form = tokens.get(i).lower();
        Range source = subjects.behind(i + 1);
        if (!Clauses.isMark(mark)) {
            return CueVerbs.inverts(form) && clauses.words(0, i) >= SHORTEST_CLAUSE && isLast(source);
        }
        if (form.endsWith("ing")) {
            return false;
        }
        if (!startsName(i + 1)) {
            return CueVerbs.inverts(form) && subjects.isSpeaker(source);
        }
        if (!mark.equals(",") && !mark.equals(")")) {
            return true;
        }
        return CueVerbs.inverts(form)
                && !source.isEmpty()
                && subjects.isNamedOrTold(source)
                && (!mark.equals(")") || subjects.isClosed(source))
                && !subjects.isClause(source)
                && !forms.lower(source.to()).equals("that");
    }

    /** Whether somebody is named, and nothing but an apposition or a place follows: "the road is closed said Faro". */
    private boolean isLast(Range source) {
        if (source.isEmpty() || forms.isPronoun(source.from()) || !startsName(source.from())) {
            return false;
        }
        boolean told = Claimants.isTold(tokens.subList(source.from(), source.to()));
        boolean name = tokens.get(source.from()).capitalised()
                && tokens.get(source.to() - 1).capitalised()
                && source.to() - source.from() > 1;
        for (int i = source.to(); i < tokens.size(); i++) {
            if (forms.isVerb(i) || forms.lower(i).equals("that")) {
                return false;
            }
        }
        return told || name;
    }

    /** Whether a name or a phrase with an article may begin at a place. */
    boolean startsName(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        return token.capitalised() && !token.is("i") || BEFORE_NAMES.contains(token.lower());
    }
}
