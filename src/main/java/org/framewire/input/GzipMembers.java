package org.framewire.input;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of gzip data, one after the other (RFC 1952). Where they break, reading throws {@link EOFException} or
 * {@link ZipException}; {@link #recover} finds the next member all the same.
 */
final class GzipMembers {
    /** The least bytes that a member has: its header, an empty block and its trailer. */
    private static final int SHORTEST = 20;

    /** What is looked at of a member that may begin somewhere: else each false beginning could cost the whole file. */
    private static final int CHECK = 1 << 12;

    /** A text in a header is shorter, and in one that is looked for far shorter. */
    private static final int LONGEST_TEXT = 1 << 16;

    private static final int LONGEST_NAME = 1 << 8;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int EXTRA = 4;
    private static final int HEADER_CHECK = 2;
    private static final int RESERVED = 0xe0;
    private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};

    private final ByteWindow in;
    private final Unpacking unpacking;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long start;
    private boolean inMember;

    GzipMembers(ByteWindow in, Unpacking unpacking) {
        this.in = in;
        this.unpacking = unpacking;
    }

    /** Whether bytes begin as gzip data do. */
    static boolean isGzip(byte[] head) {
        return head.length > 1 && head[0] == MAGIC[0] && head[1] == MAGIC[1];
    }

    /** Whether what comes next begins as gzip data do. */
    static boolean isGzip(ByteWindow in) throws IOException {
        return in.ahead(2) > 1 && in.at(0) == MAGIC[0] && in.at(1) == MAGIC[1];
    }

    /**
     * Goes to the next member, behind the end of the one before; false at the end of the data, where zeros may stand.
     */
    boolean next() throws IOException {
        byte[] rest = new byte[1 << 13];
        while (inMember) {
            read(rest, 0, rest.length);
        }
        start = in.offset();
        if (in.ahead(1) == 0 || in.at(0) == 0 && onlyZeros()) {
            return false;
        }
        header(LONGEST_TEXT);
        inflater.reset();
        crc.reset();
        inMember = true;
        return true;
    }

    /** Where the member begins in the file. */
    long start() {
        return start;
    }

    private boolean onlyZeros() throws IOException {
        int b = 0;
        while (b == 0) {
            b = in.read();
        }
        if (b > 0) {
            throw new ZipException("bytes that are no gzip data behind the gzip data");
        }
        return true;
    }

    private void header(int longestText) throws IOException {
        if (!in.startsWith(MAGIC)) {
            throw in.ahead(MAGIC.length) < MAGIC.length && in.at(0) == MAGIC[0]
                    ? new EOFException("Unexpected end of the gzip header")
                    : new ZipException("bytes that are no gzip data behind the gzip data");
        }
        in.pass(MAGIC.length);
        int flags = need();
        for (int i = 0; i < 6; i++) {
            need();
        }
        if ((flags & EXTRA) != 0) {
            int length = need() | need() << 8;
            if (in.skip(length) < length) {
                throw new EOFException("Unexpected end of the gzip header");
            }
        }
        if ((flags & NAME) != 0) {
            passText(longestText);
        }
        if ((flags & COMMENT) != 0) {
            passText(longestText);
        }
        if ((flags & HEADER_CHECK) != 0) {
            need();
            need();
        }
    }

    private void passText(int longest) throws IOException {
        int length = 0;
        while (need() != 0) {
            length++;
            if (length > longest) {
                throw new ZipException("a text in the gzip header that does not end");
            }
        }
    }

    private int need() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException("Unexpected end of the gzip header");
        }
        return b;
    }

    /** Reads the member's content; -1 at its end, where its checksum has been found right. */
    int read(byte[] to, int offset, int length) throws IOException {
        try {
            while (inMember) {
                if (inflater.needsInput()) {
                    feed();
                }
                int given = inflater.getRemaining();
                int count = inflater.inflate(to, offset, length);
                in.pass(given - inflater.getRemaining());
                if (count > 0) {
                    crc.update(to, offset, count);
                    unpacking.unpacked(count);
                    return count;
                }
                if (inflater.finished()) {
                    inMember = false;
                    trailer();
                } else if (inflater.needsDictionary()) {
                    throw new ZipException("a preset dictionary, which gzip has not");
                }
            }
            return -1;
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage());
        }
    }

    private void feed() throws IOException {
        int ahead = in.ahead(1);
        if (ahead == 0) {
            throw new EOFException("Unexpected end of ZLIB input stream");
        }
        inflater.setInput(in.array(), in.position(), ahead);
    }

    private void trailer() throws IOException {
        long sum = 0;
        for (int i = 0; i < 4; i++) {
            sum |= (long) need() << 8 * i;
        }
        long size = 0;
        for (int i = 0; i < 4; i++) {
            size |= (long) need() << 8 * i;
        }
        if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("gzip data whose checksum does not fit");
        }
    }

    /**
     * Goes, after a failure or into the middle of a file, to the next place where a member begins whose content begins
     * in a certain way; {@link #next} then reads it.
     *
     * @param from the offset to search from, as far as it is still kept
     * @param beginning how the content begins
     * @return how many bytes were passed over
     */
    long recover(long from, byte[] beginning) throws IOException {
        inMember = false;
        in.backTo(from);
        long first = in.offset();
        while (in.ahead(SHORTEST) >= SHORTEST) {
            if (in.at(0) == MAGIC[0] && in.startsWith(MAGIC) && beginsMember(beginning)) {
                return in.offset() - first;
            }
            in.pass(1);
        }
        in.pass(in.ahead(1));
        return in.offset() - first;
    }

    private boolean beginsMember(byte[] beginning) throws IOException {
        if ((in.at(3) & RESERVED) != 0) {
            return false;
        }
        long here = in.offset();
        in.ahead(CHECK);
        byte[] content = new byte[beginning.length];
        int length = 0;
        try {
            header(LONGEST_NAME);
            inflater.reset();
            inflater.setInput(in.array(), in.position(), Math.min(CHECK, in.ahead(1)));
            length = inflater.inflate(content);
        } catch (EOFException | ZipException | DataFormatException e) {
            return false;
        } finally {
            in.backTo(here);
        }
        return length == content.length && Arrays.equals(content, beginning);
    }
}
