package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.Interval;
import org.framewire.scoring.ModelCard;

/** Turns a report into what stands in a model's card, to four decimals. */
public final class CardFigures {
    private static final double DIGITS = 1e4;

    private CardFigures() {}

    /**
     * @param report its name is what the card calls the sentences
     * @param outletsHeldOut whether each sentence was judged by models that have not seen its outlet
     * @param encoder whether the encoder had a say
     */
    public static ModelCard.Evaluation of(EvaluationReport report, boolean outletsHeldOut, boolean encoder) {
        return new ModelCard.Evaluation(
                report.scorer(),
                outletsHeldOut,
                encoder,
                report.sentences(),
                List.of(
                        head("target", report.target()),
                        head("framing", report.framing()),
                        head("claim", report.claim())),
                report.unit().plural(),
                report.groups());
    }

    private static <L extends Enum<L>> ModelCard.HeadFigures head(String name, HeadReport<L> report) {
        ConfusionMatrix<L> matrix = report.matrix();
        List<ModelCard.ClassFigures> classes = new ArrayList<>();
        for (L label : matrix.labels()) {
            classes.add(new ModelCard.ClassFigures(
                    ConfusionMatrix.name(label),
                    rounded(matrix.precision(label)),
                    rounded(matrix.recall(label)),
                    rounded(matrix.f1(label)),
                    (int) matrix.support(label),
                    rounded(report.f1Interval(label))));
        }
        return new ModelCard.HeadFigures(
                name,
                rounded(matrix.macroF1()),
                rounded(report.calibration().value()),
                classes,
                rounded(report.macroF1Interval()),
                report.calibration().bins().stream().map(CardFigures::bin).toList());
    }

    private static ModelCard.Bin bin(CalibrationError.Bin bin) {
        return new ModelCard.Bin(
                rounded(bin.low()),
                rounded(bin.high()),
                (int) bin.sentences(),
                rounded(bin.confidence()),
                rounded(bin.accuracy()));
    }

    static Interval rounded(Interval interval) {
        return new Interval(rounded(interval.low()), rounded(interval.high()));
    }

    static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS;
    }
}
