package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
    private static final Blend ALONE = new Blend(1, 0, new float[3]);
    private static final Blend MIXED = new Blend(0, 1, new float[3]);
    private static final SecondOpinion SECOND =
            new SecondOpinion(Map.of(Head.FRAMING, MIXED), Map.of(Head.FRAMING, ALONE), 0.9f, 0.95f);

    private static final double[] US = {0.94, 0.01, 0.05};
    private static final double[] PERHAPS = {0.6, 0.1, 0.3};
    private static final double[] NOWHERE = {0.04, 0.01, 0.95};
    private static final double[] DOUBTFUL = {0.2, 0.7, 0.1};
    private static final double[] NEUTRAL = {0.01, 0.98, 0.01};
    private static final double[] OWN_VOICE = {0.1, 0.1, 0.8};

    @Test
    void the_encoder_is_asked_where_a_target_or_its_framing_is_in_doubt() {
        assertThat(SECOND.asks(outputs(US, DOUBTFUL))).isTrue();
        assertThat(SECOND.asks(outputs(NOWHERE, DOUBTFUL))).isFalse();
        assertThat(SECOND.asks(outputs(US, NEUTRAL))).isFalse();
        assertThat(SECOND.asks(outputs(PERHAPS, NEUTRAL))).isTrue();
    }

    @Test
    void its_opinion_changes_the_head_that_it_knows_only() {
        double[][] opinion = {null, {Math.log(0.7), Math.log(0.2), Math.log(0.1)}, null};

        double[][] mixed = SECOND.apply(outputs(US, DOUBTFUL), opinion);

        assertThat(mixed[Head.TARGET.ordinal()]).isEqualTo(US);
        assertThat(mixed[Head.FRAMING.ordinal()]).containsExactly(new double[] {0.7, 0.2, 0.1}, within(0.005));
        assertThat(mixed[Head.CLAIM.ordinal()]).isEqualTo(OWN_VOICE);
    }

    @Test
    void where_it_is_not_asked_the_networks_are_heard_alone() {
        double[][] alone = SECOND.apply(outputs(US, NEUTRAL), null);

        assertThat(alone[Head.FRAMING.ordinal()]).containsExactly(NEUTRAL, within(1e-9));
    }

    @Test
    void its_numbers_come_back_from_the_weights_of_a_model() throws Weights.Malformed {
        Weights weights = new Weights();
        SECOND.save(weights);

        SecondOpinion read = SecondOpinion.load(new ModelBundle(null, null, null, weights));

        assertThat(read.none()).isEqualTo(0.9f);
        assertThat(read.sure()).isEqualTo(0.95f);
        assertThat(read.mixed().get(Head.FRAMING).numbers()).containsExactly(MIXED.numbers());
        assertThat(read.alone().get(Head.FRAMING).numbers()).containsExactly(ALONE.numbers());
        assertThat(read.mixed()).containsOnlyKeys(Head.FRAMING);
    }

    private static double[][] outputs(double[] target, double[] framing) {
        return new double[][] {target, framing, OWN_VOICE};
    }
}
