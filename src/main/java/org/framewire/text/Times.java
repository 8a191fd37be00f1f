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

    private static final int DIGITS_OF_YEAR = 4;

    private static final Set<String> BEHIND = Set.of("ago", "later", "earlier", "before", "prior");

    private static final Set<String> MONTHS = WordLists.of(
            "january february march april may june july august september october november december jan feb "
                    + "mar apr jun jul aug sep sept oct nov dec");

    private static final Set<String> SEASONS = WordLists.of("spring summer autumn fall winter");
    private static final Set<String> PARTS = WordLists.of("the early mid late");
    private static final Set<String> PREPOSITIONS = WordLists.of("in from since by on during");

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

    /**
     * Where a date with a preposition begins that ends before a place: "in 2019", "from May of 2014", "on March 3"; the
     * place itself where none does.
     */
    int dateStart(int to) {
        int from = isYear(to - 1) ? to - 1 : to;
        boolean joint = from < to
                && (forms.lower(from - 1).equals("of") || forms.lower(from - 1).equals(","));
        int month = monthStart(joint ? from - 1 : from);
        from = month < 0 ? from : month;
        while (from > 0 && from < to && (PARTS.contains(forms.lower(from - 1)) || forms.isJoint(from - 1))) {
            from--;
        }
        return from < to && PREPOSITIONS.contains(forms.lower(from - 1)) ? from - 1 : to;
    }

    /** Where "May", "May 3" or "3 May" begins that ends before a place; -1 where none does. */
    private int monthStart(int to) {
        int month = month(to);
        if (month >= 0) {
            return isDay(month - 1) ? month - 1 : month;
        }
        return isDay(to - 1) ? month(to - 1) : -1;
    }

    /** Where "May", "summer" or "Sept." stands that ends before a place; -1 where none does. */
    private int month(int to) {
        int at = forms.lower(to - 1).equals(".") ? to - 2 : to - 1;
        String word = forms.lower(at);
        boolean season = SEASONS.contains(word) && at == to - 1;
        return season || MONTHS.contains(word) && tokens.get(at).capitalised() ? at : -1;
    }

    private boolean isYear(int i) {
        return isNumber(i) && tokens.get(i).text().length() == DIGITS_OF_YEAR;
    }

    private boolean isDay(int i) {
        return isNumber(i) && tokens.get(i).text().length() < DIGITS_OF_YEAR - 1;
    }

    private boolean isNumber(int i) {
        return i >= 0
                && tokens.get(i).kind() == Token.Kind.NUMBER
                && tokens.get(i).text().chars().allMatch(Character::isDigit);
    }

    private boolean isUnit(int i) {
        return UNITS.contains(forms.lower(i)) && !tokens.get(i).capitalised();
    }
}
