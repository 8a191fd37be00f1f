package org.framewire.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a stream with their offsets, looked at before they are passed; the last ones passed are kept, so that a
 * reader can go back to where it lost its way.
 */
final class ByteWindow {
    private static final int FIRST_SIZE = 1 << 16;
    private static final int WINDOWS = 4;

    private final int keep;
    private InputStream in;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int next;
    private int filled;
    private long base;

    /**
     * @param offset the byte of the file that {@code in} stands at
     * @param keep how many passed bytes are kept at least, and how many can be looked at; at least 16 KB
     */
    ByteWindow(InputStream in, long offset, int keep) {
        this.keep = keep;
        restart(in, offset);
    }

    /** Goes on with another stream. */
    void restart(InputStream stream, long offset) {
        in = stream;
        base = offset;
        next = 0;
        filled = 0;
    }

    /** The offset of the next byte. */
    long offset() {
        return base + next;
    }

    /**
     * Reads ahead.
     *
     * @param wanted how many bytes to have, not more than are kept
     * @return how many there are from the next one on; fewer than wanted only at the end of the stream
     */
    int ahead(int wanted) throws IOException {
        while (filled - next < wanted) {
            makeRoom();
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                break;
            }
            filled += count;
        }
        return filled - next;
    }

    private void makeRoom() {
        if (filled < buffer.length) {
            return;
        }
        if (buffer.length < keep * WINDOWS) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, keep * WINDOWS));
            return;
        }
        int from = Math.max(0, next - keep);
        System.arraycopy(buffer, from, buffer, 0, filled - from);
        base += from;
        next -= from;
        filled -= from;
    }

    /** The byte that many behind the next one, which must have been read ahead. */
    byte at(int index) {
        return buffer[next + index];
    }

    /** Where the bytes read ahead stand: from {@link #position} on. */
    byte[] array() {
        return buffer;
    }

    int position() {
        return next;
    }

    /** Passes bytes that have been read ahead. */
    void pass(int count) {
        next += count;
    }

    /** The next byte, passed, or -1 at the end. */
    int read() throws IOException {
        return ahead(1) == 0 ? -1 : buffer[next++] & 0xff;
    }

    /** Passes up to that many bytes; how many, fewer only at the end. */
    long skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            int ahead = ahead(1);
            if (ahead == 0) {
                break;
            }
            int step = (int) Math.min(ahead, left);
            pass(step);
            left -= step;
        }
        return count - left;
    }

    /** Reads and passes up to that many bytes, fewer only at the end. */
    byte[] readUpTo(int count) throws IOException {
        byte[] bytes = new byte[Math.min(count, FIRST_SIZE)];
        int length = 0;
        while (length < count && ahead(1) > 0) {
            int step = Math.min(count - length, filled - next);
            if (length + step > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(count, Math.max(length + step, 2 * bytes.length)));
            }
            System.arraycopy(buffer, next, bytes, length, step);
            next += step;
            length += step;
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Goes back to a byte that was passed, or as near to it as is kept. */
    void backTo(long offset) {
        next = (int) Math.max(0, Math.min(next, offset - base));
    }

    /** Whether the bytes that come next are these. */
    boolean startsWith(byte[] mark) throws IOException {
        return ahead(mark.length) >= mark.length
                && Arrays.equals(buffer, next, next + mark.length, mark, 0, mark.length);
    }
}
