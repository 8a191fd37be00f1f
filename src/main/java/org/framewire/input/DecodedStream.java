package org.framewire.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Characters of a byte stream; bytes that the charset does not allow become windows-1252 characters, and it knows
 * where.
 */
final class DecodedStream implements CharSource {
    /** The least room for characters that a read needs: what one malformed sequence may become. */
    static final int LEAST_ROOM = 16;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final Deque<Long> repairs = new ArrayDeque<>();
    private boolean ended;
    private long produced;

    DecodedStream(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = strict(charset);
    }

    /**
     * Reads at least one character.
     *
     * @param to at least {@link #LEAST_ROOM} long
     * @return how many, or -1 at the end
     */
    @Override
    public int read(char[] to) throws IOException {
        CharBuffer out = CharBuffer.wrap(to);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                if (out.remaining() < LEAST_ROOM) {
                    break;
                }
                guess(bytes, out, result.length());
                repairs.add(produced + out.position() - 1);
            } else if (result.isOverflow() || out.position() > 0) {
                break;
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
        produced += out.position();
        return out.position();
    }

    /** Whether one of the characters before this index (from 0) was guessed; forgets those. */
    @Override
    public boolean repairedBefore(long index) {
        boolean any = false;
        while (!repairs.isEmpty() && repairs.peek() < index) {
            repairs.remove();
            any = true;
        }
        return any;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    static TextDecoder.Decoded decode(byte[] content, int from, Charset charset) {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer out = CharBuffer.allocate(content.length - from + LEAST_ROOM);
        boolean repaired = false;
        CoderResult result = decoder.decode(bytes, out, true);
        while (result.isError()) {
            repaired = true;
            guess(bytes, out, result.length());
            result = decoder.decode(bytes, out, true);
        }
        return new TextDecoder.Decoded(out.flip().toString(), repaired);
    }

    private static void guess(ByteBuffer bytes, CharBuffer out, int length) {
        for (int i = 0; i < length; i++) {
            out.put(Windows1252.character(bytes.get() & 0xff));
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
