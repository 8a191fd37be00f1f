package org.framewire.corpus;

import java.util.Arrays;
import org.framewire.input.Windows1252;

/** Text that was UTF-8 and was read as windows-1252, once or several times. */
final class Mojibake {
    private static final int MOST_ROUNDS = 3;

    /** What may follow the last letter of a word: blank, quotation marks, dashes, an ellipsis, signs. */
    private static final String MARKS = "\u00A0\u00AB\u00BB\u2039\u203A\u2018\u2019\u201A\u201C\u201D\u201E"
            + "\u2013\u2014\u2026\u20AC\u00A3\u00A5\u00A2\u00A7\u00A9\u00AE\u2122\u00B0\u00B7\u2022\u2020";

    private static final int BYTES = 256;
    private static final short[] TO_BYTE = toByte();

    private Mojibake() {}

    /** The text with all sequences that can only be double-encoded characters put right. */
    static String undo(String text, RepairTally tally) {
        String now = text;
        for (int round = 0; round < MOST_ROUNDS && hasLead(now); round++) {
            String next = once(now, tally);
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private static boolean hasLead(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLead(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLead(char c) {
        return c >= '\u00C2' && c <= '\u00F4';
    }

    private static String once(String text, RepairTally tally) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = sequence(text, i);
            if (length > 0) {
                tally.add(Repair.DOUBLE_ENCODING);
                out.appendCodePoint(codePoint(text, i, length));
                i += length;
            } else if (text.startsWith("\u00E2\u20AC", i) && closesQuotation(text, i + 2)) {
                // The third byte of a closing quotation mark, 0x9D, is undefined in windows-1252 and often lost.
                tally.add(Repair.DOUBLE_ENCODING);
                out.append('\u201D');
                i += 2;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static boolean closesQuotation(String text, int next) {
        return next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    }

    /**
     * The length of the double-encoded character at {@code i}; 0 where the characters can as well be meant as they are.
     */
    private static int sequence(String text, int i) {
        int length = valid(text, i);
        if (length == 2) {
            return isSure(text, i) ? length : 0;
        }
        return length > 2 && (!isWordEnd(text, i, length) || isProven(text, i, length)) ? length : 0;
    }

    /** The length of what is a character in UTF-8 at {@code i}; 0 where that is none, or one for private use. */
    private static int valid(String text, int i) {
        if (i < 0 || i >= text.length() || !isLead(text.charAt(i))) {
            return 0;
        }
        char lead = text.charAt(i);
        int length = lead < '\u00E0' ? 2 : lead < '\u00F0' ? 3 : 4;
        for (int k = 1; k < length; k++) {
            if (!isContinuation(text, i + k)) {
                return 0;
            }
        }
        return isValid(codePoint(text, i, length), length) ? length : 0;
    }

    /**
     * Whether the characters are text as they stand: an accented letter and marks that may stand behind a word, as in
     * "libert\u00E9 \u00BB" with a no-break blank. An a with circumflex and a sign, with which all quotation marks and
     * dashes begin, is not.
     */
    private static boolean isWordEnd(String text, int i, int length) {
        if (text.charAt(i) == '\u00E2' && text.charAt(i + 1) != '\u00A0') {
            return false;
        }
        for (int k = 1; k < length; k++) {
            if (MARKS.indexOf(text.charAt(i + k)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether other such characters touch it, as in a word of another script, or it is a letter within a Latin word.
     */
    private static boolean isProven(String text, int i, int length) {
        int next = i + length;
        boolean latin = Character.UnicodeScript.of(codePoint(text, i, length)) == Character.UnicodeScript.LATIN;
        boolean inWord = latin && next < text.length() && Character.isLetter(text.charAt(next));
        return inWord || valid(text, next) > 2 || valid(text, i - 3) == 3 || valid(text, i - 4) == 4;
    }

    private static boolean isContinuation(String text, int i) {
        int b = i < text.length() ? byteOf(text.charAt(i)) : -1;
        return b >= 0x80 && b <= 0xBF;
    }

    private static boolean isPair(String text, int i) {
        return i >= 0 && i < text.length() && isLead(text.charAt(i)) && isContinuation(text, i + 1);
    }

    private static boolean isValid(int codePoint, int length) {
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        boolean surrogateOrPrivate = codePoint >= 0xD800 && codePoint <= 0xF8FF;
        boolean inPlanes = codePoint < 0x40000 || codePoint >= 0xE0000 && codePoint < 0xF0000;
        return codePoint >= least && inPlanes && !surrogateOrPrivate;
    }

    /**
     * No language writes these pairs: A with circumflex or tilde before a sign, another capital before a sign, or two
     * such.
     */
    private static boolean isSure(String text, int i) {
        char lead = text.charAt(i);
        char second = text.charAt(i + 1);
        if (lead == '\u00C2' || lead == '\u00C3' || isPair(text, i + 2) || isPair(text, i - 2)) {
            return true;
        }
        boolean quotation = second == '\u00BB' || second == '\u00AB' || second >= '\u2010' && second <= '\u203A';
        return !quotation
                && !Character.isLetter(second)
                && second != '\u00A0'
                && second != '\u00B7'
                && second != '\u00B0';
    }

    private static int codePoint(String text, int i, int length) {
        int value = byteOf(text.charAt(i)) & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            value = value << 6 | byteOf(text.charAt(i + k)) & 0x3F;
        }
        return value;
    }

    private static int byteOf(char c) {
        return c < TO_BYTE.length ? TO_BYTE[c] : -1;
    }

    private static short[] toByte() {
        short[] table = new short[0x2200];
        Arrays.fill(table, (short) -1);
        for (int b = 0; b < BYTES; b++) {
            table[b] = (short) b;
            table[Windows1252.character(b)] = (short) b;
        }
        return table;
    }
}
