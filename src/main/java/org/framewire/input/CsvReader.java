package org.framewire.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.UserError;

/**
 * CSV and TSV with a header line: the delimiter ({@code ,}, {@code ;} or a tab) is the one that the header has most of,
 * quoted cells may hold line breaks. A row with another number of cells than the header (empty ones at its end do not
 * count), and one whose quotation marks do not fit, is a rejection; reading goes on at the next line that begins a
 * whole row. Where tabs part the cells, quotation marks that do not fit are text, if the line then has as many cells as
 * the header: many programs write TSV without quoting.
 */
final class CsvReader implements RecordReader {
    private static final int SHOWN = 8;

    private final FieldNames names;
    private final int longest;

    /**
     * @param names which columns can be the text; a file without any of them, or with a broken header, is a
     *     {@link UserError}
     */
    public CsvReader(FieldNames names) {
        this(names, LONGEST_RECORD);
    }

    CsvReader(FieldNames names, int longest) {
        this.names = names;
        this.longest = longest;
    }

    @Override
    public Iterator<RawItem> read(String name, InputStream in) {
        return new Rows(name, in);
    }

    private final class Rows extends ItemIterator {
        private final String name;
        private final InputStream in;
        private CsvRecords records;
        private boolean any;

        Rows(String name, InputStream in) {
            this.name = name;
            this.in = in;
        }

        @Override
        RawItem advance() throws IOException {
            if (records == null) {
                TextDecoder.Head head = TextDecoder.peek(in);
                any = TextDecoder.isBinary(head.bytes());
                records = new CsvRecords(name, any ? TextDecoder.nothing() : TextDecoder.open(head), longest);
                if (any) {
                    return new Rejection(name + ":1", RejectionReason.BINARY_FILE, Describe.bytes(head.bytes()));
                }
                requireText();
            }
            CsvRecords.Row row = records.next();
            if (row == null) {
                return end();
            }
            any = true;
            return item(row);
        }

        private void requireText() {
            List<String> header = records.header();
            if (!header.isEmpty() && header.stream().noneMatch(names::isText)) {
                refuseKnown(header);
                throw new UserError(
                        "no column holds the article's text",
                        name + ":" + records.headerLine(),
                        String.join(", ", header),
                        "one of " + String.join(", ", names.of(FieldNames.Field.TEXT)) + ", or --map text=NAME");
            }
        }

        private void refuseKnown(List<String> header) {
            TextlessTable.of(header).ifPresent(table -> {
                throw new UserError(
                        "this is " + table.what(),
                        name + ":" + records.headerLine(),
                        String.join(", ", header.subList(0, Math.min(SHOWN, header.size()))),
                        table.remedy());
            });
        }

        private RawItem end() {
            if (any) {
                return null;
            }
            any = true;
            return new Rejection(
                    name + ":1",
                    RejectionReason.EMPTY_FILE,
                    records.header().isEmpty() ? "no record" : "a header and no record");
        }

        private RawItem item(CsvRecords.Row row) {
            String where = name + ":" + row.line();
            if (row.problem() != null) {
                return new Rejection(where, row.problem(), row.found());
            }
            Map<String, String> fields = new TreeMap<>();
            List<String> header = records.header();
            for (int i = 0; i < header.size(); i++) {
                if (!header.get(i).isEmpty() && !row.cells().get(i).isEmpty()) {
                    fields.putIfAbsent(header.get(i), row.cells().get(i));
                }
            }
            return new RawRecord(where, fields, row.repaired());
        }

        @Override
        String where() {
            return name + ":" + (records == null ? 1 : records.line());
        }
    }
}
