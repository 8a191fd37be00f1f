package org.framewire.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what whole runs took: ratios first, since they hold on other machines, too. */
final class RunReport {
    private static final double MEGABYTE = 1e6;

    private final List<Trial> trials;

    /** @param trials in the order in which they ran */
    RunReport(List<Trial> trials) {
        this.trials = trials;
    }

    String text() {
        return Machine.describe()
                + "\n\n"
                + MarkdownTable.of(List.of("ratio", "articles", "cores", "by the clock", "by processor time"), ratios())
                + "\nPer article, processor time above Spark's start:\n\n"
                + MarkdownTable.of(
                        List.of("run", "articles", "cores", "ms", "ms of each further one", "exponent of growth"),
                        growth())
                + "\n"
                + MarkdownTable.of(
                        List.of("run", "articles", "cores", "seconds", "processor seconds", "peak MB"), figures());
    }

    private List<List<String>> ratios() {
        List<List<String>> rows = new ArrayList<>();
        for (Trial trial : trials) {
            if (trial.kind() == Trial.Kind.FAST || trial.kind() == Trial.Kind.WHOLE) {
                find(Trial.Kind.FLOOR, trial.articles(), trial.cores())
                        .ifPresent(floor -> rows.add(ratio(trial.kind().title() + " / floor", trial, floor)));
            }
        }
        for (Trial trial : trials) {
            Trial first = first(trial);
            if (trial.cores() != first.cores()) {
                rows.add(ratio(
                        trial.kind().title() + ", " + trial.cores() + " / " + first.cores() + " cores", trial, first));
            }
        }
        return rows;
    }

    /** The same on the fewest cores. */
    private Trial first(Trial trial) {
        return trials.stream()
                .filter(other -> other.kind() == trial.kind() && other.articles() == trial.articles())
                .findFirst()
                .orElse(trial);
    }

    private List<String> ratio(String name, Trial one, Trial other) {
        return List.of(
                name,
                articles(one),
                Integer.toString(one.cores()),
                MarkdownTable.number("%.2f", one.usage().wall() / other.usage().wall()),
                MarkdownTable.number(
                        "%.2f", one.usage().processor() / other.usage().processor()));
    }

    private List<List<String>> growth() {
        List<List<String>> rows = new ArrayList<>();
        for (Trial trial : trials) {
            List<Trial> sizes = trials.stream()
                    .filter(other -> other.kind() == trial.kind() && other.cores() == trial.cores())
                    .toList();
            Optional<Trial> start = find(Trial.Kind.START, 0, trial.cores());
            if (trial.articles() > 0 && start.isPresent()) {
                int at = sizes.indexOf(trial);
                rows.add(growth(trial, at == 0 ? null : sizes.get(at - 1), start.get()));
            }
        }
        return rows;
    }

    /** @param before the next smaller size, or null */
    private List<String> growth(Trial trial, Trial before, Trial start) {
        return List.of(
                trial.kind().title(),
                articles(trial),
                Integer.toString(trial.cores()),
                MarkdownTable.number("%.1f", 1000 * above(trial, start) / trial.articles()),
                before == null
                        ? ""
                        : MarkdownTable.number(
                                "%.1f", 1000 * above(trial, before) / (trial.articles() - before.articles())),
                before == null ? "" : exponent(trial, before, start));
    }

    /** Empty where a size takes no more than the start: a job that costs nothing has no growth. */
    private static String exponent(Trial trial, Trial before, Trial start) {
        double ratio = above(trial, start) / above(before, start);
        return above(before, start) > 0 && ratio > 0
                ? MarkdownTable.number(
                        "%.2f", Math.log(ratio) / Math.log((double) trial.articles() / before.articles()))
                : "";
    }

    private static double above(Trial trial, Trial lower) {
        return trial.usage().processor() - lower.usage().processor();
    }

    private List<List<String>> figures() {
        List<List<String>> rows = new ArrayList<>();
        for (Trial trial : trials) {
            rows.add(List.of(
                    trial.kind().title(),
                    articles(trial),
                    Integer.toString(trial.cores()),
                    MarkdownTable.number("%.1f", trial.usage().wall()),
                    MarkdownTable.number("%.1f", trial.usage().processor()),
                    MarkdownTable.number("%,.0f", trial.usage().peakBytes() / MEGABYTE)));
        }
        return rows;
    }

    private Optional<Trial> find(Trial.Kind kind, int articles, int cores) {
        return trials.stream()
                .filter(trial -> trial.kind() == kind && trial.articles() == articles && trial.cores() == cores)
                .findFirst();
    }

    private static String articles(Trial trial) {
        return trial.articles() == 0 ? "" : MarkdownTable.number("%,.0f", trial.articles());
    }
}
