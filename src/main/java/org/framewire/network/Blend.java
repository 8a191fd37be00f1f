package org.framewire.network;

import java.util.List;

/**
 * Mixes two models' opinions of one head's labels: the probability of label i is the softmax of {@code own * ln p[i] +
 * other * ln q[i] + shift[i]}, a logarithmic opinion pool (Genest and Zidek 1986, "Combining Probability
 * Distributions").
 *
 * @param own weight of the networks' probabilities p
 * @param other weight of the encoder's q; 0 where it is not asked
 * @param shift one a label
 */
record Blend(float own, float other, float[] shift) {
    static final int SIZE = 2 + Head.LABELS;

    private static final double LEAST = 1e-9;
    private static final int STEPS = 600;
    private static final double RATE = 0.5;
    private static final double SLOPE_RATE = 0.05;

    /**
     * A sentence to fit on, which neither model has learned from.
     *
     * @param p the networks' probabilities
     * @param logQ the encoder's log probabilities; null where it was not asked
     * @param label the true one
     */
    record Case(double[] p, double[] logQ, int label) {}

    static Blend ofNumbers(float[] numbers) {
        return new Blend(numbers[0], numbers[1], new float[] {numbers[2], numbers[3], numbers[4]});
    }

    float[] numbers() {
        return new float[] {own, other, shift[0], shift[1], shift[2]};
    }

    /**
     * @param p the networks' probabilities
     * @param logQ the encoder's log probabilities; null where {@code other} is 0
     */
    double[] probabilities(double[] p, double[] logQ) {
        double[] logits = new double[Head.LABELS];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = own * log(p[i]) + (other == 0 ? 0 : other * logQ[i]) + shift[i];
        }
        return Calibration.softmax(logits);
    }

    /** Fits weights and shifts by gradient descent on the log loss; the encoder's weight stays 0 if it is not heard. */
    static Blend fit(List<Case> cases, boolean heard) {
        double own = heard ? 0.5 : 1;
        double other = heard ? 0.5 : 0;
        double[] shift = new double[Head.LABELS];
        for (int step = 0; step < STEPS && !cases.isEmpty(); step++) {
            Blend now = new Blend((float) own, (float) other, floats(shift));
            double ownGradient = 0;
            double otherGradient = 0;
            double[] gradient = new double[Head.LABELS];
            for (Case example : cases) {
                double[] found = now.probabilities(example.p(), example.logQ());
                for (int i = 0; i < Head.LABELS; i++) {
                    double error = (found[i] - (example.label() == i ? 1 : 0)) / cases.size();
                    gradient[i] += error;
                    ownGradient += error * log(example.p()[i]);
                    otherGradient += heard ? error * example.logQ()[i] : 0;
                }
            }
            own -= SLOPE_RATE * ownGradient;
            other -= SLOPE_RATE * otherGradient;
            for (int i = 0; i < Head.LABELS; i++) {
                shift[i] -= RATE * gradient[i];
            }
        }
        return new Blend((float) own, (float) other, floats(shift));
    }

    private static double log(double p) {
        return StrictMath.log(Math.max(LEAST, p));
    }

    private static float[] floats(double[] values) {
        return new float[] {(float) values[0], (float) values[1], (float) values[2]};
    }
}
