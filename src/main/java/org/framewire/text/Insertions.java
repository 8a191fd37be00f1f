package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Looks past what is inserted between a subject and its verb: appositions, ages, relative clauses, brackets. */
final class Insertions {
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final int MOST = 5;

    private final List<Token> tokens;
    private final WordForms forms;

    Insertions(List<Token> tokens, WordForms forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    /** Where the subject ends before which appositions and other insertions between commas stand. */
    int headEnd(int to) {
        if (forms.lower(to - 1).equals(")")) {
            int open = last(0, to, "(");
            return open > 0 ? open : to;
        }
        if (!forms.lower(to - 1).equals(",")) {
            return to;
        }
        int end = to - 1;
        boolean listed = false;
        for (int i = 0; i < MOST; i++) {
            int start = segmentStart(end);
            boolean first = start == 0 || !forms.lower(start - 1).equals(",");
            if (first || i > 0 && !isInsertion(start, end, listed) || isIntroduction(segmentStart(start - 1))) {
                return headEnd(end, start);
            }
            listed = forms.lower(start).equals("and") || listed && !isOpener(start);
            end = start - 1;
        }
        return end;
    }

    private int headEnd(int end, int start) {
        return end > start && forms.lower(end - 1).equals(")") ? headEnd(end) : end;
    }

    /** Past marks inside a segment, and past quoted words, but not past speech, which ends with a comma or a stop. */
    int segmentStart(int end) {
        int start = end;
        while (start > 0) {
            String mark = forms.lower(start - 1);
            boolean quoted =
                    mark.equals("\u201d") && tokens.get(Math.max(0, start - 2)).isWord();
            int open = quoted ? last(0, start - 1, "\u201c") : -1;
            if (open >= 0) {
                start = open;
            } else if (isBreak(mark)) {
                return start;
            } else {
                start--;
            }
        }
        return start;
    }

    static boolean isBreak(String mark) {
        return mark.length() == 1 && ",;:.!?\"\u201c\u201d\u2013\u2014".indexOf(mark.charAt(0)) >= 0;
    }

    boolean isIntroduction(int i) {
        String word = forms.lower(i);
        return word.equals("for")
                || WordClasses.PREPOSITIONS.contains(word)
                || WordClasses.TIMES.contains(word)
                || WordClasses.CLAUSE.contains(word) && !RELATIVES.contains(word);
    }

    /** Whether what stands between two commas is neither a subject nor ends with one. */
    private boolean isInsertion(int start, int end, boolean listed) {
        if (start >= end) {
            return false;
        }
        String first = forms.lower(start);
        boolean age = tokens.get(start).kind() == Token.Kind.NUMBER && end - start == 1;
        boolean district = first.length() == 1 && forms.isJoint(start + 1);
        return age || district || listed || isOpener(start) || first.equals("and");
    }

    /** Whether an apposition or a relative clause begins here: "a trader in ...", "president of ...", "who ...". */
    private boolean isOpener(int i) {
        String first = forms.lower(i);
        return first.equals("a")
                || first.equals("an")
                || RELATIVES.contains(first)
                || !tokens.get(i).capitalised()
                        && !WordClasses.DETERMINERS.contains(first)
                        && !forms.isPronoun(i)
                        && Claimants.hasRole(List.of(tokens.get(i)));
    }

    /** The last token of this form in a range; -1 where there is none. */
    int last(int from, int to, String form) {
        for (int i = to - 1; i >= from; i--) {
            if (forms.lower(i).equals(form)) {
                return i;
            }
        }
        return -1;
    }
}
