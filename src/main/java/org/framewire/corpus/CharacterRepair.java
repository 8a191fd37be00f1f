package org.framewire.corpus;

import java.text.Normalizer;
import org.framewire.input.Windows1252;

/**
 * Puts characters right that some earlier program broke: UTF-8 that was read as windows-1252, HTML entities and tags
 * left in plain text, control and zero-width characters. Line breaks become {@code \n}, all kinds of blanks the plain
 * blank, letters with combining accents the composed letters (NFC).
 */
public final class CharacterRepair {
    private CharacterRepair() {}

    /**
     * Repaired text.
     *
     * @param text the text with all characters right that could be put right
     * @param counts what was changed but line breaks and blanks, and the replacement characters (U+FFFD) that are left,
     *     by {@link Repair}
     */
    public record Repaired(String text, CleaningCounts counts) {}

    /** Repairs a text of any length; time grows with the length only. */
    public static Repaired repair(String text) {
        if (isPlain(text)) {
            return new Repaired(text, CleaningCounts.NONE);
        }
        RepairTally tally = new RepairTally();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!composed.equals(text)) {
            tally.add(Repair.COMBINING_ACCENTS);
        }
        String plain = Markup.strip(Mojibake.undo(composed, tally), tally);
        return new Repaired(new Characters(plain, tally).clean(), tally.counts());
    }

    /**
     * Whether there is surely nothing to do: printable ASCII without markup, and the common quotation marks and dashes.
     */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c >= ' ' && c < 0x7f && c != '&' && c != '<' || c == '\n';
            if (!ascii && !(c >= '\u2010' && c <= '\u2027')) {
                return false;
            }
        }
        return true;
    }

    /** One pass over the single characters. */
    private static final class Characters {
        private final String text;
        private final StringBuilder out;
        private final RepairTally tally;

        Characters(String text, RepairTally tally) {
            this.text = text;
            this.tally = tally;
            this.out = new StringBuilder(text.length());
        }

        String clean() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\r') {
                    if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                } else if (c == '\uFFFD') {
                    replacement(i);
                } else if (Character.isSurrogate(c) && !isPaired(i)) {
                    tally.add(Repair.INVISIBLE_CHARACTERS);
                } else {
                    add(c);
                }
            }
            return out.toString();
        }

        private void add(char c) {
            if (c == '\n' || c >= ' ' && c < 0x7f) {
                out.append(c);
            } else if (isBlank(c)) {
                out.append(' ');
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b') {
                out.append('\n');
            } else if (c < ' ' || c >= 0x7f && c < 0xa0) {
                control(c);
            } else if (Character.getType(c) == Character.FORMAT) {
                tally.add(Repair.INVISIBLE_CHARACTERS);
            } else {
                out.append(c);
            }
        }

        private static boolean isBlank(char c) {
            return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
        }

        /** A control character of ISO 8859-1 is nearly always a windows-1252 character that was read wrongly. */
        private void control(char c) {
            tally.add(Repair.CONTROL_CHARACTERS);
            char meant = c < 0x80 ? 0 : Windows1252.character(c);
            if (meant >= 0xa0) {
                out.append(meant);
            }
        }

        /** Inside a word a lost character is nearly always an apostrophe; elsewhere it stays for all to see. */
        private void replacement(int i) {
            boolean inWord = i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && contraction(text, i + 1);
            tally.add(inWord ? Repair.LOST_APOSTROPHES : Repair.UNREADABLE_CHARACTERS);
            out.append(inWord ? '\u2019' : '\uFFFD');
        }

        private static boolean contraction(String text, int from) {
            int end = from;
            while (end < text.length() && end - from < 3 && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String tail = text.substring(from, end);
            return tail.equals("s")
                    || tail.equals("t")
                    || tail.equals("re")
                    || tail.equals("ve")
                    || tail.equals("ll")
                    || tail.equals("d")
                    || tail.equals("m");
        }

        private boolean isPaired(int i) {
            char c = text.charAt(i);
            return Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
    }
}
