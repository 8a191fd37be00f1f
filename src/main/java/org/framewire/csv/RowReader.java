package org.framewire.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

final class RowReader<R extends Record> {
    private final Class<R> type;
    private final List<String> header;

    RowReader(Class<R> type) {
        this.type = type;
        this.header = Column.of(type).stream().map(Column::name).toList();
    }

    List<R> read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipByteOrderMark(in);
            List<R> rows = new ArrayList<>();
            try (CSVParser parser = CSVFormat.RFC4180.parse(in)) {
                Iterator<CSVRecord> records = parser.iterator();
                List<String> found = records.hasNext() ? records.next().toList() : List.of();
                if (!found.equals(header)) {
                    throw new IOException(file + ": the header is " + found + ", expected " + header);
                }
                while (records.hasNext()) {
                    rows.add(row(file, records.next()));
                }
            }
            return rows;
        }
    }

    private R row(Path file, CSVRecord cells) throws IOException {
        String where = file + ", record " + cells.getRecordNumber() + ": ";
        if (cells.size() != header.size()) {
            throw new IOException(where + cells.size() + " cells, expected " + header.size());
        }
        try {
            return type.cast(build(type, cells.iterator()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(where + e.getMessage(), e);
        }
    }

    /** Takes the cells of a record, those of the records in it included, in their order. */
    private static Object build(Class<?> type, Iterator<String> cells) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> inner = components[i].getType();
            values[i] = inner.isRecord() ? build(inner, cells) : Cells.read(cells.next(), inner);
        }
        return construct(type, components, values);
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build a " + type.getName(), e);
        }
    }

    static void skipByteOrderMark(BufferedReader in) throws IOException {
        in.mark(1);
        if (in.read() != RecordCsv.BYTE_ORDER_MARK) {
            in.reset();
        }
    }
}
