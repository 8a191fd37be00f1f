package org.framewire.input;

import java.io.IOException;

/**
 * Finds where the records of a CSV file begin and end, so that a broken one can be passed over. A cell that begins with
 * a quotation mark ends at the next single one; inside it, line breaks and delimiters are text and a doubled mark is
 * one mark.
 */
final class CsvScanner {
    /** How the text of a record ends. */
    enum End {
        /** As it should, at a line break or the end of the file. */
        RECORD,
        /** A quoted cell runs to the end of the file. */
        OPEN_QUOTE,
        /** Something stands between the closing mark of a cell and the next delimiter. */
        STRAY_QUOTE,
        /** It is longer than allowed. */
        TOO_LONG,
        /** There is no more record. */
        FILE
    }

    private static final int CHUNK = 1 << 13;

    private final CharSource stream;
    private final char[] chunk = new char[CHUNK];
    private final StringBuilder buffer = new StringBuilder();
    private char delimiter = ',';
    private boolean ended;
    private int start;
    private long line = 1;
    private long passed;
    private int end;
    private int breaks;

    CsvScanner(CharSource stream) {
        this.stream = stream;
    }

    void delimiter(char value) {
        delimiter = value;
    }

    /** Looks at the record that begins here, without going on. */
    End scan(int longest) throws IOException {
        breaks = 0;
        end = start;
        if (at(start) < 0) {
            return End.FILE;
        }
        int i = start;
        while (i - start <= longest) {
            int c = at(i);
            if (c == '"') {
                i = closingQuote(i + 1, longest);
                if (i < 0) {
                    return at(-i) < 0 ? End.OPEN_QUOTE : End.TOO_LONG;
                }
                i = blanks(i);
                c = at(i);
                if (c >= 0 && c != delimiter && !isBreak(c)) {
                    return End.STRAY_QUOTE;
                }
            } else {
                i = cellEnd(i, longest);
                c = at(i);
            }
            if (c < 0 || isBreak(c)) {
                end = afterBreak(i);
                return i - start <= longest ? End.RECORD : End.TOO_LONG;
            }
            i++;
        }
        return End.TOO_LONG;
    }

    /** The index after the closing mark, or the negated index at which the search ended without one. */
    private int closingQuote(int from, int longest) throws IOException {
        int i = from;
        int c = at(i);
        while (c >= 0 && i - start <= longest) {
            if (c == '"') {
                if (at(i + 1) != '"') {
                    return i + 1;
                }
                i++;
            } else if (isBreak(c) && !(c == '\r' && at(i + 1) == '\n')) {
                breaks++;
            }
            i++;
            c = at(i);
        }
        return -i;
    }

    private int cellEnd(int from, int longest) throws IOException {
        int i = from;
        int c = at(i);
        while (c >= 0 && c != delimiter && !isBreak(c) && i - start <= longest) {
            i++;
            c = at(i);
        }
        return i;
    }

    private int blanks(int from) throws IOException {
        int i = from;
        while (at(i) == ' ') {
            i++;
        }
        return i;
    }

    private int afterBreak(int i) throws IOException {
        int c = at(i);
        return c < 0 ? i : c == '\r' && at(i + 1) == '\n' ? i + 2 : i + 1;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r';
    }

    /** The text of the record last scanned, with its line break. */
    String text() {
        return buffer.substring(start, end);
    }

    /** The first characters of what begins here, up to a line break. */
    String beginning(int most) throws IOException {
        int i = start;
        while (i - start < most && at(i) >= 0 && !isBreak(at(i))) {
            i++;
        }
        return buffer.substring(start, i);
    }

    /** How many lines the record last scanned has. */
    int lines() {
        return breaks + 1;
    }

    /** Goes on behind the record last scanned; whether any of its characters was guessed. */
    boolean pass() {
        passed += end - start;
        start = end;
        line += breaks + 1;
        if (start > CHUNK) {
            buffer.delete(0, start);
            start = 0;
        }
        return stream.repairedBefore(passed);
    }

    /**
     * Goes on behind the line that begins here, whatever its quotation marks say; whether any character was guessed.
     */
    boolean passUnquoted() throws IOException {
        breaks = 0;
        int i = start;
        for (int c = at(i); c >= 0 && !isBreak(c); c = at(i)) {
            i++;
        }
        end = afterBreak(i);
        return pass();
    }

    /** Goes on behind the next line break, however far it is; false at the end of the file. */
    boolean passLine() throws IOException {
        breaks = 0;
        int i = start;
        int c = at(i);
        while (c >= 0 && !isBreak(c)) {
            i++;
            if (i - start > CHUNK) {
                passed += i - start;
                buffer.delete(0, i);
                start = 0;
                i = 0;
            }
            c = at(i);
        }
        end = afterBreak(i);
        pass();
        return at(start) >= 0;
    }

    /** The line, from 1, that the record begins in. */
    long line() {
        return line;
    }

    private int at(int i) throws IOException {
        while (i >= buffer.length()) {
            int count = ended ? -1 : stream.read(chunk);
            ended = count < 0;
            if (ended) {
                return -1;
            }
            buffer.append(chunk, 0, count);
        }
        return buffer.charAt(i);
    }
}
