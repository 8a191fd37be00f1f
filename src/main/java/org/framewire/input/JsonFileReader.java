package org.framewire.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import org.framewire.json.Json;

/**
 * Files named {@code .json}: one object a line, read by {@link JsonLinesReader}; else objects over many lines, one
 * after the other, in arrays, or in an array that an object holds under a usual name ({@code {"articles": [...]}}).
 * What a file is, its content tells. {@code where} is the line in which the object begins, with {@code #2}, {@code #3},
 * ... for the second and later ones in that line.
 *
 * <p>Behind an object that is broken, reading goes on at the next one that begins with the same member as the objects
 * before it. Bounds count characters.
 */
final class JsonFileReader implements RecordReader {
    private final FieldNames names;
    private final int longest;

    JsonFileReader(FieldNames names) {
        this(names, LONGEST_RECORD);
    }

    JsonFileReader(FieldNames names, int longest) {
        this.names = names;
        this.longest = longest;
    }

    @Override
    public Iterator<RawItem> read(String name, InputStream in) {
        return new OneOfTwo(name, in);
    }

    private final class OneOfTwo extends ItemIterator {
        private final String name;
        private final InputStream in;
        private Iterator<RawItem> items;

        OneOfTwo(String name, InputStream in) {
            this.name = name;
            this.in = in;
        }

        @Override
        RawItem advance() throws IOException {
            if (items == null) {
                TextDecoder.Head head = TextDecoder.peek(in);
                if (TextDecoder.isBinary(head.bytes())) {
                    items = Collections.emptyIterator();
                    return new Rejection(where(), RejectionReason.BINARY_FILE, Describe.bytes(head.bytes()));
                }
                items = isLines(head.bytes())
                        ? new JsonLinesReader(names, longest).read(name, head.in())
                        : new JsonObjects(name, new JsonScanner(TextDecoder.open(head)), names, longest);
            }
            return items.hasNext() ? items.next() : null;
        }

        @Override
        String where() {
            return name + ":1";
        }
    }

    /**
     * Whether a file is one object a line, as far as its beginning tells: it does not begin as an array, and one of the
     * first lines is an object that holds no stories and that is not a part of what stands in the line before it.
     */
    static boolean isLines(byte[] head) {
        String text = TextDecoder.decode(head).text().stripLeading();
        if (!text.startsWith("{")) {
            return !text.startsWith("[");
        }
        boolean whole = true;
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
            String stripped = line.strip();
            if (whole && stripped.startsWith("{") && isStory(stripped)) {
                return true;
            }
            whole = stripped.isEmpty()
                    ? whole
                    : !(stripped.endsWith(",") || stripped.endsWith("[") || stripped.endsWith(":"));
        }
        String only = text.strip();
        return only.indexOf('\n') < 0 && isStory(only);
    }

    private static boolean isStory(String line) {
        try {
            Json.object(line);
            JsonScanner scanner = new JsonScanner(CharSource.of(line));
            return !new JsonEnvelope(scanner, FieldNames.defaults(), line.length()).beginsAt(0);
        } catch (Json.Malformed e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
