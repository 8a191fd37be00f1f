package org.framewire.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * Finds where the records of a WARC file begin and end, so that a broken one can be passed over: by the length that
 * each says it has, and behind a broken one by the next line that begins with {@code WARC/}. In a compressed file the
 * members of the gzip data (one a record, as the format demands, or one in all) are read one by one.
 */
final class WarcFrames {
    static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int KEEP = 1 << 20;
    private static final int BREAKS = 4;
    private static final int LONGEST_HEADER = 1 << 16;

    private final ByteWindow file;
    private final GzipMembers members;
    private final Unpacking unpacking;
    private final ByteWindow window;
    private final long end;
    private final int longest;
    private boolean begun;
    private boolean inSegment;
    private long start;

    /**
     * A record, or what stands where one should.
     *
     * @param place the offset of its gzip member, or of the record where there is none; with {@code +} and the offset
     *     in the member where it is not the first record there
     * @param header its lines up to and with the empty one
     * @param body cut at the bound where {@code length} is more
     * @param length of the whole body
     * @param problem why it cannot be read, or null; then there is no header and no body
     */
    record Frame(String place, byte[] header, byte[] body, long length, String problem) {}

    /**
     * @param in the file as it is stored, compressed or not
     * @param first the byte of the file that {@code in} stands at
     * @param end records that begin at or behind this byte are not read; of a compressed file only
     * @param longest bodies are held up to this many bytes
     */
    WarcFrames(InputStream in, long first, long end, int longest, Unpacking unpacking) throws IOException {
        this.file = new ByteWindow(in, first, KEEP);
        this.end = end;
        this.longest = longest;
        this.unpacking = unpacking;
        boolean gzip = first > 0 || GzipMembers.isGzip(file);
        this.members = gzip ? new GzipMembers(file, unpacking) : null;
        this.window = gzip ? new ByteWindow(InputStream.nullInputStream(), 0, KEEP) : file;
    }

    /** Where the reading stands in the file. */
    long offset() {
        return members == null ? file.offset() : members.start();
    }

    /** The next record, or null at the end. */
    Frame next() throws IOException {
        while (true) {
            try {
                if (!inSegment && !open()) {
                    return null;
                }
                Frame frame = frame();
                if (frame != null) {
                    return frame;
                }
                inSegment = false;
            } catch (Unpacking.Bomb e) {
                throw e;
            } catch (EOFException | ZipException e) {
                if (members == null) {
                    throw e;
                }
                return brokenMember(e);
            }
        }
    }

    /** Goes to the next part that records stand in: the file, where it is not compressed, else its next member. */
    private boolean open() throws IOException {
        boolean first = !begun;
        begun = true;
        if (members == null) {
            inSegment = first;
            return first;
        }
        if (first && file.offset() > 0) {
            members.recover(file.offset(), MARK);
        }
        start = 0;
        inSegment = file.offset() < end && members.next();
        window.restart(new MemberStream(), 0);
        return inSegment;
    }

    /** Goes to the next member whose content begins as a record. */
    private Frame brokenMember(IOException cause) throws IOException {
        String place = place();
        inSegment = false;
        members.recover(members.start() + 1, MARK);
        return new Frame(place, null, null, 0, cause.getMessage() + " (up to byte " + file.offset() + ")");
    }

    private final class MemberStream extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return members.read(to, offset, length);
        }
    }

    private Frame frame() throws IOException {
        while (window.ahead(1) > 0 && isBreak(window.at(0))) {
            window.pass(1);
        }
        if (window.ahead(1) == 0) {
            return null;
        }
        start = window.offset();
        int header = window.startsWith(MARK) ? headerLength() : 0;
        if (header == 0) {
            return gap(start, "bytes that are no record");
        }
        byte[] lines = window.readUpTo(header);
        long length = contentLength(lines);
        if (length < 0) {
            return gap(start + 1, "a record that does not say how long it is");
        }
        long bodyStart = window.offset();
        byte[] body = window.readUpTo((int) Math.min(length, longest));
        long missing = length - body.length - window.skip(length - body.length);
        if (missing > 0) {
            return gap(bodyStart, "a record that ends " + missing + " bytes too early");
        }
        // One byte more than the two line breaks: with the end of a member its checksum has been seen.
        if (window.ahead(BREAKS + 1) > 0 && !isBreak(window.at(0))) {
            return gap(bodyStart, "a record that goes on behind the length that it says");
        }
        return new Frame(place(), lines, body, length, null);
    }

    private static boolean isBreak(byte b) {
        return b == '\r' || b == '\n';
    }

    /** Goes on at the next line that begins as a record does, searched from {@code from}. */
    private Frame gap(long from, String what) throws IOException {
        window.backTo(from);
        int previous = 0;
        while (window.ahead(1) > 0 && !(previous == '\n' && window.at(0) == MARK[0] && window.startsWith(MARK))) {
            previous = window.read();
        }
        return new Frame(place(), null, null, 0, what + " (up to byte " + window.offset() + ")");
    }

    private String place() {
        if (members == null) {
            return Long.toString(start);
        }
        return start > 0 ? members.start() + "+" + start : Long.toString(members.start());
    }

    /** The length of the header with the empty line that ends it; 0 where there is none within the bound. */
    private int headerLength() throws IOException {
        int ahead = window.ahead(LONGEST_HEADER);
        for (int i = 1; i < Math.min(ahead, LONGEST_HEADER); i++) {
            boolean empty = window.at(i) == '\n'
                    && (window.at(i - 1) == '\n' || i > 1 && window.at(i - 1) == '\r' && window.at(i - 2) == '\n');
            if (empty) {
                return i + 1;
            }
        }
        return 0;
    }

    private static long contentLength(byte[] header) {
        String name = "content-length:";
        for (String line : new String(header, StandardCharsets.ISO_8859_1).split("\n")) {
            if (line.regionMatches(true, 0, name, 0, name.length())) {
                String digits = line.substring(name.length()).strip();
                boolean number = !digits.isEmpty()
                        && digits.length() <= 18
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
                return number ? Long.parseLong(digits) : -1;
            }
        }
        return -1;
    }
}
