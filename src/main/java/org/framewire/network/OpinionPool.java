package org.framewire.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;

/**
 * Pools the opinions on a sentence: the networks', of itself and of its surroundings, and that of a slower and better
 * model, the encoder. It is asked where it can change a report: about sentences that may have a target, if they surely
 * have one, such as are not plainly neutral. It does not know which media are a state's: of the claim it is heard
 * between attributed and own voice only.
 *
 * @param alone how the networks' opinions on a head's labels are mixed where the encoder is not asked; the heads that
 *     surroundings speak of
 * @param mixed the same where it is asked, of all heads; none in a model without an encoder
 * @param none it is asked only where the networks' probability of no target is less, and
 * @param sure that of a neutral framing is less than this, or that of no target more than {@code 1 - none}
 */
record OpinionPool(Map<Head, Blend> alone, Map<Head, Blend> mixed, float none, float sure) {
    private static final double HUNDRED = 100;
    private static final float NONE = 0.8f;
    private static final float SURE = 0.9f;
    private static final String BOUNDS = "encoder/bounds";
    private static final String ALONE = "networks/pool/";
    private static final String MIXED = "encoder/pool/";

    OpinionPool {
        alone = inOrder(alone);
        mixed = inOrder(mixed);
    }

    private static Map<Head, Blend> inOrder(Map<Head, Blend> blends) {
        Map<Head, Blend> inOrder = new EnumMap<>(Head.class);
        inOrder.putAll(blends);
        return inOrder;
    }

    /**
     * Fits what mixes the opinions of models that have not seen the sentences' outlets.
     *
     * @param opinions the encoder's; null: there is none
     */
    static OpinionPool fit(Judgements judgements, HeldOutOpinions opinions) {
        Map<Head, Blend> alone = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            if (Surroundings.speakOf(head)) {
                alone.put(head, Blend.fit(judgements.cases(head), false));
            }
        }
        OpinionPool networks = new OpinionPool(alone, Map.of(), NONE, SURE);
        if (opinions == null) {
            return networks;
        }
        Judgements asked = judgements.with(opinions).askedAbout(networks);
        Map<Head, Blend> mixed = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            mixed.put(head, Blend.fit(asked.cases(head), true));
        }
        return new OpinionPool(alone, mixed, NONE, SURE);
    }

    /** @param encoder whether an encoder will be asked */
    static OpinionPool load(ModelBundle bundle, boolean encoder) throws Weights.Malformed {
        Weights weights = bundle.weights();
        Map<Head, Blend> alone = blends(weights, ALONE);
        Map<Head, Blend> mixed = blends(weights, MIXED);
        for (Head head : Head.values()) {
            if (Surroundings.speakOf(head) && !alone.containsKey(head)) {
                throw new Weights.Malformed("nothing says how much surroundings count for the " + head.key());
            }
            if (encoder && !mixed.containsKey(head)) {
                throw new Weights.Malformed("nothing says how the encoder's opinion of the " + head.key() + " counts");
            }
        }
        float[] bounds = encoder ? weights.get(BOUNDS, 2) : new float[] {NONE, SURE};
        return new OpinionPool(alone, mixed, bounds[0], bounds[1]);
    }

    private static Map<Head, Blend> blends(Weights weights, String which) throws Weights.Malformed {
        Map<Head, Blend> blends = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            if (weights.has(which + head.key())) {
                blends.put(head, Blend.ofNumbers(weights.get(which + head.key(), Blend.SIZE)));
            }
        }
        return blends;
    }

    void save(Weights weights) {
        alone.forEach((head, blend) -> weights.put(ALONE + head.key(), blend.numbers()));
        mixed.forEach((head, blend) -> weights.put(MIXED + head.key(), blend.numbers()));
        if (!mixed.isEmpty()) {
            weights.put(BOUNDS, new float[] {none, sure});
        }
    }

    /** Whether the encoder is to be asked about a sentence of which the networks alone think so: {@link #alone}. */
    boolean asks(double[][] outputs) {
        double noTarget = outputs[Head.TARGET.ordinal()][Target.NONE.ordinal()];
        double neutral = outputs[Head.FRAMING.ordinal()][Framing.NEUTRAL.ordinal()];
        return noTarget < none && (noTarget > 1 - none || neutral < sure);
    }

    /**
     * The probabilities of sentences by the networks alone, and with the encoder where it is to be asked.
     *
     * @param outputs one a sentence: the networks' probabilities, [head][label]
     * @param surroundings one a sentence: logarithms, [head][label]
     * @param encoder gives its log probabilities, [head][label], of the sentences with these numbers, from 0, in their
     *     order; null: there is none
     */
    List<double[][]> pooled(
            List<double[][]> outputs,
            List<double[][]> surroundings,
            Function<List<Integer>, List<double[][]>> encoder) {
        List<double[][]> pooled = new ArrayList<>(outputs.size());
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            double[][] alone = alone(outputs.get(i), surroundings.get(i));
            pooled.add(alone);
            if (encoder != null && asks(alone)) {
                asked.add(i);
            }
        }
        if (!asked.isEmpty()) {
            Iterator<double[][]> opinions = encoder.apply(asked).iterator();
            asked.forEach(i -> pooled.set(i, mixed(outputs.get(i), surroundings.get(i), opinions.next())));
        }
        return pooled;
    }

    /**
     * Without the encoder.
     *
     * @param outputs the networks' probabilities, [head][label]
     * @param surroundings logarithms, [head][label]
     */
    double[][] alone(double[][] outputs, double[][] surroundings) {
        double[][] applied = outputs.clone();
        alone.forEach((head, blend) -> applied[head.ordinal()] =
                blend.probabilities(outputs[head.ordinal()], surroundings[head.ordinal()], null));
        return applied;
    }

    /** @param opinion the encoder's log probabilities, [head][label] */
    double[][] mixed(double[][] outputs, double[][] surroundings, double[][] opinion) {
        double[][] applied = alone(outputs, surroundings);
        mixed.forEach((head, blend) -> applied[head.ordinal()] = blend.probabilities(
                outputs[head.ordinal()],
                surroundings[head.ordinal()],
                heard(head, outputs[head.ordinal()], hundredths(opinion[head.ordinal()]))));
        return applied;
    }

    /**
     * As much of the encoder's opinion as counts: of a claim, the chance of state media is the networks'.
     *
     * @param p the networks' probabilities
     * @param logs the encoder's log probabilities
     */
    static double[] heard(Head head, double[] p, double[] logs) {
        if (head != Head.CLAIM) {
            return logs;
        }
        int stateMedia = Claim.STATE_MEDIA.ordinal();
        double rest = 0;
        for (int i = 0; i < logs.length; i++) {
            rest += i == stateMedia ? 0 : StrictMath.exp(logs[i]);
        }
        double[] heard = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            heard[i] =
                    i == stateMedia ? Blend.log(p[i]) : Blend.log(1 - p[stateMedia]) + logs[i] - StrictMath.log(rest);
        }
        return heard;
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
