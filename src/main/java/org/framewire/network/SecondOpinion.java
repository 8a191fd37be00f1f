package org.framewire.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;

/**
 * Asks a slower and better model, the encoder, where it can change a report: about sentences that may have a target, if
 * they surely have one, such as are not plainly neutral. Its opinion is mixed with the networks'.
 *
 * @param mixed how the opinions on a head's labels are mixed where the encoder is asked; heads that it knows only
 * @param alone the same heads where it is not asked
 * @param none it is asked only where the networks' probability of no target is less, and
 * @param sure that of a neutral framing is less than this, or that of no target more than {@code 1 - none}
 */
record SecondOpinion(Map<Head, Blend> mixed, Map<Head, Blend> alone, float none, float sure) {
    private static final double HUNDRED = 100;
    private static final float NONE = 0.8f;
    private static final float SURE = 0.9f;
    private static final String BOUNDS = "encoder/bounds";

    SecondOpinion {
        mixed = new EnumMap<>(mixed);
        alone = new EnumMap<>(alone);
    }

    /**
     * Fits what mixes the opinions.
     *
     * @param outputs the networks' probabilities of each example, [head][label], of a network that has not seen its
     *     outlet
     * @param opinions the same of such an encoder, log probabilities; the row of a head that it does not know is null
     */
    static SecondOpinion fit(List<Example> examples, List<double[][]> outputs, List<double[][]> opinions) {
        Map<Head, Blend> mixed = new EnumMap<>(Head.class);
        Map<Head, Blend> alone = new EnumMap<>(Head.class);
        alone.put(Head.FRAMING, Blend.fit(cases(Head.FRAMING, examples, outputs, opinions, null), false));
        SecondOpinion asking = new SecondOpinion(mixed, alone, NONE, SURE);
        for (Head head : Head.values()) {
            if (opinions.get(0)[head.ordinal()] != null) {
                alone.put(head, Blend.fit(cases(head, examples, outputs, opinions, null), false));
                mixed.put(head, Blend.fit(cases(head, examples, outputs, opinions, asking), true));
            }
        }
        return new SecondOpinion(mixed, alone, NONE, SURE);
    }

    /** @param asking whose sentences to take: those that it asks about; null: all */
    private static List<Blend.Case> cases(
            Head head,
            List<Example> examples,
            List<double[][]> outputs,
            List<double[][]> opinions,
            SecondOpinion asking) {
        List<Blend.Case> cases = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            boolean taken = head.applies(examples.get(i).sentence());
            if (taken && (asking == null || asking.asks(outputs.get(i)))) {
                double[] own = outputs.get(i)[head.ordinal()];
                double[] other = opinions.get(i)[head.ordinal()];
                cases.add(new Blend.Case(own, other, head.label(examples.get(i).sentence())));
            }
        }
        return cases;
    }

    static SecondOpinion load(ModelBundle bundle) throws Weights.Malformed {
        Map<Head, Blend> mixed = new EnumMap<>(Head.class);
        Map<Head, Blend> alone = new EnumMap<>(Head.class);
        Weights weights = bundle.weights();
        for (Head head : Head.values()) {
            if (weights.has(name("mixed", head))) {
                mixed.put(head, Blend.ofNumbers(weights.get(name("mixed", head), Blend.SIZE)));
                alone.put(head, Blend.ofNumbers(weights.get(name("alone", head), Blend.SIZE)));
            }
        }
        if (!mixed.containsKey(Head.FRAMING)) {
            throw new Weights.Malformed("nothing says how the encoder's opinion of framing is mixed in");
        }
        float[] bounds = weights.get(BOUNDS, 2);
        return new SecondOpinion(mixed, alone, bounds[0], bounds[1]);
    }

    void save(Weights weights) {
        mixed.forEach((head, blend) -> weights.put(name("mixed", head), blend.numbers()));
        alone.forEach((head, blend) -> weights.put(name("alone", head), blend.numbers()));
        weights.put(BOUNDS, new float[] {none, sure});
    }

    private static String name(String which, Head head) {
        return "encoder/" + which + "/" + head.key();
    }

    /** Whether the encoder is to be asked about a sentence of which the networks think so. */
    boolean asks(double[][] outputs) {
        double noTarget = outputs[Head.TARGET.ordinal()][Target.NONE.ordinal()];
        double[] framing = alone.get(Head.FRAMING).probabilities(outputs[Head.FRAMING.ordinal()], null);
        return noTarget < none && (noTarget > 1 - none || framing[Framing.NEUTRAL.ordinal()] < sure);
    }

    /** @param opinion the encoder's log probabilities, [head][label]; null where it was not asked */
    double[][] apply(double[][] outputs, double[][] opinion) {
        double[][] applied = outputs.clone();
        (opinion == null ? alone : mixed).forEach((head, blend) -> {
            double[] other = opinion == null ? null : hundredths(opinion[head.ordinal()]);
            applied[head.ordinal()] = blend.probabilities(outputs[head.ordinal()], other);
        });
        return applied;
    }

    /** As precise as the opinions that the weights were fitted on. */
    private static double[] hundredths(double[] logs) {
        double[] rounded = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            rounded[i] = Math.rint(logs[i] * HUNDRED) / HUNDRED;
        }
        return rounded;
    }
}
