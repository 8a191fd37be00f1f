package org.framewire.spark;

import java.io.Serializable;
import org.framewire.input.Format;

/**
 * A part of an input file that one task reads.
 *
 * @param name the file as the user named it: how the {@code where} of its records begins
 * @param uri the file as Hadoop's file systems find it
 * @param offset first byte
 * @param length bytes from there
 * @param whole whether it is the whole file; else a range of it, as {@link Format#partBytes} allows
 */
public record InputSplit(String name, String uri, Format format, long offset, long length, boolean whole)
        implements Serializable {}
