package org.framewire.network;

import java.util.List;

/**
 * Makes one head's outputs honest, and decides its label. Vector scaling with one slope (Guo et al. 2017, "On
 * Calibration of Modern Neural Networks"): the probability of label i is the softmax of {@code slope * ln p[i] +
 * shift[i]}; the label is the greatest of {@code ln p[i] + decision[i]}.
 */
record Calibration(float slope, float[] shift, float[] decision) {
    static final Calibration NONE = new Calibration(1, new float[Head.LABELS], new float[Head.LABELS]);
    static final int SIZE = 1 + 2 * Head.LABELS;

    private static final double LEAST = 1e-9;
    private static final int STEPS = 400;
    private static final double RATE = 0.5;

    static Calibration ofNumbers(float[] numbers) {
        return new Calibration(numbers[0], new float[] {numbers[1], numbers[2], numbers[3]}, new float[] {
            numbers[4], numbers[5], numbers[6]
        });
    }

    float[] numbers() {
        return new float[] {slope, shift[0], shift[1], shift[2], decision[0], decision[1], decision[2]};
    }

    /** @param p the network's probabilities of the labels */
    double[] probabilities(double[] p) {
        double[] logits = new double[Head.LABELS];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = slope * StrictMath.log(Math.max(LEAST, p[i])) + shift[i];
        }
        return softmax(logits);
    }

    /** @param p the network's probabilities of the labels */
    int label(double[] p) {
        int best = 0;
        for (int i = 1; i < Head.LABELS; i++) {
            if (decided(p, i) > decided(p, best)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether one label is chosen where the other is the only choice beside it. */
    boolean prefers(int one, int other, double[] p) {
        return decided(p, one) > decided(p, other);
    }

    private double decided(double[] p, int i) {
        return StrictMath.log(Math.max(LEAST, p[i])) + decision[i];
    }

    Calibration withDecision(float[] values) {
        return new Calibration(slope, shift, values);
    }

    /**
     * Fits slope and shift by gradient descent on the log loss.
     *
     * @param outputs the network's probabilities of sentences that it was not trained on
     * @param labels their true labels
     */
    static Calibration fit(List<double[]> outputs, int[] labels) {
        double slope = 1;
        double[] shift = new double[Head.LABELS];
        for (int step = 0; step < STEPS && labels.length > 0; step++) {
            double slopeGradient = 0;
            double[] gradient = new double[Head.LABELS];
            Calibration now = new Calibration((float) slope, floats(shift), new float[Head.LABELS]);
            for (int n = 0; n < labels.length; n++) {
                double[] p = now.probabilities(outputs.get(n));
                for (int i = 0; i < Head.LABELS; i++) {
                    double error = p[i] - (labels[n] == i ? 1 : 0);
                    gradient[i] += error / labels.length;
                    slopeGradient += error * StrictMath.log(Math.max(LEAST, outputs.get(n)[i])) / labels.length;
                }
            }
            slope -= RATE * 0.1 * slopeGradient;
            for (int i = 0; i < Head.LABELS; i++) {
                shift[i] -= RATE * gradient[i];
            }
        }
        return new Calibration((float) slope, floats(shift), new float[Head.LABELS]);
    }

    private static float[] floats(double[] values) {
        return new float[] {(float) values[0], (float) values[1], (float) values[2]};
    }

    static double[] softmax(double[] logits) {
        double greatest = Math.max(logits[0], Math.max(logits[1], logits[2]));
        double sum = 0;
        double[] p = new double[logits.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = StrictMath.exp(logits[i] - greatest);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
