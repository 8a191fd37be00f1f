package org.framewire.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plain text: one file is one article, unless it is the export of a news database (Factiva, LexisNexis, Nexis Uni,
 * ProQuest), known by its beginning, whose articles become one record each. The text of an article may begin with lines
 * {@code Title:}, {@code Source:}, {@code Date:}, {@code URL:}, {@code Country:}, {@code Id:} in any order and case,
 * closed by an empty line. Without them a short first line that does not end as a sentence and is followed by more text
 * is the title. Where no source is named it is the name of the folder that holds the file.
 */
public final class TextFileReader implements RecordReader {
    private static final List<String> HEADERS = List.of("title", "source", "date", "url", "country", "id");
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_CHARACTER = 4;
    private static final String RICH_TEXT = "{\\rtf";

    private final int longest;

    public TextFileReader() {
        this(LONGEST_RECORD);
    }

    TextFileReader(int longest) {
        this.longest = longest;
    }

    @Override
    public Iterator<RawItem> read(String name, InputStream in) {
        return new Items(name, in);
    }

    private final class Items extends ItemIterator {
        private final String name;
        private final InputStream in;
        private ItemIterator articles;
        private boolean read;

        Items(String name, InputStream in) {
            this.name = name;
            this.in = in;
        }

        @Override
        RawItem advance() throws IOException {
            if (read) {
                return articles == null ? null : articles.advance();
            }
            read = true;
            TextDecoder.Head head = TextDecoder.peek(in);
            Optional<ExportFormat> export =
                    TextDecoder.isBinary(head.bytes()) ? Optional.empty() : export(head.bytes());
            if (export.isPresent()) {
                articles = new ExportItems(name, export.get(), TextDecoder.open(head), longest);
                return articles.advance();
            }
            return article(head.in());
        }

        private RawItem article(InputStream file) throws IOException {
            byte[] content = file.readNBytes(longest * LONGEST_CHARACTER + 1);
            if (content.length > longest * LONGEST_CHARACTER) {
                return new Rejection(where(), RejectionReason.TOO_LONG, "more than " + longest + " characters");
            }
            if (TextDecoder.isBinary(content)) {
                return new Rejection(where(), RejectionReason.BINARY_FILE, Describe.bytes(content));
            }
            TextDecoder.Decoded text = TextDecoder.decode(content);
            if (text.text().startsWith(RICH_TEXT)) {
                return new Rejection(
                        where(), RejectionReason.UNKNOWN_FORMAT, "an RTF file: save it as plain text (.txt)");
            }
            if (text.text().length() > longest) {
                return new Rejection(
                        where(), RejectionReason.TOO_LONG, text.text().length() + " characters");
            }
            if (text.text().isBlank()) {
                return new Rejection(where(), RejectionReason.EMPTY_FILE, "no text");
            }
            return new RawRecord(where(), fields(name, text.text()), text.repaired());
        }

        @Override
        String where() {
            return articles == null ? name + ":1" : articles.where();
        }
    }

    private static Optional<ExportFormat> export(byte[] head) throws IOException {
        CharLines lines = new CharLines(
                TextDecoder.open(TextDecoder.peek(new ByteArrayInputStream(head))), RecordReader.LONGEST_RECORD);
        List<String> first = new ArrayList<>();
        while (lines.advance()) {
            first.add(lines.line());
        }
        return ExportFormat.of(first);
    }

    private static Map<String, String> fields(String name, String content) {
        String text = content.replace("\r\n", "\n").replace('\r', '\n').stripLeading();
        Map<String, String> fields = new TreeMap<>();
        int body = header(text, fields);
        if (body == 0) {
            body = title(text, fields);
        }
        fields.put("text", text.substring(body).strip());
        String folder = FolderName.of(name);
        if (!folder.isEmpty()) {
            fields.putIfAbsent("source", folder);
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** Where the text begins behind the header block; 0, with no field set, where there is none. */
    private static int header(String text, Map<String, String> fields) {
        Map<String, String> found = new TreeMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            String line = text.substring(start, end).strip();
            start = Math.min(end + 1, text.length());
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (HEADERS.contains(key)) {
                found.put(key, line.substring(colon + 1).strip());
            } else if (line.isEmpty() && !found.isEmpty()) {
                fields.putAll(found);
                return start;
            } else {
                return 0;
            }
        }
        return 0;
    }

    private static int title(String text, Map<String, String> fields) {
        int end = lineEnd(text, 0);
        String first = text.substring(0, end).strip();
        boolean more = !text.substring(end).isBlank();
        if (more && first.length() < LONGEST_TITLE && !first.endsWith(".")) {
            fields.put("title", first);
            return end;
        }
        return 0;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
