package org.framewire.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

final class FileRowWriter<R extends Record> implements RowWriter<R> {
    private static final CSVFormat QUOTED_IF_NEEDED = CSVFormat.RFC4180;
    private static final CSVFormat QUOTED =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final List<Column> columns;
    private final BiFunction<Column, Object, Object> shown;
    private final OutputStream file;
    private final BufferedWriter out;

    FileRowWriter(Path file, List<Column> columns, BiFunction<Column, Object, Object> shown) throws IOException {
        this.columns = columns;
        this.shown = shown;
        this.file = Files.newOutputStream(file);
        this.out = new BufferedWriter(new OutputStreamWriter(this.file, encoder()));
        out.write(RecordCsv.BYTE_ORDER_MARK);
        boolean first = true;
        for (Column column : columns) {
            print(column.name(), first);
            first = false;
        }
        QUOTED_IF_NEEDED.println(out);
    }

    @Override
    public void write(R row) throws IOException {
        boolean first = true;
        for (Column column : columns) {
            print(Cells.write(shown.apply(column, column.value(row))), first);
            first = false;
        }
        QUOTED_IF_NEEDED.println(out);
    }

    /** A writer whose last bytes find no room leaves its file open, until JDK 20. */
    @Override
    public void close() throws IOException {
        try (file) {
            out.close();
        }
    }

    /** LibreOffice offers to part cells at semicolons and tabs, too, and a user who accepts gets them parted there. */
    private void print(String cell, boolean first) throws IOException {
        boolean parted = cell.indexOf(';') >= 0 || cell.indexOf('\t') >= 0;
        (parted ? QUOTED : QUOTED_IF_NEEDED).print(cell, out, first);
    }

    /** Half of a surrogate pair, which has no UTF-8 form, becomes the replacement character. */
    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }
}
