package org.framewire.page;

import java.net.URI;
import java.util.Optional;
import org.framewire.page.Group.Corrected;
import org.framewire.report.CellShare;
import org.framewire.report.Example;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** Every outlet with its figures and sentences of it, by country. */
final class ExampleSection {
    private static final int TEXT_BYTES = 420;
    private static final int TITLE_BYTES = 140;
    private static final int ADDRESS_BYTES = 200;
    private static final int CLAIMANT_BYTES = 80;

    private ExampleSection() {}

    static Html of(Contents contents) {
        Html section = Html.of("section")
                .attr("id", "examples")
                .add("h2", "Sentences behind the figures")
                .add(Html.of("p", "explain")
                        .text("Of each outlet up to two unfavourable, two favourable and one neutral sentence: those of"
                                + " which the model is most certain, no two of a framing from one story. They show what"
                                + " the labels mean here; they are not typical, and the model can be wrong in them. A"
                                + " rare label is given from a probability of less than half on. All"
                                + " sentences stand in sentences.csv."));
        if (leavesTextsOut(contents)) {
            section.add(Html.of("p", "explain")
                    .text("The sentences themselves are left out, since the texts of this corpus may not be passed on"
                            + " (the option --no-text): in the place of each stand its article\u2019s address, or the"
                            + " input record where there is none, and its number in the article. Whoever has the"
                            + " articles finds it by these and by the SHA-256 in sentences.csv."));
        }
        String country = null;
        for (Contents.Entry outlet : contents.outlets()) {
            if (!outlet.group().country().equals(country)) {
                country = outlet.group().country();
                section.add(Html.of("h3", "country")
                        .attr("id", contents.anchor(country))
                        .text(Contents.countryName(country)));
            }
            section.add(outlet(outlet));
        }
        return section;
    }

    private static boolean leavesTextsOut(Contents contents) {
        return contents.outlets().stream()
                .flatMap(outlet -> outlet.group().examples().stream())
                .anyMatch(example -> example.text() == null);
    }

    private static Html outlet(Contents.Entry entry) {
        Html examples = Html.of("ul", "examples");
        entry.group().examples().forEach(example -> examples.add(example(example)));
        Html figures = Html.of("div", "figures").add(Html.of("h4").add("bdi", entry.name()), summary(entry.group()));
        Html article = Html.of("article", "outlet").attr("id", entry.anchor());
        return entry.group().usSentences() == 0
                ? article.add(figures)
                : article.add(figures.add(cells(entry.group())), examples);
    }

    private static Html summary(Group group) {
        Html summary = Html.of("p");
        if (group.few()) {
            summary.add("em", "Too few to conclude from.").text(" ");
        }
        summary.text(Words.capital(Words.of(group.control())) + ". "
                + Figure.count(group.usSentences(), "sentence", "sentences") + " about the United States in "
                + Figure.count(group.stories(), "story", "stories") + ", "
                + Figure.count(group.articles(), "article", "articles") + " in all.");
        if (group.net().isKnown()) {
            summary.text(" Net framing " + Figure.points(group.net().value()) + "\u00a0" + Figure.interval(group.net())
                    + ".");
        }
        Corrected corrected = group.corrected();
        return corrected == null || !corrected.anti().isKnown()
                ? summary
                : summary.text(" Corrected (" + corrected.how() + "): unfavourable " + Figure.percent(corrected.anti())
                        + ", favourable " + Figure.percent(corrected.pro()) + ".");
    }

    /** Framing by claim: counts, and shares of all with their intervals. */
    private static Html cells(Group group) {
        Html head = Html.of("tr").add(NetSection.header("Sentences"));
        for (Claim claim : Claim.values()) {
            head.add(Html.of("th", "number")
                    .attr("scope", "col")
                    .text(claim == Claim.STATE_MEDIA ? "state media" : Words.of(claim)));
        }
        Html body = Html.of("tbody");
        for (Framing framing : Framing.values()) {
            Html row = Html.of("tr")
                    .add(Html.of("th", framing.label()).attr("scope", "row").text(Words.of(framing)));
            for (Claim claim : Claim.values()) {
                row.add(cell(ClaimSection.cell(group, framing, claim)));
            }
            body.add(row);
        }
        return Html.of("table", "cells").add(Html.of("thead").add(head), body);
    }

    private static Html cell(CellShare cell) {
        Html html = Html.of("td", "number").text(Figure.count(cell.sentences()));
        return Double.isNaN(cell.ofUsSentences().share())
                ? html
                : html.text(" ").add("small", Figure.percent(ClaimSection.share(cell)));
    }

    private static Html example(Example example) {
        Html label = Html.of("p", "label " + example.framing().label())
                .add("b", Words.capital(Words.of(example.framing())))
                .text(" \u00b7 " + claim(example.claim()));
        if (example.claim() != Claim.OWN_VOICE
                && example.claimant() != null
                && !example.claimant().isBlank()) {
            label.text(": ").add("bdi", VisibleText.of(example.claimant(), CLAIMANT_BYTES));
        }
        Html item = Html.of("li").add(label);
        if (example.text() != null) {
            item.add(Html.of("p", "sentence").attr("dir", "auto").text(VisibleText.of(example.text(), TEXT_BYTES)));
        }
        return item.add(source(example));
    }

    private static String claim(Claim claim) {
        return claim == Claim.ATTRIBUTED ? "attributed" : Words.of(claim);
    }

    private static Html source(Example example) {
        Optional<String> address = WebAddress.of(example.url());
        String title = example.text() == null ? place(example, address) : title(example, address);
        Html source = Html.of("p", "source");
        source.add(
                address.isPresent()
                        ? link(address.get(), title)
                        : Html.of("bdi").text(title));
        if (example.text() == null) {
            source.text(example.number() == 0 ? ", headline" : ", sentence\u00a0" + example.number());
        }
        if (example.date() != null) {
            source.text(", ").add(Html.of("time").text(example.date().toString()));
        }
        return source.text(" \u00b7 model\u2019s probability\u00a0" + example.percent() + "%");
    }

    private static String place(Example example, Optional<String> address) {
        return VisibleText.of(address.orElse(example.where()), ADDRESS_BYTES);
    }

    private static String title(Example example, Optional<String> address) {
        if (example.title() != null && !example.title().isBlank()) {
            return VisibleText.of(example.title(), TITLE_BYTES);
        }
        return address.map(
                        url -> "Untitled, at " + VisibleText.of(URI.create(url).getHost(), TITLE_BYTES))
                .orElse("Untitled");
    }

    private static Html link(String address, String title) {
        return Html.of("a")
                .attr("href", address)
                .attr("rel", "noreferrer noopener external")
                .add("bdi", title);
    }
}
