package org.framewire.page;

import java.util.List;

/** Countries, or outlets, on an axis of net framing. */
final class NetSection {
    private NetSection() {}

    static Html countries(Contents contents) {
        return Html.of("section")
                .attr("id", "countries")
                .add("h2", "Countries")
                .add(
                        Html.of("p", "explain")
                                .text(
                                        "Net framing of the United States by the country of the outlets: the percentage of"
                                                + " favourable less that of unfavourable sentences. Dots are what was counted,"
                                                + " lines their 95% intervals. A country is only what its outlets in this corpus"
                                                + " are."),
                        table("Country", contents.countries()));
    }

    static Html outlets(Contents contents) {
        Html section = Html.of("section")
                .attr("id", "outlets")
                .add("h2", "Outlets")
                .add(
                        Html.of("p", "explain")
                                .text("The same for each outlet, the least favourable first. Each name leads to the"
                                        + " outlet\u2019s figures and to sentences of it."),
                        table("Outlet", contents.outlets()));
        return contents.leftOut() == 0
                ? section
                : section.add(Html.of("p", "explain")
                        .text(Figure.count(contents.leftOut(), "further outlet", "further outlets")
                                + " with fewer sentences about the United States are not shown here; they stand in"
                                + " by_source.csv."));
    }

    private static Html table(String what, List<Contents.Entry> entries) {
        Axis axis = Axis.ofNet(entries.stream().map(Contents.Entry::group).toList());
        Html table = Html.of("table", "chart")
                .add(Html.of("thead")
                        .add(Html.of("tr")
                                .add(
                                        header(what),
                                        Html.of("th")
                                                .attr("scope", "col")
                                                .add(words("Net framing"), Drawing.scale(axis)),
                                        header("Points [95%]"))));
        List<Contents.Entry> few = Contents.few(entries);
        table.add(rows(Contents.enough(entries), axis, "enough"));
        if (!few.isEmpty()) {
            Html note = Html.of("th", "group")
                    .attr("colspan", "3")
                    .attr("scope", "rowgroup")
                    .text("Too few to conclude from: under 30 sentences about the United States, or under 10 stories"
                            + " with one");
            table.add(Html.of("tbody").add(Html.of("tr").add(note)).add(trs(few, axis, "few")));
        }
        return table;
    }

    private static Html rows(List<Contents.Entry> entries, Axis axis, String kind) {
        return Html.of("tbody").add(trs(entries, axis, kind));
    }

    private static Html[] trs(List<Contents.Entry> entries, Axis axis, String kind) {
        return entries.stream().map(entry -> row(entry, axis, kind)).toArray(Html[]::new);
    }

    private static Html row(Contents.Entry entry, Axis axis, String kind) {
        Ranged net = entry.group().net();
        String side = kind.equals("few") || !net.isKnown() || net.low() <= 0 && net.high() >= 0
                ? ""
                : net.value() < 0 ? " anti" : " pro";
        Html value = Html.of("td", "value");
        if (net.isKnown()) {
            value.add("b", Figure.points(net.value())).text(" ").add("span", Figure.interval(net));
        } else {
            value.text("no sentence");
        }
        return Html.of("tr", kind).add(label(entry), Html.of("td").add(Drawing.whisker(axis, net, kind + side)), value);
    }

    /** The head of a group's row: its name, leading to its examples, and what it is. */
    static Html label(Contents.Entry entry) {
        Html name = entry.anchor() == null
                ? Html.of("bdi").text(entry.name())
                : Html.of("a").attr("href", "#" + entry.anchor()).add("bdi", entry.name());
        return Html.of("th").attr("scope", "row").add(name).text(" ").add("small", entry.about());
    }

    static Html header(String text) {
        return Html.of("th").attr("scope", "col").text(text);
    }

    /** Words for who cannot see the drawing that stands in their place. */
    static Html words(String text) {
        return Html.of("span", "unseen").text(text);
    }
}
