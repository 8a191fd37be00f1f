package org.framewire.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;

/**
 * The rows of a Parquet file as records; {@code where} is {@code file#row}, from 1. Columns of plain values are read,
 * dates and timestamps in ISO form; lists and nested structures are passed over. A file that is not Parquet, or breaks
 * in the middle, ends with a rejection.
 */
final class ParquetRecords implements Iterator<RawItem>, Closeable {
    private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

    private final String name;
    private final ParquetReader<Group> reader;
    private long row;
    private RawItem next;
    private boolean ended;

    ParquetRecords(String name, Path file, Configuration hadoop) throws IOException {
        this.name = name;
        this.reader = ParquetReader.builder(new GroupReadSupport(), file)
                .withConf(hadoop)
                .build();
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
            ended = next == null || next instanceof Rejection;
        }
        return next != null;
    }

    @Override
    public RawItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException(name + " has " + row + " rows");
        }
        RawItem item = next;
        next = null;
        return item;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private RawItem advance() {
        try {
            Group group = reader.read();
            if (group == null) {
                return row == 0 ? new Rejection(name, RejectionReason.EMPTY_FILE, "no row") : null;
            }
            row++;
            return new RawRecord(name + "#" + row, fields(group));
        } catch (IOException e) {
            if (isOfContent(e)) {
                return broken(e);
            }
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            // Parquet's readers throw plain RuntimeExceptions for content that is broken.
            return broken(e);
        }
    }

    private Rejection broken(Exception e) {
        return new Rejection(name + "#" + (row + 1), RejectionReason.BROKEN_PARQUET, String.valueOf(e.getMessage()));
    }

    /**
     * Whether a header inside the file could not be understood, which Parquet tells in the same way as a failing disk.
     */
    private static boolean isOfContent(IOException e) {
        return e.getMessage() != null && e.getMessage().startsWith("can not read class");
    }

    private static Map<String, String> fields(Group group) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < group.getType().getFieldCount(); i++) {
            Type type = group.getType().getType(i);
            if (type.isPrimitive() && group.getFieldRepetitionCount(i) == 1) {
                String value = value(group, i, type.asPrimitiveType());
                if (!value.isEmpty()) {
                    fields.put(type.getName(), value);
                }
            }
        }
        return fields;
    }

    private static String value(Group group, int field, PrimitiveType primitive) {
        LogicalTypeAnnotation type = primitive.getLogicalTypeAnnotation();
        if (primitive.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
            return timestamp(NanoTime.fromBinary(group.getInt96(field, 0))).toString();
        } else if (type instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger(field, 0)).toString();
        } else if (type instanceof TimestampLogicalTypeAnnotation timestamp) {
            ChronoUnit unit = switch (timestamp.getUnit()) {
                case MILLIS -> ChronoUnit.MILLIS;
                case MICROS -> ChronoUnit.MICROS;
                case NANOS -> ChronoUnit.NANOS;
            };
            return Instant.EPOCH.plus(group.getLong(field, 0), unit).toString();
        }
        return group.getValueToString(field, 0);
    }

    /** The form that Spark still writes timestamps in: nanoseconds of a day that is counted from 4713 BC. */
    private static Instant timestamp(NanoTime time) {
        long day = time.getJulianDay() - JULIAN_DAY_OF_EPOCH;
        return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(time.getTimeOfDayNanos());
    }
}
