package org.framewire.csv;

import java.util.Locale;
import java.util.Set;

/**
 * The apostrophe before a text that a spreadsheet would take for something else.
 *
 * <p>Two kinds of text get one. What would be a <b>formula</b> runs when the file is opened. What would be a
 * <b>value</b> (a number, date, time, amount of money or truth value) comes out as another text, and which one depends
 * on the reader's locale: of the ids {@code 00123} and {@code 1E5} LibreOffice makes 123 and 100000 by its defaults, of
 * the headlines {@code 9/11} and {@code May 5} days of this year where it detects special numbers, as Excel always
 * does; {@code 1,5} is a number in German only. So all that reads as a value in English or German is guarded. Whole
 * numbers of at most 15 digits without a leading zero are not: every spreadsheet shows them as they are, and ids that
 * are numbers stay joinable.
 *
 * <p>{@code SpreadsheetIT} opens such texts in LibreOffice, in both locales.
 */
public final class SpreadsheetGuard {
    private static final char GUARD = '\'';
    /** What starts a formula: = + - @, their full-width and their small forms. */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

    /** A double holds every whole number of so many digits. */
    private static final int EXACT_DIGITS = 15;

    private static final String VALUE_SIGNS = ".,:;/-+()%'\u2019\u2212\u2013";
    private static final Set<String> TRUTHS = Set.of("true", "false", "wahr", "falsch");
    /** What a number, date or time may hold beside digits and signs, in English and German. */
    private static final Set<String> VALUE_WORDS = Set.of(("e t z a p am pm eur usd dm"
                    + " jan january januar feb february februar mar march m\u00e4r m\u00e4rz mrz apr april may mai jun june juni"
                    + " jul july juli aug august sep sept september oct october okt oktober nov november dec december dez"
                    + " dezember mon monday mo montag tue tuesday di dienstag wed wednesday mi mittwoch thu thursday do"
                    + " donnerstag fri friday fr freitag sat saturday sa samstag sun sunday so sonntag")
            .split(" "));

    private SpreadsheetGuard() {}

    /** The text, with an apostrophe before it if it needs one. */
    static String guarded(String text) {
        return needed(text) ? GUARD + text : text;
    }

    /** The text that {@link RecordCsv} made this cell of. */
    public static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && needed(cell) ? cell.substring(1) : cell;
    }

    /** Blanks and apostrophes in front do not matter: with the latter the guard can be taken off again. */
    private static boolean needed(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == GUARD || isBlank(text.charAt(start)))) {
            char c = text.charAt(start);
            if (c == '\t' || c == '\r' || c == '\n') {
                return true;
            }
            start++;
        }
        return start < text.length()
                && (FORMULA_STARTS.indexOf(text.charAt(start)) >= 0 || isValue(text, start) && !isExact(text));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isValue(String text, int start) {
        boolean digits = false;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = endOfWord(text, at);
            if (end > at) {
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                if (TRUTHS.contains(word)) {
                    return at == start && text.substring(end).isBlank();
                } else if (!VALUE_WORDS.contains(word)) {
                    return false;
                }
                at = end;
            } else if (Character.isDigit(c) || isValueSign(c)) {
                digits |= Character.isDigit(c);
                at++;
            } else {
                return false;
            }
        }
        return digits;
    }

    private static boolean isValueSign(char c) {
        return isBlank(c) || VALUE_SIGNS.indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isExact(String text) {
        return text.length() <= EXACT_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.charAt(0) != '0' || text.length() == 1);
    }
}
