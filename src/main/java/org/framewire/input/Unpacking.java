package org.framewire.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;

/**
 * Watches over the unpacking of one file, however many archives lie in each other: what is unpacked on all levels
 * together may be {@value #MOST_TIMES} times what was read of the file, and {@value #ALWAYS_ALLOWED} bytes in any case.
 * News text shrinks to a fifth, tables of repeated lines to a fiftieth; what shrinks more was made to fill a memory.
 */
final class Unpacking {
    static final int MOST_TIMES = 250;
    static final long ALWAYS_ALLOWED = 64L << 20;

    private long read;
    private long unpacked;

    /** More comes out of an archive than anybody packs. */
    static final class Bomb extends ZipException {
        private static final long serialVersionUID = 1L;

        Bomb() {
            super("unpacks to more than " + MOST_TIMES + " times its size");
        }
    }

    /**
     * The file's own bytes, counted. Where its storage fails, reading throws {@link UncheckedIOException}: an
     * {@link IOException} from what is unpacked then means that the content is broken.
     */
    InputStream file(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                try {
                    int count = in.read(to, offset, length);
                    read += Math.max(count, 0);
                    return count;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** @throws Bomb if these bytes are too many */
    void unpacked(int bytes) throws Bomb {
        unpacked += bytes;
        if (unpacked > ALWAYS_ALLOWED && unpacked > read * MOST_TIMES) {
            throw new Bomb();
        }
    }
}
