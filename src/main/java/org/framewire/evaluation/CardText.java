package org.framewire.evaluation;

import java.util.List;
import java.util.Locale;
import org.framewire.scoring.Interval;
import org.framewire.scoring.ModelCard;

/** The figures of a model's card as text for a terminal. */
public final class CardText {
    private static final String INDENT = "  ";

    private CardText() {}

    /** Every line ends with a line break. */
    public static String of(ModelCard.Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        text.append(evaluation.sentences()).append(' ').append(evaluation.data());
        text.append(evaluation.resampled() == null ? "" : "; 95 % intervals by resampling " + evaluation.resampled());
        text.append('\n');
        TextTable table = new TextTable().line(List.of("", "F1", "95 % interval", "support", "calibration error"));
        for (ModelCard.HeadFigures head : evaluation.heads()) {
            table.line(List.of(
                    head.head() + " macro-F1",
                    number(head.macroF1()),
                    interval(head.macroF1Interval()),
                    "",
                    number(head.ece())));
            head.classes()
                    .forEach(label -> table.line(List.of(
                            INDENT + label.label(),
                            number(label.f1()),
                            interval(label.f1Interval()),
                            Integer.toString(label.support()),
                            "")));
        }
        text.append(table.render(INDENT));
        evaluation.heads().forEach(head -> text.append(reliability(head)));
        return text + GroupText.of(evaluation.groups(), INDENT);
    }

    private static String reliability(ModelCard.HeadFigures head) {
        if (head.reliability().isEmpty()) {
            return "";
        }
        TextTable table = new TextTable().line(List.of("confidence", "mean", "right", "sentences"));
        head.reliability()
                .forEach(bin -> table.line(List.of(
                        String.format(Locale.ROOT, "%.2f-%.2f", bin.low(), bin.high()),
                        number(bin.confidence()),
                        number(bin.accuracy()),
                        Integer.toString(bin.sentences()))));
        return "\n" + INDENT + "reliability, " + head.head() + "\n" + table.render(INDENT.repeat(2));
    }

    private static String interval(Interval interval) {
        return interval == null ? "" : "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
