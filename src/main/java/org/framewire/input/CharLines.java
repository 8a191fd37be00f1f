package org.framewire.input;

import java.io.IOException;

/** The lines of a stream of characters, each with its number; a line over the bound is cut, its rest passed over. */
final class CharLines {
    private static final int CHUNK = 1 << 13;

    private final CharSource source;
    private final int longest;
    private final char[] chunk = new char[CHUNK];
    private final StringBuilder line = new StringBuilder();
    private int next;
    private int filled;
    private long passed;
    private long number;
    private boolean tooLong;

    /** @param longest the most characters of a line that are held */
    CharLines(CharSource source, int longest) {
        this.source = source;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. {@code \n}, {@code \r\n} and {@code \r} end a line. */
    boolean advance() throws IOException {
        line.setLength(0);
        tooLong = false;
        if (!fill()) {
            return false;
        }
        number++;
        while (fill()) {
            char c = take();
            if (c == '\n') {
                return true;
            } else if (c == '\r') {
                if (fill() && chunk[next] == '\n') {
                    take();
                }
                return true;
            } else if (line.length() < longest) {
                line.append(c);
            } else {
                tooLong = true;
            }
        }
        return true;
    }

    private char take() {
        passed++;
        return chunk[next++];
    }

    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(source.read(chunk), 0);
        }
        return filled > 0;
    }

    /** The line without its line break. */
    String line() {
        return line.toString();
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The line's number, from 1; 0 before the first. */
    long number() {
        return number;
    }

    /** Whether a character up to the end of this line was guessed; asked once for each. */
    boolean isRepaired() {
        return source.repairedBefore(passed);
    }
}
