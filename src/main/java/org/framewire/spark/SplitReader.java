package org.framewire.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.Path;
import org.framewire.UserError;
import org.framewire.input.FieldNames;
import org.framewire.input.Format;
import org.framewire.input.FormatReader;
import org.framewire.input.RawItem;

/** Opens splits and yields their records; for one thread. A file is closed at its end, or with the reader. */
public final class SplitReader implements Closeable {
    private final Configuration hadoop;
    private final FormatReader reader;
    private final List<Closeable> opened = new ArrayList<>();

    /** @param names which fields of a record are what */
    public SplitReader(Configuration hadoop, FieldNames names) {
        this.hadoop = hadoop;
        this.reader = new FormatReader(names);
    }

    /**
     * The records of the split in their order, read while they are asked for.
     *
     * @throws UserError if the storage fails, here or from the iterator
     */
    public Iterator<RawItem> read(InputSplit split) {
        try {
            return closedAtEnd(split, open(split));
        } catch (IOException | FSError e) {
            throw unreadable(split, e);
        }
    }

    private static UserError unreadable(InputSplit split, Throwable cause) {
        return new UserError("The input cannot be read", split.name(), cause.getMessage(), "a readable file", cause);
    }

    /** A task may read a hundred thousand small files: none stays open longer than it must. */
    private Iterator<RawItem> closedAtEnd(InputSplit split, Iterator<RawItem> items) {
        return new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                boolean more = number < split.behind() && known(split, this::reachesNext);
                if (!more) {
                    close();
                }
                return more;
            }

            /** Records before the first one that counts are passed over. */
            private boolean reachesNext() {
                for (; number < split.first() && items.hasNext(); number++) {
                    items.next();
                }
                return items.hasNext();
            }

            @Override
            public RawItem next() {
                if (!hasNext()) {
                    throw new NoSuchElementException(split.name());
                }
                number++;
                return known(split, items::next);
            }
        };
    }

    private static <T> T known(InputSplit split, Supplier<T> read) {
        try {
            return read.get();
        } catch (UncheckedIOException e) {
            throw unreadable(split, e.getCause());
        } catch (FSError e) {
            // So Hadoop tells that a local disk failed.
            throw unreadable(split, e.getCause());
        }
    }

    @Override
    public void close() {
        try {
            for (Closeable resource : opened) {
                resource.close();
            }
            opened.clear();
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
        if (split.whole()) {
            return reader.read(split.name(), in);
        }
        in.seek(split.offset());
        return reader.readRange(split.name(), in, split.offset(), split.length());
    }
}
