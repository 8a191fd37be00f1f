package org.framewire.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.framewire.scoring.Framing;
import org.framewire.scoring.Interval;

/** What came of a benchmark as text for a terminal, beside what others reached on it. */
public final class BenchmarkText {
    private BenchmarkText() {}

    /**
     * One part of a benchmark that nothing was learned from or chosen on.
     *
     * @param name of the part
     * @param published macro-F1 of the best published model
     * @param floor macro-F1 of a plain text classifier
     * @param report of the network
     */
    public record Part(String name, String published, String floor, HeadReport<Framing> report) {}

    /**
     * @param published who reached the published figures
     * @param floor what the floor is
     */
    public static String of(List<Part> parts, String published, String floor) {
        TextTable table = new TextTable();
        table.line(line("", parts, Part::name));
        table.line(line(
                "targets", parts, part -> Long.toString(part.report().matrix().total())));
        table.line(line("macro-F1", parts, part -> number(part.report().score())));
        table.line(line(
                "  95 % interval, by articles",
                parts, part -> interval(part.report().interval())));
        table.line(line("  F1 of negative", parts, part -> f1(part, Framing.ANTI)));
        table.line(line("  F1 of neutral", parts, part -> f1(part, Framing.NEUTRAL)));
        table.line(line("  F1 of positive", parts, part -> f1(part, Framing.PRO)));
        table.line(line("accuracy", parts, part -> number(part.report().matrix().accuracy())));
        table.line(line("macro-F1 of " + published, parts, Part::published));
        table.line(line("macro-F1 of " + floor, parts, Part::floor));
        return table.render("");
    }

    private static List<String> line(String name, List<Part> parts, Function<Part, String> cell) {
        return Stream.concat(Stream.of(name), parts.stream().map(cell)).toList();
    }

    private static String f1(Part part, Framing label) {
        return number(part.report().matrix().f1(label));
    }

    private static String interval(Interval interval) {
        return "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
