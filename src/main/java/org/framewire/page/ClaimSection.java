package org.framewire.page;

import java.util.List;
import java.util.stream.DoubleStream;
import org.framewire.report.CellShare;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** Whose claims the framing is made of, as stacked bars on both sides of an axis. */
final class ClaimSection {
    /** From the axis outward. */
    private static final List<Claim> ORDER = List.of(Claim.OWN_VOICE, Claim.ATTRIBUTED, Claim.STATE_MEDIA);

    private ClaimSection() {}

    static Html of(Contents contents) {
        List<Contents.Entry> enough = Contents.enough(contents.countries());
        List<Contents.Entry> countries = enough.isEmpty() ? Contents.few(contents.countries()) : enough;
        List<Contents.Entry> outlets = Contents.enough(contents.outlets());
        Html section = Html.of("section")
                .attr("id", "claims")
                .add("h2", "Whose claims")
                .add(
                        Html.of("p", "explain")
                                .text("Unfavourable sentences to the left, favourable to the right, in percent of all"
                                        + " sentences about the United States; neutral ones are not drawn. Next to the axis"
                                        + " what an outlet asserts itself, then what it attributes to others, then what it"
                                        + " relays from state-controlled media. "
                                        + (enough.isEmpty()
                                                ? "Pale bars rest on too few sentences to conclude from."
                                                : "Those with too few sentences to conclude from are left out.")),
                        patterns(),
                        legend(),
                        table("Country", countries));
        return outlets.isEmpty()
                ? section.add(Html.of("p", "explain")
                        .text("No outlet has enough sentences to be drawn here; their figures stand below, under"
                                + " their names."))
                : section.add(table("Outlet", outlets));
    }

    private static Html table(String what, List<Contents.Entry> entries) {
        Axis axis = Axis.holding(entries.stream()
                .flatMapToDouble(entry -> DoubleStream.of(
                        entry.group().anti().value(), entry.group().pro().value())));
        Html body = Html.of("tbody");
        entries.forEach(entry -> body.add(row(entry, axis)));
        return Html.of("table", "chart bars")
                .add(
                        Html.of("thead")
                                .add(Html.of("tr")
                                        .add(
                                                NetSection.header(what),
                                                Html.of("th")
                                                        .attr("scope", "col")
                                                        .add(NetSection.words("Share [95%]"), Drawing.scale(axis)))),
                        body);
    }

    private static Html row(Contents.Entry entry, Axis axis) {
        Group group = entry.group();
        return Html.of("tr", group.few() ? "few" : "enough")
                .add(
                        NetSection.label(entry),
                        Html.of("td")
                                .add(bars(group, axis))
                                .add(Html.of("div", "sides")
                                        .add(words(group, Framing.ANTI, group.anti()))
                                        .add(words(group, Framing.PRO, group.pro()))));
    }

    private static Html bars(Group group, Axis axis) {
        Html drawing = Drawing.grid(Drawing.of("lane", 20));
        double left = 0;
        double right = 0;
        for (Claim claim : ORDER) {
            double anti = share(group, Framing.ANTI, claim);
            double pro = share(group, Framing.PRO, claim);
            left += anti;
            drawing.add(
                    Drawing.box("anti " + claim.label(), axis.at(-left), axis.width(anti), 3, 14),
                    Drawing.box("pro " + claim.label(), axis.at(right), axis.width(pro), 3, 14));
            right += pro;
        }
        return drawing;
    }

    private static Html words(Group group, Framing framing, Ranged all) {
        Html words = Html.of("p");
        if (!all.isKnown()) {
            return words.text("no sentence");
        }
        words.add("b", Words.capital(Words.of(framing)) + " " + Figure.percent(all))
                .text(":");
        String between = " ";
        for (Claim claim : ORDER) {
            CellShare cell = cell(group, framing, claim);
            if (cell.sentences() > 0) {
                words.text(between + shortly(claim) + "\u00a0" + Figure.percent(share(cell)));
                between = ", ";
            }
        }
        return between.equals(" ") ? words.text(" none") : words;
    }

    static CellShare cell(Group group, Framing framing, Claim claim) {
        return group.cells().stream()
                .filter(cell -> cell.framing() == framing && cell.claim() == claim)
                .findFirst()
                .orElseThrow();
    }

    static Ranged share(CellShare cell) {
        return new Ranged(
                cell.ofUsSentences().share(),
                cell.ofUsSentences().low(),
                cell.ofUsSentences().high());
    }

    private static double share(Group group, Framing framing, Claim claim) {
        double share = cell(group, framing, claim).ofUsSentences().share();
        return Double.isNaN(share) ? 0 : share;
    }

    private static String shortly(Claim claim) {
        return claim == Claim.STATE_MEDIA ? "state\u00a0media" : Words.of(claim).replace(' ', '\u00a0');
    }

    private static Html legend() {
        Html legend = Html.of("ul", "legend");
        for (Framing framing : List.of(Framing.ANTI, Framing.PRO)) {
            for (Claim claim : ORDER) {
                Html key = Html.of("svg")
                        .attr("width", "22")
                        .attr("height", "12")
                        .attr("aria-hidden", "true")
                        .add(Drawing.box(framing.label() + " " + claim.label(), "0", "22", 0, 12));
                legend.add(Html.of("li").add(key).text(" " + Words.of(framing) + ", " + Words.of(claim)));
            }
        }
        return legend;
    }

    /** The hatching of what is relayed, which needs no colour to be told from the rest. */
    private static Html patterns() {
        return Html.of("svg", "patterns")
                .attr("width", "0")
                .attr("height", "0")
                .attr("aria-hidden", "true")
                .add(Html.of("defs").add(hatch("anti"), hatch("pro")));
    }

    private static Html hatch(String side) {
        return Html.of("pattern")
                .attr("id", "hatch-" + side)
                .attr("width", "5")
                .attr("height", "5")
                .attr("patternUnits", "userSpaceOnUse")
                .attr("patternTransform", "rotate(45)")
                .add(Html.of("rect", "ground").attr("width", "5").attr("height", "5"))
                .add(Html.of("rect", side + " stripe").attr("width", "2").attr("height", "5"));
    }
}
