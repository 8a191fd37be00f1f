package org.framewire.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.framewire.text.Target;

/** Chooses what decides a label, for the best F1 on sentences that the network was not trained on. */
final class Thresholds {
    private static final double REACH = 2;
    private static final double STEP = 0.1;
    private static final int ROUNDS = 2;
    private static final int GATES = 20;
    /** Blocs are rare and their F1 is noisy. */
    private static final double BLOC_WEIGHT = 0.3;

    private final List<Example> examples;
    private final List<double[][]> outputs;

    /** @param outputs one an example */
    Thresholds(List<Example> examples, List<double[][]> outputs) {
        this.examples = examples;
        this.outputs = outputs;
    }

    /** Coordinate search: one label's number at a time, on a grid. */
    Decider choose(Decider decider) {
        Decider best = decider;
        for (int round = 0; round < ROUNDS; round++) {
            for (Head head : Head.values()) {
                for (int label = 0; label < Head.LABELS; label++) {
                    best = choose(best, head, label);
                }
            }
            best = chooseGate(best);
        }
        return best;
    }

    private Decider choose(Decider decider, Head head, int label) {
        Decider best = decider;
        double bestQuality = quality(decider);
        for (double value = -REACH; value <= REACH + STEP / 2; value += STEP) {
            Decider candidate = with(decider, head, label, (float) value);
            double quality = quality(candidate);
            if (quality > bestQuality + 1e-9) {
                best = candidate;
                bestQuality = quality;
            }
        }
        return best;
    }

    private Decider chooseGate(Decider decider) {
        Decider best = decider;
        double bestQuality = quality(decider);
        for (int step = 0; step <= GATES; step++) {
            Decider candidate = new Decider(decider.calibrations(), step / (float) GATES);
            double quality = quality(candidate);
            if (quality > bestQuality + 1e-9) {
                best = candidate;
                bestQuality = quality;
            }
        }
        return best;
    }

    private static Decider with(Decider decider, Head head, int label, float value) {
        Map<Head, Calibration> calibrations = new EnumMap<>(decider.calibrations());
        float[] decision = calibrations.get(head).decision().clone();
        decision[label] = value;
        calibrations.put(head, calibrations.get(head).withDecision(decision));
        return new Decider(calibrations, decider.gate());
    }

    private double quality(Decider decider) {
        Map<Head, Confusion> confusion = confusion(examples, outputs, decider);
        return reported(decider).macroF1()
                + confusion.get(Head.CLAIM).macroF1()
                + confusion.get(Head.TARGET).f1(Target.US.ordinal())
                + BLOC_WEIGHT * confusion.get(Head.TARGET).f1(Target.BLOC.ordinal());
    }

    /**
     * The counts of framing over all sentences, those without a target being neutral: what reports count. Over
     * sentences with a target only, a polarity found where there is no target would cost nothing.
     */
    private Confusion reported(Decider decider) {
        Confusion framing = new Confusion();
        for (int i = 0; i < examples.size(); i++) {
            framing.add(
                    Head.FRAMING.label(examples.get(i).sentence()),
                    decider.labels(outputs.get(i))[Head.FRAMING.ordinal()]);
        }
        return framing;
    }

    /** The counts of each head, framing over the sentences with a target only. */
    static Map<Head, Confusion> confusion(List<Example> examples, List<double[][]> outputs, Decider decider) {
        Map<Head, Confusion> confusion = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            confusion.put(head, new Confusion());
        }
        for (int i = 0; i < examples.size(); i++) {
            int[] labels = decider.labels(outputs.get(i));
            for (Head head : Head.values()) {
                if (head.applies(examples.get(i).sentence())) {
                    confusion.get(head).add(head.label(examples.get(i).sentence()), labels[head.ordinal()]);
                }
            }
        }
        return confusion;
    }
}
