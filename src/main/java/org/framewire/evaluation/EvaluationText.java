package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.Interval;

/** Evaluation reports as text for a terminal. */
public final class EvaluationText {
    private static final String INDENT = "  ";

    private EvaluationText() {}

    /**
     * The scores of all scorers side by side, then each one's classes, confusion matrices and reliability.
     *
     * @param reports of the same labelled sentences, at least one
     */
    public static String of(List<EvaluationReport> reports) {
        EvaluationReport first = reports.get(0);
        StringBuilder text = new StringBuilder();
        text.append(first.sentences())
                .append(" labelled sentences of ")
                .append(first.articles())
                .append(" articles; ");
        text.append("95 % intervals by resampling ")
                .append(first.unit().plural())
                .append("\n\n");
        text.append(scores(reports));
        for (EvaluationReport report : reports) {
            text.append('\n').append(report.scorer()).append('\n');
            text.append(head("target", "all sentences", report.target()));
            text.append(head("framing", "sentences whose gold target is not none", report.framing()));
            text.append(head("claim", "all sentences", report.claim()));
            text.append(GroupText.of(report.groups(), INDENT));
        }
        return text.toString();
    }

    private static String scores(List<EvaluationReport> reports) {
        TextTable table = new TextTable();
        table.line(line("", reports, EvaluationReport::scorer));
        table.line(line("target: F1 of us", reports, report -> score(report.target())));
        table.line(line("framing: macro-F1", reports, report -> score(report.framing())));
        table.line(line("framing: F1 of anti", reports, report -> f1(report.framing(), Framing.ANTI)));
        table.line(line("framing: F1 of pro", reports, report -> f1(report.framing(), Framing.PRO)));
        table.line(line("claim: macro-F1", reports, report -> score(report.claim())));
        table.line(line(
                "claim: macro-F1 of own voice or not",
                reports,
                report -> number(macroF1OfOwnVoice(report.claim().matrix()))));
        table.line(line(
                "target: calibration error",
                reports,
                report -> number(report.target().calibration().value())));
        table.line(line(
                "framing: calibration error",
                reports,
                report -> number(report.framing().calibration().value())));
        table.line(line(
                "claim: calibration error",
                reports,
                report -> number(report.claim().calibration().value())));
        return table.render("");
    }

    /** Mean of the F1 of {@code own_voice} and of the two other claims taken as one. */
    private static double macroF1OfOwnVoice(ConfusionMatrix<Claim> claims) {
        ConfusionMatrix<Voice> voices = new ConfusionMatrix<>(Voice.class);
        for (Claim gold : Claim.values()) {
            for (Claim predicted : Claim.values()) {
                voices.add(Voice.of(gold), Voice.of(predicted), claims.count(gold, predicted));
            }
        }
        return voices.macroF1();
    }

    private enum Voice {
        OWN,
        OTHER;

        static Voice of(Claim claim) {
            return claim == Claim.OWN_VOICE ? OWN : OTHER;
        }
    }

    private static List<String> line(
            String name, List<EvaluationReport> reports, Function<EvaluationReport, String> cell) {
        return Stream.concat(Stream.of(name), reports.stream().map(cell)).toList();
    }

    private static <L extends Enum<L>> String head(String name, String asked, HeadReport<L> report) {
        return "\n" + INDENT + name + " (" + asked + ")\n"
                + classes(report).render(INDENT.repeat(2))
                + INDENT.repeat(2) + "rows: gold, columns: predicted\n"
                + confusion(report.matrix()).render(INDENT.repeat(2))
                + INDENT.repeat(2) + "reliability of the most probable label, calibration error "
                + number(report.calibration().value()) + "\n"
                + reliability(report.calibration()).render(INDENT.repeat(2));
    }

    private static <L extends Enum<L>> TextTable classes(HeadReport<L> report) {
        ConfusionMatrix<L> matrix = report.matrix();
        TextTable table = new TextTable().line(List.of("", "precision", "recall", "F1", "95 % interval", "support"));
        for (L label : matrix.labels()) {
            table.line(List.of(
                    ConfusionMatrix.name(label),
                    number(matrix.precision(label)),
                    number(matrix.recall(label)),
                    number(matrix.f1(label)),
                    interval(report.f1Interval(label)),
                    Long.toString(matrix.support(label))));
        }
        return table;
    }

    private static <L extends Enum<L>> TextTable confusion(ConfusionMatrix<L> matrix) {
        List<String> header = new ArrayList<>(List.of("gold"));
        matrix.labels().forEach(label -> header.add(ConfusionMatrix.name(label)));
        TextTable table = new TextTable().line(header);
        for (L gold : matrix.labels()) {
            List<String> cells = new ArrayList<>(List.of(ConfusionMatrix.name(gold)));
            matrix.labels().forEach(predicted -> cells.add(Long.toString(matrix.count(gold, predicted))));
            table.line(cells);
        }
        return table;
    }

    private static TextTable reliability(CalibrationError calibration) {
        TextTable table = new TextTable().line(List.of("confidence", "mean", "right", "sentences"));
        for (CalibrationError.Bin bin : calibration.bins()) {
            table.line(List.of(
                    String.format(Locale.ROOT, "%.2f-%.2f", bin.low(), bin.high()),
                    number(bin.confidence()),
                    number(bin.accuracy()),
                    Long.toString(bin.sentences())));
        }
        return table;
    }

    private static String score(HeadReport<?> report) {
        return number(report.score()) + " " + interval(report.interval());
    }

    private static <L extends Enum<L>> String f1(HeadReport<L> report, L label) {
        return number(report.matrix().f1(label)) + " " + interval(report.f1Interval(label));
    }

    private static String interval(Interval interval) {
        return "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
