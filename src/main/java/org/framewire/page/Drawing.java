package org.framewire.page;

/**
 * Drawings that stand in a row of a table or a figure. Whatever they show stands beside them in words, so that they are
 * hidden from screen readers. Their colours are in the style sheet.
 */
final class Drawing {
    private Drawing() {}

    /** An empty one that is as wide as its place. */
    static Html of(String classes, int height) {
        return Html.of("svg", classes)
                .attr("width", "100%")
                .attr("height", height)
                .attr("aria-hidden", "true")
                .attr("focusable", "false");
    }

    static Html line(String classes, String x1, String y1, String x2, String y2) {
        return Html.of("line", classes)
                .attr("x1", x1)
                .attr("y1", y1)
                .attr("x2", x2)
                .attr("y2", y2);
    }

    static Html dot(String classes, String x, String y, double radius) {
        return Html.of("circle", classes).attr("cx", x).attr("cy", y).attr("r", radius);
    }

    static Html box(String classes, String x, String width, int y, int height) {
        return Html.of("rect", classes)
                .attr("x", x)
                .attr("width", width)
                .attr("y", y)
                .attr("height", height);
    }

    /** @param anchor where the text is at x: start, middle or end */
    static Html text(String x, int y, String anchor, String text) {
        return Html.of("text")
                .attr("x", x)
                .attr("y", y)
                .attr("text-anchor", anchor)
                .text(text);
    }

    /** The scale above a column of drawings, with what its two sides mean. */
    static Html scale(Axis axis) {
        double half = axis.reach() / 2;
        return of("scale", 34)
                .add(
                        text("0%", 11, "start", "\u2190 unfavourable"),
                        text("100%", 11, "end", "favourable \u2192").attr("class", "right"),
                        text("0%", 28, "start", Figure.points(-axis.reach())),
                        text("25%", 28, "middle", Figure.points(-half)).attr("class", "half"),
                        text("50%", 28, "middle", "0"),
                        text("75%", 28, "middle", Figure.points(half)).attr("class", "half"),
                        text("100%", 28, "end", Figure.points(axis.reach())));
    }

    /** The lines of the scale, behind what a row shows. */
    static Html grid(Html drawing) {
        return drawing.add(
                line("grid", "25%", "0", "25%", "100%"),
                line("grid", "75%", "0", "75%", "100%"),
                line("zero", "50%", "0", "50%", "100%"));
    }

    /** A point with the interval around it. */
    static Html whisker(Axis axis, Ranged figure, String classes) {
        Html drawing = grid(of("lane", 22));
        if (!figure.isKnown()) {
            return drawing;
        }
        drawing.add(line("whisker " + classes, axis.at(figure.low()), "50%", axis.at(figure.high()), "50%"));
        for (double end : new double[] {figure.low(), figure.high()}) {
            if (axis.holds(end)) {
                drawing.add(line("whisker " + classes, axis.at(end), "7", axis.at(end), "15"));
            }
        }
        return drawing.add(dot("point " + classes, axis.at(figure.value()), "50%", 5));
    }
}
