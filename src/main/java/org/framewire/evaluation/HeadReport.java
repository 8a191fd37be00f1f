package org.framewire.evaluation;

/**
 * How well one kind of label is predicted.
 *
 * @param matrix over all sentences that are asked for it
 * @param score what it is judged by: macro-F1, for the target the F1 of {@code us}
 * @param interval of the score
 * @param calibration of its probabilities
 */
public record HeadReport<L extends Enum<L>>(
        ConfusionMatrix<L> matrix, double score, Interval interval, CalibrationError calibration) {}
