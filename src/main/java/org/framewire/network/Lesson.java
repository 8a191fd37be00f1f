package org.framewire.network;

import java.util.Arrays;

/**
 * What a network learns from one sentence.
 *
 * @param targets [head][label], for each head the probabilities that it should give
 * @param weights [head], how much each head learns from it; 0: nothing
 */
record Lesson(Features features, float[][] targets, float[] weights) {
    /** From a label of each head; framing is learned only where there is a target. */
    static Lesson of(Example example) {
        Head[] heads = Head.values();
        float[][] targets = new float[heads.length][Head.LABELS];
        float[] weights = new float[heads.length];
        for (Head head : heads) {
            targets[head.ordinal()][head.label(example.sentence())] = 1;
            weights[head.ordinal()] = head.applies(example.sentence()) ? 1 : 0;
        }
        return new Lesson(example.features(), targets, weights);
    }

    /** From a teacher's probabilities of the framings, which say nothing of target and claim. */
    static Lesson ofFraming(Features features, double[] framing, double weight) {
        Head[] heads = Head.values();
        float[][] targets = new float[heads.length][Head.LABELS];
        float[] weights = new float[heads.length];
        for (float[] target : targets) {
            Arrays.fill(target, 1f / Head.LABELS);
        }
        for (int label = 0; label < Head.LABELS; label++) {
            targets[Head.FRAMING.ordinal()][label] = (float) framing[label];
        }
        weights[Head.FRAMING.ordinal()] = (float) weight;
        return new Lesson(features, targets, weights);
    }

    int length() {
        return features.words().length;
    }
}
