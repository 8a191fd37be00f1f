package org.framewire.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

final class SplitRowWriter<R extends Record> implements RowWriter<R> {
    private final Path folder;
    private final String stem;
    private final List<Column> columns;
    private final long maxRows;
    private final BiFunction<Column, Object, Object> shown;
    private FileRowWriter<R> current;
    private int part = 1;
    private long rows;

    SplitRowWriter(
            Path folder, String stem, List<Column> columns, long maxRows, BiFunction<Column, Object, Object> shown)
            throws IOException {
        if (maxRows < 1) {
            throw new IllegalArgumentException(maxRows + " rows a file, at least 1");
        }
        this.folder = folder;
        this.stem = stem;
        this.columns = columns;
        this.maxRows = maxRows;
        this.shown = shown;
        this.current = new FileRowWriter<>(folder.resolve(stem + ".csv"), columns, shown);
    }

    @Override
    public void write(R row) throws IOException {
        if (rows == maxRows) {
            current.close();
            part++;
            current = new FileRowWriter<>(folder.resolve(stem + "-" + part + ".csv"), columns, shown);
            rows = 0;
        }
        current.write(row);
        rows++;
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}
