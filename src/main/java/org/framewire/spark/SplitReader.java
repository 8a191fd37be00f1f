package org.framewire.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.framewire.corpus.CsvReader;
import org.framewire.corpus.Decompress;
import org.framewire.corpus.FieldNames;
import org.framewire.corpus.Format;
import org.framewire.corpus.JsonLinesReader;
import org.framewire.corpus.RawItem;
import org.framewire.corpus.RecordReader;
import org.framewire.corpus.TextFileReader;

/** Opens splits and yields their records; for one thread. What it opens stays open until it is closed. */
public final class SplitReader implements Closeable {
    private final Configuration hadoop;
    private final FieldNames names;
    private final List<Closeable> opened = new ArrayList<>();

    /** @param names which fields of a record are what */
    public SplitReader(Configuration hadoop, FieldNames names) {
        this.hadoop = hadoop;
        this.names = names;
    }

    /**
     * The records of the split in their order, read while they are asked for.
     *
     * @throws UncheckedIOException if the storage fails, here or from the iterator
     */
    public Iterator<RawItem> read(InputSplit split) {
        try {
            return open(split);
        } catch (IOException e) {
            throw new UncheckedIOException(split.name() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            for (Closeable resource : opened) {
                resource.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<RawItem> open(InputSplit split) throws IOException {
        Path path = new Path(URI.create(split.uri()));
        if (split.format() == Format.PARQUET) {
            ParquetRecords rows = new ParquetRecords(split.name(), path, hadoop);
            opened.add(rows);
            return rows;
        }
        FSDataInputStream in = path.getFileSystem(hadoop).open(path);
        opened.add(in);
        if (!split.whole()) {
            in.seek(split.offset());
            return new JsonLinesReader().readRange(split.name(), in, split.offset(), split.length());
        }
        return reader(split.format()).read(split.name(), Decompress.of(in));
    }

    private RecordReader reader(Format format) {
        return switch (format) {
            case CSV, TSV -> new CsvReader(names);
            case JSON_LINES -> new JsonLinesReader();
            case TEXT -> new TextFileReader();
            case PARQUET -> throw new IllegalArgumentException("Parquet is not read from a stream");
        };
    }
}
