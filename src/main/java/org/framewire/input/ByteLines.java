package org.framewire.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a byte stream, each with its number and its offset; a line over the bound is passed over, not held. */
final class ByteLines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private int next;
    private int filled;
    private long offset;
    private long lineStart;
    private long lineNumber;
    private long lineLength;

    /** @param offset the byte of the file that {@code in} stands at */
    ByteLines(InputStream in, long offset, int longest) {
        this.in = in;
        this.offset = offset;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. An empty rest behind the last line break is no line. */
    boolean advance() throws IOException {
        lineStart = offset;
        lineNumber++;
        lineLength = 0;
        line.reset();
        boolean any = false;
        while (fill()) {
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            take(end);
            if (next < filled) {
                next++;
                offset++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(in.read(buffer), 0);
        }
        return filled > 0;
    }

    private void take(int end) {
        int length = end - next;
        int kept = (int) Math.max(0, Math.min(length, longest - lineLength));
        line.write(buffer, next, kept);
        lineLength += length;
        offset += length;
        next = end;
    }

    /** The line's bytes without its line break; cut at the bound where {@link #isTooLong}. */
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isTooLong() {
        return lineLength > longest;
    }

    /** The line's length in bytes, without its line break. */
    long length() {
        return lineLength;
    }

    /** The line's number among those read, from 1. */
    long number() {
        return lineNumber;
    }

    /** The offset of the line's first byte in the file. */
    long start() {
        return lineStart;
    }

    /** The offset of the first byte behind the line and its line break. */
    long end() {
        return offset;
    }
}
