package org.framewire.text;

/** Marks that begin the items of a list: "1.", "2)", "(a)", "iv)", a bullet. */
final class ListMarkers {
    private static final String BULLETS = "\u2022\u2043\u25cf\u25aa\u2023\u25e6\u204c\u204d";
    private static final String ROMAN = "ivx";
    private static final int MAX_DIGITS = 3;
    private static final int LONGEST_ITEM = 300;

    /**
     * A mark.
     *
     * @param style which marks belong to the same list: the chars around the number, and a letter for its sort
     * @param ordinal its place in the list, -1 for a bullet
     * @param end offset after it
     */
    record Marker(String style, int ordinal, int end) {
        boolean isFollowedBy(Marker next) {
            return style.equals(next.style) && (ordinal < 0 || next.ordinal == ordinal + 1);
        }
    }

    private ListMarkers() {}

    /** The mark that begins at {@code at}; null if none does. */
    static Marker at(String text, int at, int end) {
        if (at >= end) {
            return null;
        }
        char first = text.charAt(at);
        if (BULLETS.indexOf(first) >= 0) {
            return new Marker("*" + first, -1, afterNumber(text, at + 1, end));
        }
        boolean bracket = first == '(';
        int from = bracket ? at + 1 : at;
        int to = from;
        while (to < end && to - from <= MAX_DIGITS && isNumeral(text.charAt(to), text.charAt(from))) {
            to++;
        }
        String tail = tail(text, to, end, bracket);
        if (to == from || to - from > MAX_DIGITS || tail == null) {
            return null;
        }
        return numbered(text.substring(from, to), (bracket ? "(" : "") + tail, to + tail.length());
    }

    /** Whether a list begins here that goes on soon: "a. here it is b. another". */
    static boolean beginsList(String text, int at, int end) {
        Marker first = at(text, at, end);
        if (first == null || first.ordinal < 0) {
            return false;
        }
        for (int i = first.end; i < end && i - first.end < LONGEST_ITEM; i++) {
            Marker next = Tokens.isBlank(text.charAt(i - 1)) ? at(text, i, end) : null;
            if (next != null && first.isFollowedBy(next)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the "9." of "* 9. Item". */
    private static int afterNumber(String text, int at, int end) {
        int from = at;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        Marker number = from < end && Character.isDigit(text.charAt(from)) ? at(text, from, end) : null;
        return number == null ? at : number.end();
    }

    private static boolean isNumeral(char c, char first) {
        return first >= '0' && first <= '9' ? c >= '0' && c <= '9' : c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String tail(String text, int at, int end, boolean bracket) {
        String tail = null;
        if (text.startsWith(".)", at)) {
            tail = ".)";
        } else if (text.startsWith(")", at)) {
            tail = ")";
        } else if (text.startsWith(".", at) && !bracket) {
            tail = ".";
        }
        boolean blankAfter =
                tail != null && at + tail.length() < end && Tokens.isBlank(text.charAt(at + tail.length()));
        return blankAfter ? tail : null;
    }

    private static Marker numbered(String numeral, String style, int end) {
        char first = numeral.charAt(0);
        if (Character.isDigit(first)) {
            return new Marker(style + "1", Integer.parseInt(numeral), end);
        }
        if (numeral.length() == 1) {
            return new Marker(
                    style + (Character.isUpperCase(first) ? "A" : "a"), Character.toLowerCase(first) - 'a', end);
        }
        for (int i = 0; i < numeral.length(); i++) {
            if (ROMAN.indexOf(numeral.charAt(i)) < 0) {
                return null;
            }
        }
        return new Marker(style + "a", -1, end);
    }
}
