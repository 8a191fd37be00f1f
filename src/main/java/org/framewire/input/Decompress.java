package org.framewire.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unwraps compressed files. */
public final class Decompress {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private Decompress() {}

    /**
     * The content of a file: unwrapped if it begins as gzip does (several members are read one after the other), else
     * as it is. What counts is the content: a file named {@code .gz} that holds plain text is read as plain text. Where
     * the gzip data break, reading throws {@link EOFException} or {@link ZipException}, which the readers turn into a
     * rejection.
     *
     * @throws IOException if the storage fails
     */
    public static InputStream of(InputStream in) throws IOException {
        BufferedInputStream peeked = new BufferedInputStream(in, BUFFER);
        peeked.mark(2);
        int first = peeked.read();
        int second = peeked.read();
        peeked.reset();
        if (first != GZIP_FIRST || second != GZIP_SECOND) {
            return peeked;
        }
        try {
            return new GZIPInputStream(peeked, BUFFER);
        } catch (EOFException | ZipException e) {
            return new Broken(e);
        }
    }

    /** A stream that is broken from its first byte on. */
    private static final class Broken extends InputStream {
        private final IOException cause;

        Broken(IOException cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            throw cause;
        }
    }
}
