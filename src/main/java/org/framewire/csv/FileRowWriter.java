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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

final class FileRowWriter<R extends Record> implements RowWriter<R> {
    private final List<Column> columns;
    private final OutputStream file;
    private final BufferedWriter out;
    private final CSVPrinter printer;

    FileRowWriter(Path file, List<Column> columns) throws IOException {
        this.columns = columns;
        this.file = Files.newOutputStream(file);
        this.out = new BufferedWriter(new OutputStreamWriter(this.file, encoder()));
        out.write(RecordCsv.BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Column::name));
    }

    @Override
    public void write(R row) throws IOException {
        for (Column column : columns) {
            printer.print(Cells.write(column.value(row)));
        }
        printer.println();
    }

    /** A writer whose last bytes find no room leaves its file open, until JDK 20. */
    @Override
    public void close() throws IOException {
        try (file) {
            out.close();
        }
    }

    /** Half of a surrogate pair, which has no UTF-8 form, becomes the replacement character. */
    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }
}
