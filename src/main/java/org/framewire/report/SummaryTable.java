package org.framewire.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The short table that a run ends with on a terminal. */
public final class SummaryTable {
    private static final List<String> HEADER = List.of(
            "country",
            "articles",
            "U.S. sentences",
            "anti",
            "neutral",
            "pro",
            "attributed",
            "state media",
            "own voice");
    private static final String BETWEEN = "  ";
    private static final String FEW = " *";
    private static final Comparator<CountryRow> MOST_SENTENCES = Comparator.comparingLong(
                    (CountryRow row) -> row.figures().usSentences())
            .reversed()
            .thenComparing(CountryRow::country);

    private SummaryTable() {}

    /** One line a country, most U.S. sentences first, shares in percent; ends with a line break. */
    public static String of(List<CountryRow> countries) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        countries.stream().sorted(MOST_SENTENCES).map(SummaryTable::cells).forEach(lines::add);
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            append(text, line, lines);
        }
        text.append("Shares are of U.S. sentences, as the model tagged them (classify-and-count): its errors are not"
                + " removed.\n");
        text.append("95 % intervals stand in the CSV files.");
        if (countries.stream().anyMatch(row -> row.figures().few())) {
            text.append(" * too few sentences or stories to conclude from.");
        }
        return text.append('\n').toString();
    }

    private static List<String> cells(CountryRow row) {
        Figures figures = row.figures();
        return List.of(
                row.country() + (figures.few() ? FEW : ""),
                Long.toString(figures.articles()),
                Long.toString(figures.usSentences()),
                percent(figures.anti().share()),
                percent((double) figures.neutralCount() / figures.usSentences()),
                percent(figures.pro().share()),
                percent(figures.attributedShare()),
                percent(figures.stateMediaShare()),
                percent(figures.ownVoiceShare()));
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** The first column is text and stands left, the others are numbers and stand right. */
    private static void append(StringBuilder text, List<String> line, List<List<String>> all) {
        for (int i = 0; i < line.size(); i++) {
            int column = i;
            int width = all.stream()
                    .mapToInt(other -> other.get(column).length())
                    .max()
                    .orElse(0);
            String blanks = " ".repeat(width - line.get(i).length());
            text.append(i == 0 ? line.get(i) + blanks : BETWEEN + blanks + line.get(i));
        }
        text.append('\n');
    }
}
