package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Where clauses begin and end in a sentence, and how many words stand between two places of it. */
final class Clauses {
    private static final Set<String> SUBORDINATORS =
            WordLists.of("after when while because since although though if before until where once unless");
    private static final Set<String> ENDERS =
            WordLists.of(", . ; : ( ) \" \u201c \u201d in on at during after before as that who when while by "
                    + "to from with about adding citing and earlier last this - \u2013 \u2014 monday "
                    + "tuesday wednesday thursday friday saturday sunday yesterday today for but ! ?");

    private static final int LONGEST_SOURCE = 12;

    private final List<Token> tokens;
    private final WordForms forms;

    Clauses(List<Token> tokens, WordForms forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    /** Where the clause begins that goes on before a place. */
    int start(int to) {
        int from = to;
        while (from > 0
                && to - from < LONGEST_SOURCE * 2
                && !isMark(forms.lower(from - 1))
                && !SUBORDINATORS.contains(forms.lower(from - 1))) {
            from--;
        }
        return from;
    }

    /** Where a source ends that begins at a place. */
    int sourceEnd(int from) {
        int end = from;
        while (end < tokens.size() && end - from < LONGEST_SOURCE && !ENDERS.contains(forms.lower(end))) {
            end++;
        }
        return end;
    }

    /** Where the clause ends that begins at a place. */
    int end(int from) {
        int end = from;
        while (end < tokens.size()
                && !forms.lower(end).equals(",")
                && !forms.lower(end).equals(";")) {
            end++;
        }
        return end;
    }

    /** Whether a form is punctuation, but for a hyphen. */
    static boolean isMark(String form) {
        return form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0)) && form.charAt(0) != '-'
                || form.equals("--");
    }

    /** How many tokens from a place to another are words. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** Whether a form stands before a place. */
    boolean contains(int to, String form) {
        for (int i = 0; i < to; i++) {
            if (forms.lower(i).equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word before a clause makes it depend on another. */
    static boolean subordinates(String form) {
        return SUBORDINATORS.contains(form);
    }
}
