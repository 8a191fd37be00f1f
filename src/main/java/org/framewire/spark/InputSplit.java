package org.framewire.spark;

import java.io.Serializable;
import org.framewire.input.Format;

/**
 * A part of an input file that one task reads.
 *
 * @param name the file as the user named it: how the {@code where} of its records begins
 * @param uri the file as Hadoop's file systems find it
 * @param offset first byte
 * @param length bytes from there; of a file that several tasks read, this one's share of them
 * @param whole whether it is read from its beginning; else it is a range of it, as {@link Format#partBytes} allows
 * @param first number of the first record that counts, rejections counted too, from 0
 * @param behind the first number that does not any more
 */
public record InputSplit(
        String name, String uri, Format format, long offset, long length, boolean whole, long first, long behind)
        implements Serializable {
    /** All records of a part, or of a whole file. */
    InputSplit(String name, String uri, Format format, long offset, long length, boolean whole) {
        this(name, uri, format, offset, length, whole, 0, Long.MAX_VALUE);
    }

    /** One of several tasks' share of a file that is read from its beginning. */
    InputSplit share(long shareLength, long firstRecord, long behindLast) {
        return new InputSplit(name, uri, format, offset, shareLength, whole, firstRecord, behindLast);
    }
}
