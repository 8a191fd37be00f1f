package org.framewire.input;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The content of a file: unwrapped if it begins as gzip does (several members are read one after the other), else as it
 * is. What counts is the content: a file named {@code .gz} that holds plain text is read as plain text. Where the gzip
 * data break, or unpack to far more than they are, reading throws {@link EOFException} or {@link ZipException}, which
 * the readers turn into a rejection.
 */
final class Decompress extends InputStream {
    private static final int KEEP = 1 << 16;

    private final ByteWindow window;
    private final Unpacking unpacking;
    private GzipMembers members;
    private IOException failure;
    private boolean begun;
    private boolean inMember;

    Decompress(InputStream in, Unpacking unpacking) {
        this.window = new ByteWindow(in, 0, KEEP);
        this.unpacking = unpacking;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            return content(to, offset, length);
        } catch (EOFException | ZipException e) {
            failure = e;
            throw e;
        }
    }

    private int content(byte[] to, int offset, int length) throws IOException {
        if (!begun) {
            begun = true;
            boolean gzip = GzipMembers.isGzip(window);
            members = gzip ? new GzipMembers(window, unpacking) : null;
            inMember = gzip && members.next();
        }
        return length == 0 ? 0 : members == null ? plain(to, offset, length) : unpacked(to, offset, length);
    }

    /**
     * The first bytes of such a stream, fewer where it ends or breaks. Where it breaks it does so again when the reader
     * comes there, so that what stands before is not lost.
     */
    static byte[] beginning(InputStream in, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 13];
        try {
            int count = in.read(some, 0, Math.min(some.length, most));
            while (count > 0) {
                bytes.write(some, 0, count);
                count = in.read(some, 0, Math.min(some.length, most - bytes.size()));
            }
        } catch (EOFException | ZipException e) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

    private int plain(byte[] to, int offset, int length) throws IOException {
        int count = Math.min(length, window.ahead(1));
        System.arraycopy(window.array(), window.position(), to, offset, count);
        window.pass(count);
        return count == 0 ? -1 : count;
    }

    private int unpacked(byte[] to, int offset, int length) throws IOException {
        while (inMember) {
            int count = members.read(to, offset, length);
            if (count > 0) {
                return count;
            }
            inMember = members.next();
        }
        return -1;
    }
}
