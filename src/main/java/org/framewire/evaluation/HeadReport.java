package org.framewire.evaluation;

import java.util.List;
import org.framewire.scoring.Interval;

/**
 * How well one kind of label is predicted.
 *
 * @param matrix over all sentences that are asked for it
 * @param score what it is judged by: macro-F1, for the target the F1 of {@code us}
 * @param interval of the score
 * @param macroF1Interval of the matrix's macro-F1
 * @param f1Intervals of the labels' F1, in the order of the labels
 * @param calibration of its probabilities
 */
public record HeadReport<L extends Enum<L>>(
        ConfusionMatrix<L> matrix,
        double score,
        Interval interval,
        Interval macroF1Interval,
        List<Interval> f1Intervals,
        CalibrationError calibration) {
    public HeadReport {
        f1Intervals = List.copyOf(f1Intervals);
    }

    /** The interval of a label's F1. */
    public Interval f1Interval(L label) {
        return f1Intervals.get(label.ordinal());
    }
}
