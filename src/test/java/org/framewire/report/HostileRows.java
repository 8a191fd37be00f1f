package org.framewire.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.framewire.text.Target;

/** Rows of any table whose cells a spreadsheet could take for something else: each text in each column of text. */
final class HostileRows {
    static final List<String> TEXTS = Arrays.asList(
            null,
            "",
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "-1.5",
            "@SUM(A1)",
            "\t=1",
            "  =1+1",
            "\u00A0=1",
            "\uFF1D1+1",
            "'=1",
            "''00123",
            "'a' and 'b'",
            "00123",
            "000221090494420800",
            "1E5",
            "12345678e1234567",
            "7345678901234567",
            "1234567890",
            "0",
            "1.",
            "1.5",
            "1,5",
            "1.234",
            "1.234.567",
            " 5",
            "5 ",
            "10 %",
            "$5",
            "5 \u20AC",
            "(5)",
            "1 1/2",
            "2024-05-01",
            "9/11",
            "1.2.2024",
            "May 5",
            "5. Mai 2024",
            "Sep 11",
            "12:30",
            "true",
            "WAHR",
            "NaN",
            "#N/A",
            "a, b",
            "a; b",
            "a\tb",
            "a \"quoted\" word",
            "\"",
            "two\nlines",
            "two\r\nlines, and\n\nmore",
            "  three   blanks  ",
            "\u6771\u4EAC\u3067\u5831\u3058\u3089\u308C\u305F",
            "\u0627\u0644\u0648\u0644\u0627\u064A\u0627\u062A \u0627\u0644\u0645\u062A\u062D\u062F\u0629, \u05D0\u05D1",
            "\uD83D\uDE00 \uD83C\uDDFA\uD83C\uDDF8",
            "<b>&amp;</b>",
            "\u00D6sterreich, caf\u00E9, \u0141\u00F3d\u017A",
            "a".repeat(40_000));

    private static final List<LocalDate> DATES =
            Arrays.asList(LocalDate.of(2024, 2, 29), null, LocalDate.of(1999, 12, 31), LocalDate.of(1900, 1, 1));
    private static final List<YearMonth> MONTHS = Arrays.asList(YearMonth.of(2024, 5), null, YearMonth.of(1999, 12));
    private static final double[] DOUBLES = {0.125, 0, 1, -1.5, Double.NaN, 12_345.6789, 1e-7, 1_234_567.25, 0.1};
    private static final long[] LONGS = {0, 5, 1000, 1_234_567, 123_456_789_012_345L};

    /** The types whose parts have to fit together. */
    private static final Map<Class<?>, IntFunction<Object>> FITTING = Map.of(
            Target.class,
            i -> i % 2 == 0 ? Target.US : Target.BLOC,
            Estimate.class,
            i -> i % 3 == 0
                    ? new Estimate(Double.NaN, Double.NaN, Double.NaN)
                    : new Estimate(0.125, 0.1, i / 1000.0 + 0.2),
            Corrected.class,
            i -> i % 3 == 0 ? null : new Corrected(0.125, 0, i / 1000.0 + 0.2),
            NetFraming.class,
            i -> new NetFraming(-0.5, -1, i / 1000.0),
            FramingCounts.class,
            i -> new FramingCounts(i + 1003, i, 1000, 3, 3, 1, 1, 1));

    private HostileRows() {}

    /** As many rows as there are texts. */
    static <R extends Record> List<R> of(Class<R> type) {
        List<R> rows = new ArrayList<>();
        for (int row = 0; row < TEXTS.size(); row++) {
            rows.add(type.cast(value(type, row)));
        }
        return rows;
    }

    private static Object value(Class<?> type, int i) {
        if (FITTING.containsKey(type)) {
            return FITTING.get(type).apply(i);
        } else if (type == String.class) {
            return TEXTS.get(i % TEXTS.size());
        } else if (type == LocalDate.class) {
            return DATES.get(i % DATES.size());
        } else if (type == YearMonth.class) {
            return MONTHS.get(i % MONTHS.size());
        } else if (type == double.class) {
            return DOUBLES[i % DOUBLES.length];
        } else if (type == long.class) {
            return LONGS[i % LONGS.length];
        } else if (type == int.class) {
            return (int) LONGS[i % 4];
        } else if (type == boolean.class) {
            return i % 2 == 0;
        }
        return type.isEnum() ? type.getEnumConstants()[i % type.getEnumConstants().length] : made(type, i);
    }

    private static Object made(Class<?> type, int i) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int column = 0; column < types.length; column++) {
            values[column] = value(types[column], i + column);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }
}
