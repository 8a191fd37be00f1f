package org.framewire.network;

import java.util.List;

/**
 * Mixes opinions on one head's labels: the probability of label i is the softmax of {@code own * ln p[i] + around *
 * r[i] + other * ln q[i] + shift[i]}, a logarithmic opinion pool (Genest and Zidek 1986, "Combining Probability
 * Distributions").
 *
 * @param own weight of the networks' probabilities p
 * @param around weight of the {@link Surroundings} r
 * @param other weight of the encoder's q; 0 where it is not asked
 * @param shift one a label
 */
record Blend(float own, float around, float other, float[] shift) {
    static final int SIZE = 3 + Head.LABELS;

    private static final double LEAST = 1e-9;
    private static final int STEPS = 1200;
    private static final double RATE = 0.5;
    private static final double SLOPE_RATE = 0.05;

    /**
     * What there is to mix on a sentence, which no model has learned from.
     *
     * @param p the networks' probabilities
     * @param around of its surroundings, logarithms
     * @param logQ the encoder's log probabilities; null where it was not asked
     * @param label the true one
     */
    record Case(double[] p, double[] around, double[] logQ, int label) {}

    static Blend ofNumbers(float[] numbers) {
        return new Blend(numbers[0], numbers[1], numbers[2], new float[] {numbers[3], numbers[4], numbers[5]});
    }

    float[] numbers() {
        return new float[] {own, around, other, shift[0], shift[1], shift[2]};
    }

    /**
     * @param p the networks' probabilities
     * @param surroundings logarithms
     * @param logQ the encoder's log probabilities; null where {@code other} is 0
     */
    double[] probabilities(double[] p, double[] surroundings, double[] logQ) {
        double[] logits = new double[Head.LABELS];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = own * log(p[i]) + around * surroundings[i] + (other == 0 ? 0 : other * logQ[i]) + shift[i];
        }
        return Calibration.softmax(logits);
    }

    /** Fits weights and shifts by gradient descent on the log loss; the encoder's weight stays 0 if it is not heard. */
    static Blend fit(List<Case> cases, boolean heard) {
        double own = heard ? 0.5 : 1;
        double around = 0;
        double other = heard ? 0.5 : 0;
        double[] shift = new double[Head.LABELS];
        for (int step = 0; step < STEPS && !cases.isEmpty(); step++) {
            Blend now = new Blend((float) own, (float) around, (float) other, floats(shift));
            double ownGradient = 0;
            double aroundGradient = 0;
            double otherGradient = 0;
            double[] gradient = new double[Head.LABELS];
            for (Case example : cases) {
                double[] found = now.probabilities(example.p(), example.around(), example.logQ());
                for (int i = 0; i < Head.LABELS; i++) {
                    double error = (found[i] - (example.label() == i ? 1 : 0)) / cases.size();
                    gradient[i] += error;
                    ownGradient += error * log(example.p()[i]);
                    aroundGradient += error * example.around()[i];
                    otherGradient += heard ? error * example.logQ()[i] : 0;
                }
            }
            own -= SLOPE_RATE * ownGradient;
            around -= SLOPE_RATE * aroundGradient;
            other -= SLOPE_RATE * otherGradient;
            for (int i = 0; i < Head.LABELS; i++) {
                shift[i] -= RATE * gradient[i];
            }
        }
        return new Blend((float) own, (float) around, (float) other, floats(shift));
    }

    static double log(double p) {
        return StrictMath.log(Math.max(LEAST, p));
    }

    private static float[] floats(double[] values) {
        return new float[] {(float) values[0], (float) values[1], (float) values[2]};
    }
}
