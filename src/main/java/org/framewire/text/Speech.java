package org.framewire.text;

import java.util.Set;

/** Recognises who spoke, behind a quotation: "'Why?' Smith asked". */
final class Speech {
    private static final Set<String> VERBS = WordLists.of(
            "said says asked asks told wrote added replied tweeted exclaimed shouted wondered demanded responded inquired"
                    + " quipped declared cried yelled answered");
    private static final int WORDS = 4;
    private static final int LONGEST_VERB = 9;

    private Speech() {}

    /** Whether capitalised words and then a verb of speech stand here. */
    static boolean begins(String text, int next, int to) {
        int i = next;
        for (int words = 0; words < WORDS && i < to; words++) {
            int end = i;
            while (end < to && !Tokens.isBlank(text.charAt(end))) {
                end++;
            }
            if (words > 0 && isVerb(text, i, end)) {
                return true;
            }
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            i = end + 1;
        }
        return false;
    }

    private static boolean isVerb(String text, int start, int end) {
        int last = end;
        while (last > start && !Character.isLetter(text.charAt(last - 1))) {
            last--;
        }
        return last - start <= LONGEST_VERB && VERBS.contains(text.substring(start, last));
    }
}
