package org.framewire.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table for a page and for a terminal: columns as wide as their widest cell, all but the first to the right. */
final class MarkdownTable {
    private MarkdownTable() {}

    /** @param rows each with as many cells as the header */
    static String of(List<String> header, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        int[] widths = new int[header.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            append(text, all.get(i), widths);
            if (i == 0) {
                rule(text, widths);
            }
        }
        return text.toString();
    }

    /** A number for a cell. */
    static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    private static void append(StringBuilder text, List<String> row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - row.get(i).length());
            text.append("| ")
                    .append(i == 0 ? row.get(i) + blanks : blanks + row.get(i))
                    .append(' ');
        }
        text.append("|\n");
    }

    private static void rule(StringBuilder text, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "| :" : "| ").append("-".repeat(widths[i] - 1)).append(i == 0 ? " " : ": ");
        }
        text.append("|\n");
    }
}
