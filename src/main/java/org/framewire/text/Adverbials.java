package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Tells adverbs, times and chained verbs that stand between a subject and its verb. */
final class Adverbials {
    private final List<Token> tokens;
    private final WordForms forms;
    private final Insertions insertions;

    Adverbials(List<Token> tokens, WordForms forms, Insertions insertions) {
        this.tokens = tokens;
        this.forms = forms;
        this.insertions = insertions;
    }

    boolean isAdverbial(int i) {
        return WordClasses.ADVERBS.contains(forms.lower(i))
                || WordClasses.TIMES.contains(forms.lower(i))
                || WordClasses.isManner(tokens.get(i))
                || forms.lower(i).equals("on") && isTime(i + 1);
    }

    /** Cuts adverbs, times and what chains verbs ("went on to") off the end. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from) {
            int next = cut(from, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int cut(int from, int end) {
        String word = forms.lower(end - 1);
        if (word.equals(")")) {
            return Math.max(from, insertions.last(from, end, "("));
        }
        if (word.equals("to") && end - 1 > from && WordClasses.CHAIN.contains(forms.lower(end - 2))) {
            int i = end - 2;
            while (i > from && WordClasses.CHAIN.contains(forms.lower(i - 1))) {
                i--;
            }
            return i;
        }
        if (!forms.isPronoun(end - 1) && isAdverbial(end - 1)) {
            return end - 1;
        }
        boolean unit = Set.of("week", "month", "year").contains(word);
        if (unit && end - 2 > from && Set.of("last", "this", "earlier").contains(forms.lower(end - 2))) {
            return end - 2;
        }
        boolean year = tokens.get(end - 1).kind() == Token.Kind.NUMBER && isTime(end - 2);
        boolean onDay = (word.equals("on") || word.equals("in")) && isTime(end);
        return year || onDay ? end - 1 : end;
    }

    private boolean isTime(int i) {
        return WordClasses.TIMES.contains(forms.lower(i)) || forms.lower(i).equals("in");
    }
}
