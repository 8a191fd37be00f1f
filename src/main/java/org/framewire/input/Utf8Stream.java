package org.framewire.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file in UTF-16 or UTF-32 as UTF-8, for readers that count on the byte of a line break. */
final class Utf8Stream extends InputStream {
    private final DecodedStream characters;
    private final char[] buffer = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int next;
    private char pending;

    private Utf8Stream(DecodedStream characters) {
        this.characters = characters;
    }

    /** The stream itself, without its byte order mark, unless it is in UTF-16 or UTF-32. */
    static InputStream of(TextDecoder.Head head) throws IOException {
        TextDecoder.Encoding encoding = TextDecoder.encodingOf(head.bytes());
        if (TextDecoder.isWide(encoding.charset())) {
            return new Utf8Stream(TextDecoder.open(head));
        }
        head.in().skipNBytes(encoding.markLength());
        return head.in();
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, to, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int count = characters.read(buffer);
            if (count < 0 && pending == 0) {
                return false;
            }
            bytes = encode(count);
            next = 0;
        }
        return true;
    }

    /** A high surrogate at the end of the buffer waits for the rest of its pair. */
    private byte[] encode(int count) {
        StringBuilder text = new StringBuilder(Math.max(count, 0) + 1);
        if (pending != 0) {
            text.append(pending);
        }
        text.append(buffer, 0, Math.max(count, 0));
        int last = text.length() - 1;
        pending = count > 0 && Character.isHighSurrogate(text.charAt(last)) ? text.charAt(last) : 0;
        if (pending != 0) {
            text.setLength(last);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
