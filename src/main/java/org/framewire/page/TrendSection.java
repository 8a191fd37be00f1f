package org.framewire.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.framewire.page.Group.Month;

/** Net framing by month, a small chart for each country that has months enough. */
final class TrendSection {
    private static final int MOST_CHARTS = 12;
    private static final int HEIGHT = 110;
    private static final double TOP = 8;
    private static final double BOTTOM = 102;

    private TrendSection() {}

    /** Whether there is a trend to show: two months with enough sentences in one country. */
    static boolean hasSomething(Contents contents) {
        return contents.countries().stream().anyMatch(TrendSection::hasTrend);
    }

    static Html of(Contents contents) {
        List<Contents.Entry> entries = contents.countries().stream()
                .filter(TrendSection::hasTrend)
                .limit(MOST_CHARTS)
                .toList();
        Axis axis = Axis.holding(entries.stream()
                .flatMap(entry -> entry.group().months().stream())
                .filter(month -> !month.few())
                .flatMapToDouble(
                        month -> DoubleStream.of(month.net().low(), month.net().high())));
        Html charts = Html.of("div", "multiples");
        entries.forEach(entry -> charts.add(chart(entry, axis)));
        return Html.of("section")
                .attr("id", "trend")
                .add("h2", "Month by month")
                .add(
                        Html.of("p", "explain")
                                .text(
                                        "Net framing in points, by month of publication and country of the outlets, all on"
                                                + " one scale; 0 is the middle line. Hollow months have too few sentences to"
                                                + " conclude from. Shown are at most twelve countries, those with the most sentences, and"
                                                + " at most their last sixty months. What outlets a country has in the corpus can change from month"
                                                + " to month. All figures stand in by_country_month.csv."),
                        charts);
    }

    private static boolean hasTrend(Contents.Entry entry) {
        return entry.group().months().stream().filter(month -> !month.few()).count() > 1;
    }

    private static Html chart(Contents.Entry entry, Axis axis) {
        List<Month> months = entry.group().months();
        Html drawing = Drawing.of("trend", HEIGHT)
                .add(Drawing.line("grid", "12%", y(axis, axis.reach()), "100%", y(axis, axis.reach())))
                .add(Drawing.line("grid", "12%", y(axis, -axis.reach()), "100%", y(axis, -axis.reach())))
                .add(Drawing.line("zero", "12%", y(axis, 0), "100%", y(axis, 0)))
                .add(Drawing.text("0%", 12, "start", Figure.points(axis.reach())))
                .add(Drawing.text("0%", 59, "start", "0"))
                .add(Drawing.text("0%", 106, "start", Figure.points(-axis.reach())));
        for (int i = 1; i < months.size(); i++) {
            drawing.add(step(months, i, axis));
        }
        for (int i = 0; i < months.size(); i++) {
            drawing.add(point(months.get(i), x(months, i), axis));
        }
        Month first = months.get(0);
        Month last = months.get(months.size() - 1);
        return Html.of("figure")
                .add(Html.of("figcaption")
                        .add("b", entry.name())
                        .text(" ")
                        .add("small", range(first) + "; " + range(last)))
                .add(drawing)
                .add(Html.of("div", "sides")
                        .add("span", first.month().toString())
                        .add("span", last.month().toString()));
    }

    private static String range(Month month) {
        return month.month() + ": "
                + (month.net().isKnown()
                        ? Figure.points(month.net().value()) + "\u00a0" + Figure.interval(month.net()) + ", "
                                + Figure.count(month.usSentences(), "sentence", "sentences")
                        : "no sentence");
    }

    private static Html step(List<Month> months, int i, Axis axis) {
        Month before = months.get(i - 1);
        Month month = months.get(i);
        boolean next = before.month().plusMonths(1).equals(month.month())
                && before.net().isKnown()
                && month.net().isKnown();
        return next
                ? Drawing.line(
                        "step" + (before.few() || month.few() ? " few" : ""),
                        x(months, i - 1),
                        y(axis, before.net().value()),
                        x(months, i),
                        y(axis, month.net().value()))
                : Html.of("g");
    }

    private static Html point(Month month, String x, Axis axis) {
        if (!month.net().isKnown()) {
            return Html.of("g");
        }
        String few = month.few() ? " few" : " enough";
        return Html.of("g")
                .add(
                        Drawing.line(
                                "whisker" + few,
                                x,
                                y(axis, month.net().low()),
                                x,
                                y(axis, month.net().high())),
                        Drawing.dot("point" + few, x, y(axis, month.net().value()), 3.5));
    }

    /** Months lie as far apart as they are. */
    private static String x(List<Month> months, int i) {
        long all = ChronoUnit.MONTHS.between(
                months.get(0).month(), months.get(months.size() - 1).month());
        long before =
                ChronoUnit.MONTHS.between(months.get(0).month(), months.get(i).month());
        return String.format(Locale.ROOT, "%.2f%%", 18 + 78.0 * before / Math.max(1, all));
    }

    private static String y(Axis axis, double value) {
        double part = Math.max(-1, Math.min(1, value / axis.reach()));
        return String.format(Locale.ROOT, "%.1f", (TOP + BOTTOM) / 2 - part * (BOTTOM - TOP) / 2);
    }
}
