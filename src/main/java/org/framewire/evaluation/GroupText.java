package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framewire.scoring.ModelCard.Group;
import org.framewire.scoring.ModelCard.Measure;

/** Figures on parts of the sentences as text for a terminal: one table for each way to part them. */
public final class GroupText {
    /** What the figures in a cell are. */
    public static final String LEGEND = "F1 [95 % interval] (gold sentences of the label, for macro-F1 of the rarest"
            + " one); few: under " + Breakdown.LEAST_SUPPORT + " of them, or a group of under "
            + Breakdown.LEAST_UNITS + " of what is resampled";

    private GroupText() {}

    /** @return empty where there is no group */
    public static String of(List<Group> groups, String indent) {
        StringBuilder text = new StringBuilder();
        byKind(groups).forEach((by, parts) -> {
            TextTable table = new TextTable();
            rows(parts).forEach(table::line);
            text.append('\n').append(indent).append("by ").append(by).append('\n');
            text.append(table.render(indent.repeat(2)));
        });
        return groups.isEmpty() ? "" : text + indent + LEGEND + "\n";
    }

    /** The groups by what they were parted by, in their order. */
    public static Map<String, List<Group>> byKind(List<Group> groups) {
        Map<String, List<Group>> kinds = new LinkedHashMap<>();
        groups.forEach(group ->
                kinds.computeIfAbsent(group.by(), by -> new ArrayList<>()).add(group));
        return kinds;
    }

    /** A header and a line for each group; all of one kind, at least one. */
    public static List<List<String>> rows(List<Group> groups) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("", "outlets", "sentences"));
        groups.get(0).measures().forEach(measure -> header.add(measure.name()));
        rows.add(header);
        for (Group group : groups) {
            List<String> cells = new ArrayList<>(
                    List.of(group.name(), Integer.toString(group.outlets()), Integer.toString(group.sentences())));
            group.measures().forEach(measure -> cells.add(cell(measure)));
            rows.add(cells);
        }
        return rows;
    }

    private static String cell(Measure measure) {
        if (measure.value() == null) {
            return "few (" + measure.support() + ")";
        }
        return String.format(
                Locale.ROOT,
                "%.2f [%.2f, %.2f] (%d)",
                measure.value(),
                measure.interval().low(),
                measure.interval().high(),
                measure.support());
    }
}
