package org.framewire.input;

import java.io.IOException;
import java.util.BitSet;

/**
 * Finds where the objects of a JSON file begin and end, whatever holds them, so that each can be parsed by itself and a
 * broken one be passed over. Indices count from where the scanner stands.
 */
final class JsonScanner {
    private static final int CHUNK = 1 << 13;
    private static final int DEEPEST = 1000;

    private final CharSource stream;
    private final char[] chunk = new char[CHUNK];
    private final StringBuilder buffer = new StringBuilder();
    private boolean ended;
    private int start;
    private long passed;
    private long line = 1;
    private String problem;
    private boolean tooLong;

    JsonScanner(CharSource stream) {
        this.stream = stream;
    }

    /** The line, from 1, that the scanner stands in. */
    long line() {
        return line;
    }

    /** Why the last search for an end failed. */
    String problem() {
        return problem;
    }

    /** Whether it failed at the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The character at an index, or -1 behind the end. */
    int at(int index) throws IOException {
        while (start + index >= buffer.length()) {
            int count = ended ? -1 : stream.read(chunk);
            ended = count < 0;
            if (ended) {
                return -1;
            }
            buffer.append(chunk, 0, count);
        }
        return buffer.charAt(start + index);
    }

    /** The text up to an index that has been looked at. */
    String text(int end) {
        return buffer.substring(start, start + end);
    }

    /** The first characters of what comes, fewer only at the end. */
    String beginning(int most) throws IOException {
        int end = 0;
        while (end < most && at(end) >= 0) {
            end++;
        }
        return text(end);
    }

    /** Goes on by that many characters that have been looked at; whether any of them was guessed. */
    boolean pass(int count) {
        for (int i = start; i < start + count; i++) {
            line += buffer.charAt(i) == '\n' ? 1 : 0;
        }
        start += count;
        passed += count;
        if (start > Math.max(CHUNK, buffer.length() / 2)) {
            buffer.delete(0, start);
            start = 0;
        }
        return stream.repairedBefore(passed);
    }

    /** Goes on behind blanks and commas; the character there, or -1 at the end. */
    int significant() throws IOException {
        int c = at(0);
        while (isBlank(c) || c == ',') {
            pass(1);
            c = at(0);
        }
        return c;
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    int behindBlanks(int from) throws IOException {
        int i = from;
        while (isBlank(at(i))) {
            i++;
        }
        return i;
    }

    /** The index behind the value that begins at an index; -1 where it has no end up to {@code limit}. */
    int valueEnd(int from, int limit) throws IOException {
        int c = at(from);
        if (c == '"') {
            return stringEnd(from, limit);
        }
        if (c == '{' || c == '[') {
            return nestedEnd(from, limit);
        }
        int i = from;
        while (c >= 0 && !isBlank(c) && c != ',' && c != ']' && c != '}' && c != ':' && i <= limit) {
            i++;
            c = at(i);
        }
        return i > limit ? tooLong() : Math.max(i, from + 1);
    }

    /** As {@link #valueEnd}, of a string; a line break within it ends no string. */
    int stringEnd(int from, int limit) throws IOException {
        int i = from + 1;
        for (int c = at(i); c != '"'; c = at(i)) {
            if (c < 0) {
                return fail("a string that does not end");
            }
            if (c == '\n') {
                return fail("a line break within a string");
            }
            if (i > limit) {
                return tooLong();
            }
            i += c == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private int nestedEnd(int from, int limit) throws IOException {
        BitSet arrays = new BitSet();
        int depth = 0;
        int i = from;
        do {
            int c = at(i);
            if (c == '"') {
                i = stringEnd(i, limit);
                if (i < 0) {
                    return -1;
                }
                continue;
            }
            if (c == '{' || c == '[') {
                arrays.set(depth, c == '[');
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (arrays.get(depth) != (c == ']')) {
                    return fail("a " + (char) c + " that nothing opens");
                }
            }
            if (c < 0) {
                return fail("an object that does not end");
            }
            if (depth > DEEPEST) {
                return fail("nested deeper than " + DEEPEST);
            }
            if (i > limit) {
                return tooLong();
            }
            i++;
        } while (depth > 0);
        return i;
    }

    private int tooLong() {
        tooLong = true;
        problem = "longer than a record may be";
        return -1;
    }

    private int fail(String why) {
        tooLong = false;
        problem = why;
        return -1;
    }
}
