package org.framewire.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A horizontal axis with 0 in its middle. Places on it are percentages of a drawing's width, so that drawings fit any
 * screen without being scaled, and their letters stay readable.
 *
 * @param reach the value at the right end, above 0
 */
record Axis(double reach) {
    private static final double[] REACHES = {0.1, 0.25, 0.5, 0.75};

    /** The shortest of a few round axes that holds all values. */
    static Axis holding(DoubleStream values) {
        double most = values.filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElse(1);
        for (double reach : REACHES) {
            if (most <= reach) {
                return new Axis(reach);
            }
        }
        return new Axis(1);
    }

    /**
     * An axis for net framings: it holds the intervals of those with enough sentences, and the points of the others.
     */
    static Axis ofNet(List<Group> groups) {
        boolean enough = groups.stream().anyMatch(group -> !group.few());
        return holding(groups.stream()
                .filter(group -> group.net().isKnown())
                .flatMapToDouble(group -> enough && group.few()
                        ? DoubleStream.of(group.net().value())
                        : DoubleStream.of(group.net().low(), group.net().high())));
    }

    /** The place of a value; beyond an end it is that end. */
    String at(double value) {
        return percent(50 + 50 * Math.max(-1, Math.min(1, value / reach)));
    }

    /** The width of a span that begins at 0. */
    String width(double span) {
        return percent(50 * span / reach);
    }

    boolean holds(double value) {
        return Math.abs(value) <= reach;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part);
    }
}
