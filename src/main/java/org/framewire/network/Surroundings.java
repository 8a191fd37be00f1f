package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.text.Sentence;
import org.framewire.text.Target;

/**
 * What the networks think of the other sentences of a text: "Congress" or "the administration" is another one in a text
 * on another country, and one that finds fault with the United States mostly does so more than once.
 *
 * <p>The opinion on a head's labels is the mean of the networks' probabilities of the other sentences, each with weight
 * exp(-d / {@value #REACH}) at a distance of d sentences, and of {@value #USUAL_WEIGHT} sentence that is as usual, so
 * that few others say little. For the target the two before it do not count, since the networks have read them with it;
 * in the mean of framings a sentence counts as far as it has a target. As logarithms of ratios to what is usual: 0
 * where there are no other sentences, for framing at most {@value #MOST_FRAMING} either way, so that a text full of
 * praise does not speak louder than its sentences.
 */
final class Surroundings {
    private static final double REACH = 10;
    private static final double FADING = StrictMath.exp(-1 / REACH);
    private static final double USUAL_WEIGHT = 1;
    private static final double MOST_FRAMING = 1;
    private static final double[] USUAL_TARGET = {0.25, 0.02, 0.73};
    private static final double[] USUAL_FRAMING = {0.2, 0.75, 0.05};
    private static final int NONE = Target.NONE.ordinal();

    private Surroundings() {}

    /** Whether they say anything on this head. Whose claim one sentence is says little of the next one's. */
    static boolean speakOf(Head head) {
        return head != Head.CLAIM;
    }

    /** Of a sentence that stands alone: [head][label], 0. */
    static double[][] none() {
        return logs(new double[Head.LABELS], new double[Head.LABELS]);
    }

    /**
     * @param outputs of the sentences of one text in order: the networks' probabilities, [head][label]
     * @return one a sentence, [head][label], logarithms; 0 for a head that they do not speak of
     */
    static List<double[][]> of(List<double[][]> outputs) {
        double[][] target = sums(outputs, Head.TARGET, Sentence.CONTEXT + 1);
        double[][] framing = sums(outputs, Head.FRAMING, 1);
        List<double[][]> surroundings = new ArrayList<>(outputs.size());
        for (int i = 0; i < outputs.size(); i++) {
            surroundings.add(logs(target[i], framing[i]));
        }
        return surroundings;
    }

    /**
     * The weighted sums of the other sentences' probabilities, [sentence][label].
     *
     * @param before the distance of the nearest sentence before that counts
     */
    private static double[][] sums(List<double[][]> outputs, Head head, int before) {
        double[][] sums = new double[outputs.size()][Head.LABELS];
        double[] earlier = new double[Head.LABELS];
        for (int i = before; i < sums.length; i++) {
            fade(earlier, outputs.get(i - before), head, before);
            add(earlier, sums[i]);
        }
        double[] later = new double[Head.LABELS];
        for (int i = sums.length - 2; i >= 0; i--) {
            fade(later, outputs.get(i + 1), head, 1);
            add(later, sums[i]);
        }
        return sums;
    }

    /** One sentence on: what is summed up is farther, and one more is within sight. */
    private static void fade(double[] sum, double[][] seen, Head head, int distance) {
        double share = head == Head.FRAMING ? 1 - seen[Head.TARGET.ordinal()][NONE] : 1;
        double weight = share * StrictMath.exp(-distance / REACH);
        for (int label = 0; label < Head.LABELS; label++) {
            sum[label] = FADING * sum[label] + weight * seen[head.ordinal()][label];
        }
    }

    private static void add(double[] numbers, double[] sum) {
        for (int label = 0; label < Head.LABELS; label++) {
            sum[label] += numbers[label];
        }
    }

    private static double[][] logs(double[] target, double[] framing) {
        double[][] logs = new double[Head.values().length][Head.LABELS];
        logs[Head.TARGET.ordinal()] = ratios(target, USUAL_TARGET);
        double[] framings = ratios(framing, USUAL_FRAMING);
        for (int label = 0; label < Head.LABELS; label++) {
            logs[Head.FRAMING.ordinal()][label] = Math.max(-MOST_FRAMING, Math.min(MOST_FRAMING, framings[label]));
        }
        return logs;
    }

    private static double[] ratios(double[] sums, double[] usual) {
        double weight = sums[0] + sums[1] + sums[2] + USUAL_WEIGHT;
        double[] ratios = new double[Head.LABELS];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = StrictMath.log((sums[i] + USUAL_WEIGHT * usual[i]) / (weight * usual[i]));
        }
        return ratios;
    }
}
