package org.framewire.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How honest probabilities are: the confidence (the probability of the most probable label) against how often that
 * label is right, in bins of equal width (expected calibration error: Guo, Pleiss, Sun and Weinberger, "On calibration
 * of modern neural networks", ICML 2017). The label that thresholds chose may be another one; it plays no part here.
 */
public final class CalibrationError {
    private static final int BINS = 10;

    private final long[] counts = new long[BINS];
    private final long[] right = new long[BINS];
    private final double[] confidences = new double[BINS];

    /**
     * A row of the reliability table.
     *
     * @param low the bin's lower bound, not in it (but 0 is)
     * @param high its upper bound, in it
     * @param confidence the mean confidence of its sentences
     * @param accuracy the share of them whose most probable label is right
     */
    public record Bin(double low, double high, long sentences, double confidence, double accuracy) {}

    /**
     * @param confidence the probability of the most probable label, in [0, 1]
     * @param correct whether that label is the gold one
     */
    public void add(double confidence, boolean correct) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence);
        }
        int bin = Math.max(0, (int) Math.ceil(confidence * BINS) - 1);
        counts[bin]++;
        right[bin] += correct ? 1 : 0;
        confidences[bin] += confidence;
    }

    /** The mean over all sentences of |confidence - accuracy| of their bin, in [0, 1]; 0 if there are none. */
    public double value() {
        double sum = 0;
        long sentences = 0;
        for (int i = 0; i < BINS; i++) {
            sum += Math.abs(confidences[i] - right[i]);
            sentences += counts[i];
        }
        return sentences == 0 ? 0 : sum / sentences;
    }

    /** The bins that have a sentence, by confidence. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                double n = counts[i];
                bins.add(new Bin((double) i / BINS, (i + 1.0) / BINS, counts[i], confidences[i] / n, right[i] / n));
            }
        }
        return bins;
    }
}
