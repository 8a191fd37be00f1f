package org.framewire.page;

import java.util.List;
import java.util.stream.Stream;
import org.framewire.page.Group.Corrected;

/** Shares as counted beside shares without the model's known errors. */
final class CorrectedSection {
    private CorrectedSection() {}

    /** Countries and outlets that have corrected shares and enough sentences. */
    static List<Contents.Entry> entries(Contents contents) {
        return Stream.concat(
                        Contents.enough(contents.countries()).stream(), Contents.enough(contents.outlets()).stream())
                .filter(entry -> entry.group().corrected() != null)
                .toList();
    }

    static Html of(List<Contents.Entry> entries) {
        Html body = Html.of("tbody");
        entries.forEach(entry -> body.add(row(entry)));
        Html head = Html.of("tr").add(NetSection.header("Country or outlet"));
        for (String column : List.of("Unfavourable", "Favourable")) {
            head.add(Html.of("th", "number").attr("scope", "col").text(column));
        }
        return Html.of("section")
                .attr("id", "corrected")
                .add("h2", "Without the model\u2019s known errors")
                .add(
                        Html.of("p", "explain")
                                .text(
                                        "Shares as counted, and as they would be if the model erred here as it did where it"
                                                + " was measured. Intervals of corrected shares hold the chance of which stories"
                                                + " are in the corpus and what is not known of the model\u2019s errors."),
                        Html.of("table", "plain").add(Html.of("thead").add(head), body));
    }

    private static Html row(Contents.Entry entry) {
        Corrected corrected = entry.group().corrected();
        Html row = Html.of("tr").add(NetSection.label(entry));
        row.add(cell(corrected.anti(), entry.group().anti()));
        row.add(cell(corrected.pro(), entry.group().pro()));
        return row;
    }

    private static Html cell(Ranged corrected, Ranged counted) {
        return Html.of("td", "number")
                .text(corrected.isKnown() ? Figure.percent(corrected) : "\u2013")
                .text(" ")
                .add("small", "as counted " + Figure.percent(counted));
    }
}
