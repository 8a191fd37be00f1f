package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into tokens, by a scanner that looks at each char once or twice.
 *
 * <ul>
 *   <li>Letters, digits and combining marks make a word; a word that begins with a digit is a number ("28,500", "3.5",
 *       "5th").
 *   <li>Letters with full stops between stay together, their last stop included: "U.S.", "a.m.", "J.". So does the stop
 *       of a title or a suffix: "Gen.", "Mr.", "Jr.".
 *   <li>An apostrophe between letters stays inside ("don't", "O'Neil"), but a final "'s" is a token of its own, and so
 *       is the apostrophe of "allies'".
 *   <li>Hyphens part: "U.S.-led" is "U.S.", "-", "led".
 *   <li>Web addresses and handles ("@name") are one token each.
 *   <li>Every other non-blank char is a token; runs of full stops or of dashes are one.
 * </ul>
 */
public final class Tokens {
    private static final Set<String> TITLES = WordLists.words(Tokens.class, "titles.txt");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr");
    private static final int LONGEST_TITLE = 7;

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 4);
    }

    /** The tokens of {@code text} in order; they cover all of it but the blanks. */
    public static List<Token> of(String text) {
        Tokens scan = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = isBlank(text.charAt(at)) ? at + 1 : scan.token(at);
        }
        return scan.tokens;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c >= '\u2000' && c <= '\u200b'
                || c == '\u3000'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u1680'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\ufeff';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private int token(int start) {
        char first = text.charAt(start);
        int address = addressEnd(start, first);
        if (address > start) {
            return add(start, address, Token.Kind.ADDRESS);
        }
        if (isWordChar(first)) {
            return word(start);
        }
        int end = start + (Character.isHighSurrogate(first) && start + 1 < text.length() ? 2 : 1);
        if (first == '.' || first == '-') {
            while (end < text.length() && text.charAt(end) == first) {
                end++;
            }
        }
        return add(start, end, Token.Kind.PUNCTUATION);
    }

    private int word(int start) {
        if (Character.isDigit(text.charAt(start))) {
            return add(start, numberEnd(start), Token.Kind.NUMBER);
        }
        int end = start;
        while (end < text.length() && isWordChar(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            end = afterStop(start, end);
        }
        if (end + 1 < text.length() && isApostrophe(text.charAt(end)) && isWordChar(text.charAt(end + 1))) {
            return apostrophe(start, end);
        }
        return add(start, end, Token.Kind.WORD);
    }

    /** Takes the full stops of "U.S." and "Gen." to the word that ends before {@code end}. */
    private int afterStop(int start, int end) {
        boolean letter = end == start + 1;
        if (!letter) {
            boolean title = end - start <= LONGEST_TITLE
                    && isAbbreviated(text.substring(start, end).toLowerCase(Locale.ROOT));
            return title || isDegree(start, end) ? end + 1 + (isDegree(start, end) ? 2 : 0) : end;
        }
        int stop = end;
        while (stop + 2 < text.length() && isLetterAlone(stop + 1) && text.charAt(stop + 2) == '.') {
            stop += 2;
        }
        boolean initials = stop > end || Character.isUpperCase(text.charAt(start));
        return initials ? stop + 1 : end;
    }

    private static boolean isAbbreviated(String word) {
        return TITLES.contains(word) || SUFFIXES.contains(word);
    }

    private boolean isDegree(int start, int end) {
        return text.startsWith("Ph.D.", start) && end == start + 2;
    }

    private boolean isLetterAlone(int at) {
        return Character.isLetter(text.charAt(at)) && (at + 1 >= text.length() || !isWordChar(text.charAt(at + 1)));
    }

    private int apostrophe(int start, int end) {
        int tail = end + 1;
        while (tail < text.length() && (isWordChar(text.charAt(tail)) || innerApostrophe(tail))) {
            tail++;
        }
        boolean possessive = tail == end + 2 && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S');
        if (possessive) {
            add(start, end, Token.Kind.WORD);
            return add(end, tail, Token.Kind.PUNCTUATION);
        }
        return add(start, tail, Token.Kind.WORD);
    }

    private boolean innerApostrophe(int at) {
        return isApostrophe(text.charAt(at)) && at + 1 < text.length() && isWordChar(text.charAt(at + 1));
    }

    private int numberEnd(int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = (c == ',' || c == '.' || c == ':')
                    && end + 1 < text.length()
                    && Character.isDigit(text.charAt(end + 1));
            if (!inner && !isWordChar(c)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The end of the address that starts here, {@code start} if none does. */
    private int addressEnd(int start, char first) {
        boolean web = first == 'h' && (text.startsWith("http://", start) || text.startsWith("https://", start))
                || first == 'w' && text.startsWith("www.", start)
                || first == 'p' && text.startsWith("pic.twitter.com", start);
        boolean handle = first == '@' && start + 1 < text.length() && isWordChar(text.charAt(start + 1));
        if (!web && !handle) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && (web ? isAddressChar(text.charAt(end)) : isHandleChar(text.charAt(end)))) {
            end++;
        }
        while (web && end > start + 1 && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isAddressChar(char c) {
        return !isBlank(c) && "\"<>\u201c\u201d\u00ab\u00bb".indexOf(c) < 0;
    }

    private static boolean isHandleChar(char c) {
        return isWordChar(c) || c == '_';
    }

    private static boolean isWordChar(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int add(int start, int end, Token.Kind kind) {
        String written = text.substring(start, end);
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.indexOf('\u2019') >= 0) {
            lower = lower.replace('\u2019', '\'');
        }
        tokens.add(new Token(start, end, written, lower, kind));
        return end;
    }
}
