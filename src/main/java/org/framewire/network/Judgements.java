package org.framewire.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled sentences and what models that have not seen their outlets think of them.
 *
 * @param outputs one an example: the networks' probabilities, [head][label]
 * @param opinions one an example: the encoder's log probabilities; empty where it is not heard
 */
record Judgements(List<Example> examples, List<double[][]> outputs, List<double[][]> opinions) {
    Judgements(List<Example> examples, List<double[][]> outputs) {
        this(examples, outputs, List.of());
    }

    /** Those sentences that there are opinions on. */
    Judgements with(HeldOutOpinions all) {
        Judgements known = new Judgements(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < examples.size(); i++) {
            double[][] opinion = all.of(examples.get(i).sentence());
            if (opinion != null) {
                known.examples.add(examples.get(i));
                known.outputs.add(outputs.get(i));
                known.opinions.add(opinion);
            }
        }
        return known;
    }

    /** With the encoder's opinion mixed in where it would be asked. */
    Judgements mixed(SecondOpinion second) {
        List<double[][]> mixed = new ArrayList<>(outputs.size());
        for (int i = 0; i < outputs.size(); i++) {
            boolean asked = second.asks(outputs.get(i));
            mixed.add(second.apply(outputs.get(i), asked ? opinions.get(i) : null));
        }
        return new Judgements(examples, mixed);
    }

    /** What makes each head's probabilities honest. */
    Map<Head, Calibration> calibrations() {
        Map<Head, Calibration> calibrations = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            calibrations.put(head, calibration(head));
        }
        return calibrations;
    }

    private Calibration calibration(Head head) {
        List<double[]> asked = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (head.applies(examples.get(i).sentence())) {
                asked.add(outputs.get(i)[head.ordinal()]);
                labels.add(head.label(examples.get(i).sentence()));
            }
        }
        return Calibration.fit(
                asked, labels.stream().mapToInt(Integer::intValue).toArray());
    }
}
