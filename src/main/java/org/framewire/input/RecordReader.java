package org.framewire.input;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Reads the records of one file of one format.
 *
 * <p>How to add a reader:
 *
 * <ol>
 *   <li>Implement this interface. Extend {@code ItemIterator} for the iterator: its {@code advance()} returns the next
 *       item, or null at the end, and it turns a file that breaks off into a {@link Rejection}.
 *   <li>Turn bytes into characters with {@link TextDecoder} only, so that no character is lost in silence.
 *   <li>Give each record its fields under the names that the file has; what they mean is the business of
 *       {@link FieldNames}. Nothing is cleaned here: that is the business of the {@code corpus} room.
 *   <li>Every record that cannot be read is a {@link Rejection} with the place where it begins; then go on with the
 *       next one.
 *   <li>Hold one record at a time, none longer than {@link #LONGEST_RECORD}.
 *   <li>Add the format with its suffixes to {@link Format} and its reader to {@link FormatReader}, which takes off what
 *       lies around the content (gzip, ZIP), and a test with a tiny file for each way to be broken.
 * </ol>
 */
public interface RecordReader {
    /** The most characters (bytes, where a reader counts bytes) that one record may have. */
    int LONGEST_RECORD = 10_000_000;

    /**
     * The records of a file in their order, read while they are asked for. A file without any record yields exactly one
     * rejection.
     *
     * @param name the file's name or path, as the {@code where} of its records begins
     * @param in the file's content, not compressed (unless the reader says so); read to its end, not closed
     * @return an iterator for one thread; it throws {@link UncheckedIOException} where the storage fails, and a
     *     {@link org.framewire.UserError} where the file as a whole is not what the user must have meant
     */
    Iterator<RawItem> read(String name, InputStream in);
}
