package org.framewire.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the target's probabilities honest for each {@link Reach} by itself: without a name in sight the United States
 * is rarely meant.
 */
record ReachCalibration(Map<Reach, Calibration> calibrations) {
    ReachCalibration {
        calibrations = new EnumMap<>(calibrations);
    }

    /** @param outputs one an example, of a network that has not seen its outlet */
    static ReachCalibration fit(List<Example> examples, List<double[][]> outputs) {
        Map<Reach, Calibration> calibrations = new EnumMap<>(Reach.class);
        for (Reach reach : Reach.values()) {
            List<double[]> targets = new ArrayList<>();
            List<Integer> labels = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (examples.get(i).features().reach() == reach) {
                    targets.add(outputs.get(i)[Head.TARGET.ordinal()]);
                    labels.add(Head.TARGET.label(examples.get(i).sentence()));
                }
            }
            calibrations.put(
                    reach,
                    Calibration.fit(
                            targets, labels.stream().mapToInt(Integer::intValue).toArray()));
        }
        return new ReachCalibration(calibrations);
    }

    static ReachCalibration load(ModelBundle bundle) throws Weights.Malformed {
        Map<Reach, Calibration> calibrations = new EnumMap<>(Reach.class);
        for (Reach reach : Reach.values()) {
            calibrations.put(reach, Calibration.ofNumbers(bundle.weights().get(name(reach), Calibration.SIZE)));
        }
        return new ReachCalibration(calibrations);
    }

    void save(Weights weights) {
        calibrations.forEach((reach, calibration) -> weights.put(name(reach), calibration.numbers()));
    }

    private static String name(Reach reach) {
        return "reach/" + reach.key();
    }

    /** The outputs with the target's probabilities calibrated. */
    double[][] apply(double[][] outputs, Reach reach) {
        double[][] calibrated = outputs.clone();
        int target = Head.TARGET.ordinal();
        calibrated[target] = calibrations.get(reach).probabilities(outputs[target]);
        return calibrated;
    }

    /** The same for many. */
    List<double[][]> apply(List<double[][]> outputs, List<Features> features) {
        List<double[][]> calibrated = new ArrayList<>(outputs.size());
        for (int i = 0; i < outputs.size(); i++) {
            calibrated.add(apply(outputs.get(i), features.get(i).reach()));
        }
        return calibrated;
    }
}
