package org.framewire.report;

import java.lang.reflect.RecordComponent;
import java.util.stream.Collectors;
import org.framewire.csv.Column;
import org.framewire.csv.Unprefixed;

/** The description of all tables, rendered from the {@link Meaning}s of their row types. */
public final class ColumnGuide {
    private ColumnGuide() {}

    /** All tables with all columns, as Markdown; ends with a line break. */
    public static String markdown() {
        StringBuilder text = new StringBuilder();
        for (ReportFile file : ReportFile.values()) {
            text.append("### `").append(file.fileName()).append("`\n\n");
            text.append("One row: ").append(file.oneRow()).append(".\n\n");
            text.append("| column | meaning |\n| --- | --- |\n");
            for (Column column : Column.of(file.row())) {
                text.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(meaning(column))
                        .append(" |\n");
            }
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    /**
     * What a column means; for one of a nested record the outer meaning comes first, if it has one.
     *
     * @throws IllegalArgumentException if a component on the way has neither a {@link Meaning} nor {@link Unprefixed}
     */
    public static String meaning(Column column) {
        return column.path().stream()
                .map(ColumnGuide::meaning)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String meaning(RecordComponent component) {
        Meaning meaning = component.getAnnotation(Meaning.class);
        if (meaning == null && component.isAnnotationPresent(Unprefixed.class)) {
            return "";
        }
        if (meaning == null) {
            throw new IllegalArgumentException("no meaning for " + component);
        }
        return meaning.value();
    }
}
