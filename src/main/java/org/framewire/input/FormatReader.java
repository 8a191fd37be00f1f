package org.framewire.input;

import java.io.InputStream;
import java.util.Iterator;

/**
 * Reads a file as its name says, unwrapping what lies around it: gzip by its content, ZIP entry by entry. How much may
 * come out of an archive is bounded. Parquet, which is not read from a stream, is a rejection.
 */
public final class FormatReader {
    private final FieldNames names;

    /** @param names which fields of a record are what */
    public FormatReader(FieldNames names) {
        this.names = names;
    }

    /**
     * The records of a file in their order, as {@link RecordReader#read} yields them.
     *
     * @param name the file's name or path: it tells the format
     * @param in the file as it is stored, compressed or not
     * @throws IllegalArgumentException if the name tells no format
     */
    public Iterator<RawItem> read(String name, InputStream in) {
        Unpacking unpacking = new Unpacking();
        return read(format(name), name, unpacking.file(in), unpacking, 0);
    }

    /**
     * The records of a part of a file that {@link Format#partBytes} allows to cut, such that the parts {@code [0, a),
     * [a, b), ...} together yield each record once.
     *
     * @param in stands at {@code firstByte} of the file and goes on beyond the part
     */
    public Iterator<RawItem> readRange(String name, InputStream in, long firstByte, long length) {
        return format(name) == Format.WARC
                ? new WarcFileReader().readRange(name, in, firstByte, length)
                : new JsonLinesReader(names).readRange(name, in, firstByte, length);
    }

    private static Format format(String name) {
        return Format.ofName(name).orElseThrow(() -> new IllegalArgumentException("no format: " + name));
    }

    /** @param depth how many archives the file lies in */
    Iterator<RawItem> read(Format format, String name, InputStream in, Unpacking unpacking, int depth) {
        return switch (format) {
            case WARC -> new WarcFileReader().read(name, in, unpacking);
            case ZIP -> new ZipReader(this).read(name, new Decompress(in, unpacking), unpacking, depth);
            default -> reader(format).read(name, new Decompress(in, unpacking));
        };
    }

    private RecordReader reader(Format format) {
        return switch (format) {
            case CSV, TSV -> new CsvReader(names);
            case JSON_LINES -> new JsonLinesReader(names);
            case JSON -> new JsonFileReader(names);
            case TEXT -> new TextFileReader();
            case HTML -> new HtmlFileReader();
            case WARC, ZIP, PARQUET -> throw new IllegalArgumentException(format + " is not read from plain content");
        };
    }
}
