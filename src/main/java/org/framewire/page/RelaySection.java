package org.framewire.page;

import java.util.List;

/** Which outlets relay which state media. */
final class RelaySection {
    private RelaySection() {}

    static Html of(List<Relay> relays, long more) {
        Html body = Html.of("tbody");
        relays.forEach(relay -> body.add(row(relay)));
        Html section = Html.of("section")
                .attr("id", "relays")
                .add("h2", "Relays of state media")
                .add(
                        Html.of("p", "explain")
                                .text("Who passes on what state-controlled media say: sentences about the United States"
                                        + " that credit the medium, and articles that copy one of it without naming it."
                                        + " These are counts, not shares, and need no interval; the model\u2019s errors are"
                                        + " in them."),
                        Html.of("table", "plain").add(head(), body));
        return more == 0
                ? section
                : section.add(Html.of("p", "explain")
                        .text("The " + Figure.count(more) + " others stand in state_media_relays.csv."));
    }

    private static Html head() {
        Html row = Html.of("tr").add(NetSection.header("Outlet"));
        for (String number : List.of("Sentences", "unfavourable", "favourable", "Uncredited copies")) {
            row.add(Html.of("th", "number").attr("scope", "col").text(number));
        }
        return Html.of("thead").add(row);
    }

    private static Html row(Relay relay) {
        Html row = Html.of("tr")
                .add(Html.of("th")
                        .attr("scope", "row")
                        .add("bdi", Contents.name(relay.outlet()))
                        .text(" ")
                        .add(Html.of("small")
                                .text(Contents.countryName(relay.country()) + ", relays ")
                                .add("bdi", Contents.name(relay.medium()))));
        for (long number : new long[] {relay.sentences(), relay.anti(), relay.pro(), relay.uncredited()}) {
            row.add(Html.of("td", "number").text(Figure.count(number)));
        }
        return row;
    }
}
