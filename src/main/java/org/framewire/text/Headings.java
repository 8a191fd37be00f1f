package org.framewire.text;

/** Recognises lines in which nearly every word is capitalised. */
final class Headings {
    private static final int LONGEST = 160;
    private static final int SMALL_WORD = 4;
    private static final int LEAST_CAPITALISED = 5;

    private Headings() {}

    /**
     * Whether the text from {@code from} to {@code to} is short, holds at least {@value #LEAST_CAPITALISED} capitalised
     * words and no small-letter word of {@value #SMALL_WORD} letters or more: there a capital says nothing.
     */
    static boolean isHeading(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        int capitalised = 0;
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i - start >= SMALL_WORD && Character.isLowerCase(text.charAt(start))) {
                return false;
            }
            capitalised += i > start && Character.isUpperCase(text.charAt(start)) ? 1 : 0;
            i++;
        }
        return capitalised >= LEAST_CAPITALISED;
    }
}
