package org.framewire.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.framewire.json.Json;

/**
 * JSON Lines: one object a line; lines of blanks are passed over. A line break is {@code \n} or {@code \r\n}. Text,
 * numbers and booleans become text, nested lists and objects are flattened as {@link JsonFields} says. Bounds count
 * bytes.
 */
final class JsonLinesReader implements RecordReader {
    private final FieldNames names;
    private final int longest;

    public JsonLinesReader() {
        this(FieldNames.defaults());
    }

    /** @param names which fields can be the text: lists in them become lines */
    public JsonLinesReader(FieldNames names) {
        this(names, LONGEST_RECORD);
    }

    JsonLinesReader(FieldNames names, int longest) {
        this.names = names;
        this.longest = longest;
    }

    @Override
    public Iterator<RawItem> read(String name, InputStream in) {
        return new Whole(name, in);
    }

    /**
     * The records of a part of a file, such that the parts {@code [0, a), [a, b), ...} of a file together yield each
     * record once: those of the lines that begin after {@code firstByte} (from it on, where it is 0) and not after
     * {@code firstByte + length}. Their {@code where} is {@code name@byte}. A file in UTF-16 or UTF-32 cannot be read
     * so.
     *
     * @param in stands at {@code firstByte} of the file and goes on beyond the part, as the part's last line may
     */
    public Iterator<RawItem> readRange(String name, InputStream in, long firstByte, long length) {
        return new Range(name, in, firstByte, length);
    }

    private abstract class Lines extends ItemIterator {
        final String name;
        ByteLines lines;

        Lines(String name) {
            this.name = name;
        }

        final RawItem item(String where) {
            if (lines.isTooLong()) {
                return new Rejection(where, RejectionReason.TOO_LONG, "a line of " + lines.length() + " bytes");
            }
            TextDecoder.Decoded line = TextDecoder.decode(lines.bytes());
            return line.text().isBlank() ? null : record(where, line);
        }

        private RawItem record(String where, TextDecoder.Decoded line) {
            try {
                return new RawRecord(where, JsonFields.of(Json.object(line.text()), names), line.repaired());
            } catch (Json.Malformed e) {
                RejectionReason reason =
                        Json.isValue(line.text()) ? RejectionReason.NOT_AN_OBJECT : RejectionReason.BROKEN_JSON;
                return new Rejection(where, reason, line.text().strip());
            }
        }
    }

    private final class Whole extends Lines {
        private final InputStream in;
        private boolean any;

        Whole(String name, InputStream in) {
            super(name);
            this.in = in;
        }

        @Override
        RawItem advance() throws IOException {
            if (lines == null) {
                TextDecoder.Head head = TextDecoder.peek(in);
                any = TextDecoder.isBinary(head.bytes());
                lines = new ByteLines(any ? InputStream.nullInputStream() : Utf8Stream.of(head), 0, longest);
                if (any) {
                    return new Rejection(where(), RejectionReason.BINARY_FILE, Describe.bytes(head.bytes()));
                }
            }
            while (lines.advance()) {
                RawItem item = item(where());
                if (item != null) {
                    any = true;
                    return item;
                }
            }
            boolean empty = !any;
            any = true;
            return empty ? new Rejection(name + ":1", RejectionReason.EMPTY_FILE, "no record") : null;
        }

        @Override
        String where() {
            return name + ":" + Math.max(1, lines == null ? 1 : lines.number());
        }
    }

    private final class Range extends Lines {
        private final long firstByte;
        private final long lastStart;
        private boolean begun;

        Range(String name, InputStream in, long firstByte, long length) {
            super(name);
            this.firstByte = firstByte;
            this.lastStart = firstByte + length;
            lines = new ByteLines(in, firstByte, longest);
        }

        @Override
        RawItem advance() throws IOException {
            if (!begun) {
                begun = true;
                if (firstByte > 0 && !lines.advance()) {
                    return null;
                }
            }
            while (lines.end() <= lastStart && lines.advance()) {
                RawItem item = item(where());
                if (item != null) {
                    return item;
                }
            }
            return null;
        }

        @Override
        String where() {
            return name + "@" + lines.start();
        }
    }
}
