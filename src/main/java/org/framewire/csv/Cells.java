package org.framewire.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** How one value becomes the text of a cell, and back. */
final class Cells {
    /** A spreadsheet cuts longer cells, silently. */
    static final int LONGEST_TEXT = 32_767;

    private static final String CLIP_MARK = "\u2026 [clipped]";
    private static final int DECIMALS = 6;

    private Cells() {}

    static String write(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Enum<?> constant) {
            return label(constant);
        }
        return value.toString();
    }

    /** @throws IllegalArgumentException if the cell holds no value of the type */
    static Object read(String cell, Class<?> type) {
        if (type == double.class) {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
        if (type == int.class) {
            return Integer.parseInt(cell);
        }
        if (type == long.class) {
            return Long.parseLong(cell);
        }
        if (type == boolean.class) {
            return bool(cell);
        }
        if (cell.isEmpty()) {
            return null;
        }
        if (type == String.class) {
            return SpreadsheetGuard.unguarded(cell);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(cell);
        }
        return type == YearMonth.class ? YearMonth.parse(cell) : constant(cell, type);
    }

    private static String text(String text) {
        String safe = SpreadsheetGuard.guarded(text);
        if (safe.length() <= LONGEST_TEXT) {
            return safe;
        }
        int end = LONGEST_TEXT - CLIP_MARK.length();
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + CLIP_MARK;
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("an infinite number has no place in a report");
        }
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean bool(String cell) {
        return switch (cell) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + cell);
        };
    }

    private static Object constant(String cell, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (label((Enum<?>) constant).equals(cell)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no such " + type.getSimpleName() + ": " + cell);
    }
}
