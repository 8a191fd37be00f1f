package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    private static final double[] ANTI = {0.7, 0.2, 0.1};
    private static final double[] PRO = {0.1, 0.2, 0.7};
    private static final double[] NEUTRAL = {0.1, 0.8, 0.1};
    private static final double[] SURELY_US = {0.9, 0.05, 0.05};
    private static final double[] HARDLY_US = {0.2, 0.05, 0.75};

    private final List<Example> examples = new ArrayList<>();
    private final List<double[][]> outputs = new ArrayList<>();

    /** Framing over sentences with a target alone would take the ten for a gain and the fourteen for nothing. */
    @Test
    void a_polarity_that_is_mostly_about_somebody_else_makes_no_target() {
        add(20, Target.US, Framing.ANTI, SURELY_US, ANTI);
        add(20, Target.US, Framing.PRO, SURELY_US, PRO);
        add(20, Target.US, Framing.NEUTRAL, SURELY_US, NEUTRAL);
        add(10, Target.US, Framing.ANTI, HARDLY_US, ANTI);
        add(14, Target.NONE, Framing.NEUTRAL, HARDLY_US, ANTI);

        assertThat(target(HARDLY_US, ANTI)).isEqualTo(Target.NONE);
    }

    @Test
    void a_polarity_that_is_mostly_about_the_united_states_makes_it_the_target() {
        add(20, Target.US, Framing.NEUTRAL, SURELY_US, NEUTRAL);
        add(20, Target.US, Framing.PRO, SURELY_US, PRO);
        add(40, Target.US, Framing.ANTI, HARDLY_US, ANTI);
        add(1, Target.NONE, Framing.NEUTRAL, HARDLY_US, ANTI);

        assertThat(target(HARDLY_US, ANTI)).isEqualTo(Target.US);
    }

    private Target target(double[] target, double[] framing) {
        Map<Head, Calibration> calibrations = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            calibrations.put(head, Calibration.NONE);
        }
        Decider decider = new Thresholds(examples, outputs).choose(new Decider(calibrations, 0));
        return Target.values()[decider.labels(output(target, framing))[Head.TARGET.ordinal()]];
    }

    private void add(int times, Target target, Framing framing, double[] targetOutput, double[] framingOutput) {
        for (int i = 0; i < times; i++) {
            LabelledSentence sentence = new LabelledSentence(
                    "s" + examples.size(),
                    "a",
                    "Harbour Post",
                    Sentences.inContext("The tug came.", List.of()),
                    target,
                    framing,
                    Claim.OWN_VOICE);
            examples.add(new Example(sentence, null));
            outputs.add(output(targetOutput, framingOutput));
        }
    }

    private static double[][] output(double[] target, double[] framing) {
        double[][] output = new double[Head.values().length][];
        output[Head.TARGET.ordinal()] = target;
        output[Head.FRAMING.ordinal()] = framing;
        output[Head.CLAIM.ordinal()] = new double[] {0.1, 0.1, 0.8};
        return output;
    }
}
