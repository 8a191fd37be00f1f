package org.framewire.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The articles of a database's text export, one held at a time. */
final class ExportItems extends ItemIterator {
    private static final int SHOWN = 120;

    private final String name;
    private final ExportFormat format;
    private final CharLines lines;
    private final int longest;
    private final List<String> document = new ArrayList<>();
    private String begun;
    private long firstLine;
    private long length;
    private boolean repaired;
    private boolean any;
    private boolean ended;

    /**
     * @param characters the whole file
     * @param longest the most characters that an article may have
     */
    ExportItems(String name, ExportFormat format, CharSource characters, int longest) {
        this.name = name;
        this.format = format;
        this.lines = new CharLines(characters, longest);
        this.longest = longest;
    }

    @Override
    RawItem advance() throws IOException {
        while (!ended) {
            read();
            RawItem item = length > longest ? tooLong() : item();
            if (item != null) {
                any = true;
                return item;
            }
        }
        boolean empty = !any;
        any = true;
        return empty
                ? new Rejection(
                        name + ":1", RejectionReason.EMPTY_FILE, "no article in an export of " + format.database())
                : null;
    }

    /** Reads up to the end of a document, or to the beginning of the next one. */
    private void read() throws IOException {
        document.clear();
        length = 0;
        firstLine = 0;
        repaired = false;
        if (begun != null) {
            add(begun);
            begun = null;
        }
        while (lines.advance()) {
            String line = lines.line();
            if (format.begins(line) && firstLine > 0) {
                begun = line;
                return;
            }
            repaired |= lines.isRepaired();
            add(line);
            if (format.ends(line)) {
                return;
            }
        }
        ended = true;
    }

    /** Of a document over the bound no line is held, only counted. */
    private void add(String line) {
        firstLine = firstLine == 0 && !ExportLines.isBlank(line) ? Math.max(1, lines.number()) : firstLine;
        length += line.length() + 1L + (lines.isTooLong() ? longest : 0);
        if (length > longest) {
            document.clear();
        } else {
            document.add(line);
        }
    }

    private RawItem tooLong() {
        return new Rejection(where(), RejectionReason.TOO_LONG, "an article of more than " + longest + " characters");
    }

    private RawItem item() {
        if (ExportLines.areBlank(document) || format.isFrame(document)) {
            return null;
        }
        Map<String, String> fields = format.parse(document);
        return fields.isEmpty() ? broken() : new RawRecord(where(), fields, repaired);
    }

    private Rejection broken() {
        String beginning = ExportLines.strip(String.join(" ", document).replaceAll("\\s+", " "));
        String found = beginning.length() > SHOWN ? beginning.substring(0, SHOWN) : beginning;
        return new Rejection(
                where(), RejectionReason.BROKEN_EXPORT, "not laid out as " + format.database() + " does: " + found);
    }

    @Override
    String where() {
        return name + ":" + Math.max(1, firstLine);
    }
}
