package org.framewire.network;

import java.util.EnumMap;
import java.util.Map;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.Scores;
import org.framewire.text.Target;

/**
 * Turns the network's outputs into scores: calibrated probabilities, and labels by thresholds.
 *
 * @param gate a sentence that would have no target has the United States where its framing is not neutral, the
 *     network's probability of no target is less than this, and that of a bloc is no greater than that of the United
 *     States
 */
record Decider(Map<Head, Calibration> calibrations, float gate) {
    private static final double DIGITS = 1e6;
    private static final int NONE = Target.NONE.ordinal();
    private static final int NEUTRAL = Framing.NEUTRAL.ordinal();
    private static final int ANTI = Framing.ANTI.ordinal();
    private static final int PRO = Framing.PRO.ordinal();
    private static final String GATE = "gate";

    /** Of the networks alone. */
    static final String NETWORKS = "";
    /** Of the networks and the encoder. */
    static final String ENCODER = "encoder/";

    Decider {
        calibrations = new EnumMap<>(calibrations);
    }

    /** @param ofWhat whose outputs it decides on: part of the names of its numbers */
    static Decider load(ModelBundle bundle, String ofWhat) throws Weights.Malformed {
        Map<Head, Calibration> calibrations = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            calibrations.put(head, Calibration.ofNumbers(bundle.weights().get(name(ofWhat, head), Calibration.SIZE)));
        }
        return new Decider(calibrations, bundle.weights().get(ofWhat + GATE, 1)[0]);
    }

    void save(Weights weights, String ofWhat) {
        calibrations.forEach((head, calibration) -> weights.put(name(ofWhat, head), calibration.numbers()));
        weights.put(ofWhat + GATE, new float[] {gate});
    }

    private static String name(String ofWhat, Head head) {
        return ofWhat + "calibration/" + head.key();
    }

    /** The label's number for each head, in the order of the heads. */
    int[] labels(double[][] outputs) {
        int target = label(Head.TARGET, outputs);
        int framing = framing(outputs);
        double[] p = outputs[Head.TARGET.ordinal()];
        boolean gated = target == NONE && framing != NEUTRAL && p[NONE] < gate;
        if (gated && p[Target.US.ordinal()] >= p[Target.BLOC.ordinal()]) {
            target = Target.US.ordinal();
        }
        return new int[] {target, target == NONE ? NEUTRAL : framing, label(Head.CLAIM, outputs)};
    }

    /**
     * Of the two polarities only the likelier one is in question, and the thresholds decide whether the sentence has
     * it: else a threshold low enough for a rare polarity would turn doubtful sentences of the other one into it.
     */
    private int framing(double[][] outputs) {
        double[] p = probabilities(Head.FRAMING, outputs);
        int polarity = p[PRO] > p[ANTI] ? PRO : ANTI;
        boolean has = calibrations.get(Head.FRAMING).prefers(polarity, NEUTRAL, outputs[Head.FRAMING.ordinal()]);
        return has ? polarity : NEUTRAL;
    }

    private int label(Head head, double[][] outputs) {
        return calibrations.get(head).label(outputs[head.ordinal()]);
    }

    Scores scores(double[][] outputs) {
        int[] labels = labels(outputs);
        double[] target = probabilities(Head.TARGET, outputs);
        double[] framing = probabilities(Head.FRAMING, outputs);
        double[] claim = probabilities(Head.CLAIM, outputs);
        return new Scores(
                Target.values()[labels[0]],
                target[0],
                target[1],
                target[2],
                Framing.values()[labels[1]],
                framing[0],
                framing[1],
                framing[2],
                Claim.values()[labels[2]],
                claim[0],
                claim[1],
                claim[2]);
    }

    /** To six decimals. */
    private double[] probabilities(Head head, double[][] outputs) {
        double[] p = calibrations.get(head).probabilities(outputs[head.ordinal()]);
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.rint(p[i] * DIGITS) / DIGITS;
        }
        return p;
    }
}
