package org.framewire.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes what a server did to a page for its way over the net: transfer in chunks, compression. Archives often hold the
 * page already unpacked under headers that still say otherwise (CC-NEWS until 2018), so a body that does not look as
 * its headers say is taken as it is.
 */
final class HttpBody {
    private static final int LONGEST_CHUNK_LINE = 1 << 10;
    private static final int ZLIB = 8;

    private HttpBody() {}

    /** A body that unpacks to more than is held. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(int longest) {
            super("more than " + longest + " bytes");
        }
    }

    /** The body without the lengths of its chunks; the body itself where it does not begin with one. */
    static byte[] unchunked(byte[] body) throws IOException {
        if (chunkLine(body, 0) == null) {
            return body;
        }
        byte[] whole = new byte[body.length];
        int length = 0;
        int at = 0;
        while (true) {
            int[] chunk = chunkLine(body, at);
            if (chunk == null || chunk[1] + (long) chunk[0] > body.length) {
                throw new ZipException("a chunk of the page is broken or missing");
            }
            if (chunk[0] == 0) {
                return Arrays.copyOf(whole, length);
            }
            System.arraycopy(body, chunk[1], whole, length, chunk[0]);
            length += chunk[0];
            at = chunk[1] + chunk[0];
            at += at < body.length && body[at] == '\r' ? 1 : 0;
            at += at < body.length && body[at] == '\n' ? 1 : 0;
        }
    }

    /**
     * The length of the chunk whose line begins at {@code from}, and where its bytes begin; null where there is none.
     */
    private static int[] chunkLine(byte[] body, int from) {
        int at = from;
        int length = 0;
        while (at < body.length && Character.digit(body[at], 16) >= 0 && at - from < 8) {
            length = length * 16 + Character.digit(body[at], 16);
            at++;
        }
        boolean number = at > from && length >= 0;
        int last = Math.min(body.length, at + LONGEST_CHUNK_LINE);
        boolean plain =
                at < body.length && (body[at] == '\r' || body[at] == '\n' || body[at] == ';' || body[at] == ' ');
        while (at < last && body[at] != '\n') {
            at++;
        }
        return number && plain && at < last ? new int[] {length, at + 1} : null;
    }

    /**
     * The body unpacked.
     *
     * @param encodings of the header {@code Content-Encoding}, in the order in which they were applied
     * @throws TooLong if it is longer than {@code longest}
     * @throws IOException if it is broken, or packed in a way that is not read
     */
    static byte[] decoded(byte[] body, List<String> encodings, int longest) throws IOException {
        byte[] decoded = body;
        for (int i = encodings.size() - 1; i >= 0; i--) {
            decoded = decoded(decoded, encodings.get(i).strip().toLowerCase(Locale.ROOT), longest);
        }
        if (decoded.length > longest) {
            throw new TooLong(longest);
        }
        return decoded;
    }

    private static byte[] decoded(byte[] body, String encoding, int longest) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (encoding) {
            case "gzip", "x-gzip" -> GzipMembers.isGzip(body) ? unpack(new GZIPInputStream(in), longest) : body;
            case "deflate" -> isMarkup(body) ? body : inflated(body, longest);
            case "br" -> isMarkup(body) ? body : unpack(new BrotliInputStream(in), longest);
            case "", "identity", "none", "utf-8" -> body;
            default -> {
                if (isMarkup(body)) {
                    yield body;
                }
                throw new ZipException("the content encoding " + encoding + " is not read");
            }
        };
    }

    /** Servers send {@code deflate} with the two bytes of zlib before it, as they should, or without. */
    private static byte[] inflated(byte[] body, int longest) throws IOException {
        boolean zlib = body.length > 1 && (body[0] & 0xf) == ZLIB && ((body[0] & 0xff) << 8 | body[1] & 0xff) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try {
            return unpack(new InflaterInputStream(new ByteArrayInputStream(body), inflater), longest);
        } finally {
            inflater.end();
        }
    }

    private static byte[] unpack(InputStream packed, int longest) throws IOException {
        try (packed) {
            byte[] bytes = packed.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new TooLong(longest);
            }
            return bytes;
        }
    }

    /** Whether a body begins as a page does, behind blanks and a byte order mark. */
    static boolean isMarkup(byte[] body) {
        int at = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF ? 3 : 0;
        while (at < body.length && (body[at] == ' ' || body[at] == '\n' || body[at] == '\r' || body[at] == '\t')) {
            at++;
        }
        return at < body.length && body[at] == '<';
    }
}
