package org.framewire.text;

import java.util.List;
import java.util.Set;

/** Tells times and counts of times, which no source is: "nine occasions", "the next day", "two years ago". */
final class Times {
    private static final Set<String> UNITS = WordLists.of(
            "second seconds minute minutes hour hours day days night nights week weeks weekend weekends month "
                    + "months year years decade decades century centuries morning afternoon evening summer autumn "
                    + "winter spring time times occasion occasions moment past meantime twice once thrice");

    private static final Set<String> BEFORE =
            WordLists.of("next last same past previous first following recent least many other whole entire single "
                    + "separate different various numerous rare multiple this that these those");

    private static final Set<String> BEHIND = Set.of("ago", "later", "earlier", "before", "prior");

    private final List<Token> tokens;
    private final WordForms forms;

    Times(List<Token> tokens, WordForms forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    boolean isTime(Range phrase) {
        int to = phrase.to();
        if (to - phrase.from() > 1 && BEHIND.contains(forms.lower(to - 1))) {
            to--;
        }
        if (phrase.isEmpty() || !isUnit(to - 1)) {
            return false;
        }
        for (int i = phrase.from(); i < to - 1; i++) {
            boolean counted = forms.isDeterminer(i)
                    || tokens.get(i).kind() == Token.Kind.NUMBER
                    || BEFORE.contains(forms.lower(i))
                    || WordClasses.TIMES.contains(forms.lower(i));
            if (!counted) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnit(int i) {
        return UNITS.contains(forms.lower(i)) && !tokens.get(i).capitalised();
    }
}
