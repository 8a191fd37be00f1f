package org.framewire.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled sentences and what models that have not seen their outlets think of them.
 *
 * @param outputs one an example: the networks' probabilities, [head][label]
 * @param surroundings one an example: what {@link Surroundings} say; empty where they have been pooled already
 * @param opinions one an example: the encoder's log probabilities; empty where it is not heard
 */
record Judgements(
        List<Example> examples, List<double[][]> outputs, List<double[][]> surroundings, List<double[][]> opinions) {
    Judgements(List<Example> examples, List<double[][]> outputs, List<double[][]> surroundings) {
        this(examples, outputs, surroundings, List.of());
    }

    /** Those sentences that there are opinions on. */
    Judgements with(HeldOutOpinions all) {
        Judgements known = none();
        for (int i = 0; i < examples.size(); i++) {
            double[][] opinion = all.of(examples.get(i).sentence());
            if (opinion != null) {
                known.add(this, i, opinion);
            }
        }
        return known;
    }

    /** Those sentences about which the encoder would be asked. */
    Judgements askedAbout(OpinionPool pool) {
        Judgements asked = none();
        for (int i = 0; i < examples.size(); i++) {
            if (pool.asks(pool.alone(outputs.get(i), surroundings.get(i)))) {
                asked.add(this, i, opinions.get(i));
            }
        }
        return asked;
    }

    private static Judgements none() {
        return new Judgements(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void add(Judgements from, int i, double[][] opinion) {
        examples.add(from.examples.get(i));
        outputs.add(from.outputs.get(i));
        surroundings.add(from.surroundings.get(i));
        opinions.add(opinion);
    }

    /** With the opinions pooled, the encoder's where it is heard and would be asked. */
    Judgements pooled(OpinionPool pool) {
        List<double[][]> pooled = pool.pooled(
                outputs,
                surroundings,
                opinions.isEmpty()
                        ? null
                        : asked -> asked.stream().map(opinions::get).toList());
        return new Judgements(examples, pooled, List.of());
    }

    /** What there is to mix on one head. */
    List<Blend.Case> cases(Head head) {
        List<Blend.Case> cases = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (head.applies(examples.get(i).sentence())) {
                double[] p = outputs.get(i)[head.ordinal()];
                cases.add(new Blend.Case(
                        p,
                        surroundings.get(i)[head.ordinal()],
                        opinions.isEmpty() ? null : OpinionPool.heard(head, p, opinions.get(i)[head.ordinal()]),
                        head.label(examples.get(i).sentence())));
            }
        }
        return cases;
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
