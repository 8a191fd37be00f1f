package org.framewire.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;

/**
 * The tables of a report's folder, split where a spreadsheet could not hold them.
 *
 * @param folder exists
 * @param texts whether they hold words of the articles
 */
record Tables(Path folder, Texts texts) {
    /** Writes one table. */
    <R extends Record> void write(ReportFile file, Class<R> type, Iterator<R> rows) {
        write(file, type, rows, row -> {});
    }

    /** @param seen is told of each row, whole */
    <R extends Record> void write(ReportFile file, Class<R> type, Iterator<R> rows, Consumer<R> seen) {
        try (RowWriter<R> out = RecordCsv.split(folder, file.stem(), type, RecordCsv.MAX_ROWS, texts::shown)) {
            while (rows.hasNext()) {
                R row = rows.next();
                seen.accept(row);
                out.write(row);
            }
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }
}
