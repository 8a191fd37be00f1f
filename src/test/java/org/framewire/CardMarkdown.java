package org.framewire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framewire.evaluation.GroupText;
import org.framewire.scoring.Interval;
import org.framewire.scoring.ModelCard.ClassFigures;
import org.framewire.scoring.ModelCard.Evaluation;
import org.framewire.scoring.ModelCard.HeadFigures;

/** The figures of a model's card as Markdown. */
final class CardMarkdown {
    private CardMarkdown() {}

    /** One table: a row a figure, a column a set of sentences. */
    static String summary(List<Evaluation> evaluations) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        evaluations.forEach(evaluation -> header.add(count(evaluation.sentences()) + " " + evaluation.data()));
        rows.add(header);
        List<HeadFigures> heads = evaluations.get(0).heads();
        for (int head = 0; head < heads.size(); head++) {
            rows.add(macroF1(evaluations, head));
            for (int label = 0; label < heads.get(head).classes().size(); label++) {
                rows.add(f1(evaluations, head, label));
            }
        }
        return table(rows);
    }

    private static List<String> macroF1(List<Evaluation> evaluations, int head) {
        List<String> row = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            HeadFigures figures = evaluation.heads().get(head);
            row.add("**" + short2(figures.macroF1()) + "**" + interval(figures.macroF1Interval()));
        }
        row.add(0, "**" + evaluations.get(0).heads().get(head).head() + "**: macro-F1");
        return row;
    }

    private static List<String> f1(List<Evaluation> evaluations, int head, int label) {
        List<String> row = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            ClassFigures figures = evaluation.heads().get(head).classes().get(label);
            row.add(short2(figures.f1()) + interval(figures.f1Interval()) + " (" + count(figures.support()) + ")");
        }
        HeadFigures names = evaluations.get(0).heads().get(head);
        row.add(0, names.head() + ": F1 of `" + names.classes().get(label).label() + "`");
        return row;
    }

    /** All that a card says of one set of sentences. */
    static String details(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        text.append("### ")
                .append(count(evaluation.sentences()))
                .append(' ')
                .append(evaluation.data())
                .append("\n\n");
        if (evaluation.resampled() != null) {
            text.append("95 % intervals by resampling ")
                    .append(evaluation.resampled())
                    .append(".\n\n");
        }
        text.append(table(classes(evaluation)));
        evaluation.heads().forEach(head -> text.append(reliability(head)));
        GroupText.byKind(evaluation.groups())
                .forEach((by, groups) ->
                        text.append("\nBy ").append(by).append(":\n\n").append(table(GroupText.rows(groups))));
        text.append(evaluation.groups().isEmpty() ? "" : "\n" + GroupText.LEGEND + ".\n");
        return text.append('\n').toString();
    }

    private static List<List<String>> classes(Evaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("head", "label", "precision", "recall", "F1", "support"));
        for (HeadFigures head : evaluation.heads()) {
            for (ClassFigures label : head.classes()) {
                rows.add(List.of(
                        head.head(),
                        "`" + label.label() + "`",
                        short2(label.precision()),
                        short2(label.recall()),
                        number(label.f1()) + interval(label.f1Interval()),
                        count(label.support())));
            }
            String macro = "macro-F1 **" + number(head.macroF1()) + "**" + interval(head.macroF1Interval());
            rows.add(List.of("**" + head.head() + "**", macro + ", ECE " + number(head.ece()), "", "", "", ""));
        }
        return rows;
    }

    private static String reliability(HeadFigures head) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("confidence", "mean", "right", "sentences"));
        head.reliability()
                .forEach(bin -> rows.add(List.of(
                        String.format(Locale.ROOT, "%.1f-%.1f", bin.low(), bin.high()),
                        number(bin.confidence()),
                        number(bin.accuracy()),
                        count(bin.sentences()))));
        return head.reliability().isEmpty() ? "" : "\nReliability of `" + head.head() + "`:\n\n" + table(rows);
    }

    private static String table(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(("| " + String.join(" | ", rows.get(i)) + " |\n").replace("|  |", "| |"));
            if (i == 0) {
                text.append("| --- ".repeat(rows.get(0).size())).append("|\n");
            }
        }
        return text.toString().replace("|  |", "| |");
    }

    private static String interval(Interval interval) {
        return interval == null ? "" : " [" + short2(interval.low()) + ", " + short2(interval.high()) + "]";
    }

    static String count(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String short2(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
