package org.framewire.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.framewire.report.RunManifest;
import org.framewire.scoring.ModelCard;
import org.framewire.scoring.ModelCard.ClassFigures;
import org.framewire.scoring.ModelCard.Evaluation;
import org.framewire.scoring.ModelCard.HeadFigures;

/** How wrong the model is, by its card. */
final class ErrorSection {
    private ErrorSection() {}

    static Html of(ModelCard card, RunManifest.Gold gold) {
        Html section = Html.of("section").attr("id", "errors").add("h2", "How wrong the model is");
        Html account = Html.of("p", "explain");
        section.add(account);
        if (card.evaluations().isEmpty()) {
            account.text("Nobody has measured this model: its card has no figures. Label sentences of your corpus and"
                    + " run jobs/evaluate before you use any figure of this page.");
        } else {
            account.text(account(card));
            Html tables = Html.of("div", "evaluations");
            card.evaluations().forEach(evaluation -> tables.add(table(evaluation)));
            section.add(tables);
        }
        if (gold != null) {
            section.add(Html.of("p", "explain").text(gold(gold)));
        }
        return section.add(Html.of("p", "explain")
                .text("Model " + VisibleText.of(card.id(), 120) + ". What its card says of its limits: "
                        + VisibleText.of(card.limits(), 2000)));
    }

    /** What the model gets right and wrong of a label, in words. */
    static Optional<String> inWords(ModelCard card, String label, String word) {
        return largest(card)
                .flatMap(evaluation -> head(evaluation, "framing"))
                .flatMap(head -> head.classes().stream()
                        .filter(figures -> figures.label().equals(label))
                        .findFirst())
                .map(figures -> "Of 100 sentences that it calls " + word + ", about "
                        + Math.round(100 * figures.precision()) + " are; of 100 " + word + " ones it finds about "
                        + Math.round(100 * figures.recall()) + ".");
    }

    private static String account(ModelCard card) {
        StringBuilder text = new StringBuilder("A model reads the sentences, and it errs. ");
        inWords(card, "anti", "unfavourable")
                .ifPresent(words -> text.append(words).append(' '));
        inWords(card, "pro", "favourable").ifPresent(words -> text.append(words).append(' '));
        largest(card)
                .ifPresent(evaluation -> text.append("That was measured on ")
                        .append(Figure.count(evaluation.sentences()))
                        .append(" sentences of outlets that it had not learned from")
                        .append(rates(evaluation))
                        .append(". "));
        return text.append(
                        "Precision is the share of the sentences given a label that have it; recall is the share of the"
                                + " sentences with a label that were given it; F1 is the harmonic mean of both, with its 95%"
                                + " interval; n counts the sentences that have the label.")
                .toString();
    }

    /** How frequent the framings were where it was measured: its precision hangs on that. */
    private static String rates(Evaluation evaluation) {
        return head(evaluation, "framing")
                .map(head -> ", where " + percent(head, "anti")
                        + " of those about the United States are unfavourable and " + percent(head, "pro")
                        + " favourable; where fewer are, fewer of those that it calls so are, too")
                .orElse("");
    }

    private static String percent(HeadFigures head, String label) {
        double all = head.classes().stream().mapToInt(ClassFigures::support).sum();
        double of = head.classes().stream()
                .filter(figures -> figures.label().equals(label))
                .mapToInt(ClassFigures::support)
                .sum();
        return Math.round(100 * of / all) + "\u00a0%";
    }

    /** Of the measurements on outlets that the model has not seen the one with the most sentences. */
    private static Optional<Evaluation> largest(ModelCard card) {
        return card.evaluations().stream()
                .filter(Evaluation::outletsHeldOut)
                .max(Comparator.comparingInt(Evaluation::sentences));
    }

    private static Optional<HeadFigures> head(Evaluation evaluation, String name) {
        return evaluation.heads().stream()
                .filter(head -> head.head().equals(name))
                .findFirst();
    }

    private static Html table(Evaluation evaluation) {
        String held =
                evaluation.outletsHeldOut() ? "outlets held out" : "outlets not held out: it does worse on others";
        Html table = Html.of("table", "plain")
                .add(
                        "caption",
                        Words.capital(VisibleText.of(evaluation.data(), 200)) + " ("
                                + Figure.count(evaluation.sentences(), "sentence", "sentences") + ", " + held + ")");
        Html head = Html.of("tr").add(NetSection.header("Label"));
        for (String column : List.of("Precision", "Recall", "F1 [95%]", "n")) {
            head.add(Html.of("th", "number").attr("scope", "col").text(column));
        }
        table.add(Html.of("thead").add(head));
        evaluation.heads().forEach(figures -> table.add(body(figures)));
        return table;
    }

    private static Html body(HeadFigures figures) {
        Html title = Html.of("th", "group")
                .attr("colspan", "5")
                .attr("scope", "rowgroup")
                .text(Words.capital(Words.plain(figures.head())) + ": macro-F1 " + Figure.measure(figures.macroF1())
                        + (figures.macroF1Interval() == null
                                ? ""
                                : "\u00a0"
                                        + interval(
                                                figures.macroF1Interval().low(),
                                                figures.macroF1Interval().high())));
        Html body = Html.of("tbody").add(Html.of("tr").add(title));
        figures.classes().forEach(label -> body.add(row(label)));
        return body;
    }

    private static Html row(ClassFigures label) {
        Html row = Html.of("tr").add(Html.of("th").attr("scope", "row").text(word(label.label())));
        String f1 = Figure.measure(label.f1())
                + (label.f1Interval() == null
                        ? ""
                        : "\u00a0"
                                + interval(
                                        label.f1Interval().low(),
                                        label.f1Interval().high()));
        for (String cell : List.of(
                Figure.measure(label.precision()), Figure.measure(label.recall()), f1, Figure.count(label.support()))) {
            row.add(Html.of("td", "number").text(cell));
        }
        return row;
    }

    private static String gold(RunManifest.Gold gold) {
        return "On your own " + Figure.count(gold.sentences(), "labelled sentence", "labelled sentences") + " ("
                + VisibleText.of(gold.file(), 120) + "): framing macro-F1 " + figure(gold.framingMacroF1())
                + ", claim macro-F1 " + figure(gold.claimMacroF1()) + ", F1 of finding the United States "
                + figure(gold.usF1()) + ".";
    }

    private static String figure(RunManifest.Figure figure) {
        return Figure.measure(figure.value()) + "\u00a0" + interval(figure.low(), figure.high());
    }

    private static String interval(double low, double high) {
        return "[" + Figure.measure(low) + ",\u00a0" + Figure.measure(high) + "]";
    }

    private static String word(String label) {
        return switch (label) {
            case "anti" -> "unfavourable";
            case "pro" -> "favourable";
            case "us" -> "United States";
            case "bloc" -> "a group it leads";
            case "none" -> "neither";
            case "state_media" -> "state media";
            default -> Words.plain(label);
        };
    }
}
