package org.framewire.csv;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framewire.ColumnNames;

/**
 * One column of a record type: a component that is no record, reached through the records around it.
 *
 * @param name the header
 * @param path the components from the row's record down to the value; the last one holds it
 */
public record Column(String name, List<RecordComponent> path) {
    private static final Set<Class<?>> LEAVES =
            Set.of(String.class, LocalDate.class, YearMonth.class, boolean.class, int.class, long.class, double.class);

    public Column {
        path = List.copyOf(path);
    }

    /**
     * The columns of a record type, nested records flattened in their place: the component {@code anti} of a type with
     * the component {@code low} gives {@code anti_low}; under {@link Unprefixed} it gives {@code low}.
     *
     * @throws IllegalArgumentException if a component is neither String, LocalDate, YearMonth, boolean, int, long,
     *     double, an enum nor a record of these, or two columns have one name
     */
    public static List<Column> of(Class<? extends Record> type) {
        List<Column> columns = new ArrayList<>();
        collect(type, "", List.of(), columns);
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(type.getName() + " has two columns " + column.name());
            }
        }
        return List.copyOf(columns);
    }

    /** The value's type. */
    public Class<?> type() {
        return path.get(path.size() - 1).getType();
    }

    /** The value in a row, null where it or a record around it is null. */
    Object value(Record row) {
        Object value = row;
        for (RecordComponent component : path) {
            if (value == null) {
                return null;
            }
            value = read(component, value);
        }
        return value;
    }

    private static void collect(Class<?> type, String prefix, List<RecordComponent> above, List<Column> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<RecordComponent> path = new ArrayList<>(above);
            path.add(component);
            component.getAccessor().setAccessible(true);
            String name = prefix + ColumnNames.of(component.getName());
            Class<?> inner = component.getType();
            if (inner.isRecord()) {
                collect(inner, component.isAnnotationPresent(Unprefixed.class) ? prefix : name + "_", path, columns);
            } else if (LEAVES.contains(inner) || inner.isEnum()) {
                columns.add(new Column(name, path));
            } else {
                throw new IllegalArgumentException(type.getName() + "." + component.getName() + " of type "
                        + inner.getName() + " fits no CSV cell");
            }
        }
    }

    private static Object read(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read the component " + component, e);
        }
    }
}
