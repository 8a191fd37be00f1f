package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, aligned: the first column to the left, the others to the right. */
final class TextTable {
    private static final String BETWEEN = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    TextTable line(List<String> cells) {
        lines.add(List.copyOf(cells));
        return this;
    }

    /** Every line ends with a line break and begins with the given blanks. */
    String render(String indent) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(indent).append(pad(line.get(0), 0, true));
            for (int i = 1; i < line.size(); i++) {
                text.append(BETWEEN).append(pad(line.get(i), i, false));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String pad(String cell, int column, boolean left) {
        int width = lines.stream()
                .filter(line -> line.size() > column)
                .mapToInt(line -> line.get(column).length())
                .max()
                .orElse(0);
        String blanks = " ".repeat(width - cell.length());
        return left ? cell + blanks : blanks + cell;
    }
}
