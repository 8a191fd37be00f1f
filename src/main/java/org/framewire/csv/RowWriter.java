package org.framewire.csv;

import java.io.IOException;

/**
 * Takes the rows of one table in their order. For one thread.
 *
 * @param <R> the row's record type
 */
public interface RowWriter<R extends Record> extends AutoCloseable {
    /** @throws IOException if the row cannot be written, as when the disk is full */
    void write(R row) throws IOException;

    /** @throws IOException if the last rows cannot be written: the file is not whole then */
    @Override
    void close() throws IOException;
}
