package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OpinionPoolTest {
    private static final Blend OWN = new Blend(1, 0, 0, new float[3]);
    private static final Blend AROUND = new Blend(1, 1, 0, new float[3]);
    private static final Blend ENCODER = new Blend(0, 0, 1, new float[3]);
    private static final OpinionPool POOL = new OpinionPool(
            Map.of(Head.TARGET, AROUND, Head.FRAMING, OWN),
            Map.of(Head.TARGET, OWN, Head.FRAMING, ENCODER, Head.CLAIM, ENCODER),
            0.9f,
            0.95f);

    private static final double[] US = {0.94, 0.01, 0.05};
    private static final double[] PERHAPS = {0.6, 0.1, 0.3};
    private static final double[] NOWHERE = {0.04, 0.01, 0.95};
    private static final double[] DOUBTFUL = {0.2, 0.7, 0.1};
    private static final double[] NEUTRAL = {0.01, 0.98, 0.01};
    private static final double[] OWN_VOICE = {0.1, 0.1, 0.8};

    @Test
    void the_encoder_is_asked_where_a_target_or_its_framing_is_in_doubt() {
        assertThat(POOL.asks(outputs(US, DOUBTFUL))).isTrue();
        assertThat(POOL.asks(outputs(NOWHERE, DOUBTFUL))).isFalse();
        assertThat(POOL.asks(outputs(US, NEUTRAL))).isFalse();
        assertThat(POOL.asks(outputs(PERHAPS, NEUTRAL))).isTrue();
    }

    @Test
    void its_opinion_changes_each_head_as_far_as_its_weight_goes() {
        double[][] mixed = POOL.mixed(outputs(US, DOUBTFUL), Surroundings.none(), opinion());

        assertThat(mixed[Head.TARGET.ordinal()]).containsExactly(US, within(1e-9));
        assertThat(mixed[Head.FRAMING.ordinal()]).containsExactly(new double[] {0.7, 0.2, 0.1}, within(0.005));
    }

    /**
     * Networks give state media 0.1: of the rest the encoder gives attributed two thirds, whatever it makes of state
     * media.
     */
    @Test
    void of_a_claim_it_parts_attributed_from_own_voice_and_leaves_state_media_as_they_are() {
        double[][] mixed = POOL.mixed(outputs(US, DOUBTFUL), Surroundings.none(), opinion());

        assertThat(mixed[Head.CLAIM.ordinal()]).containsExactly(new double[] {0.6, 0.1, 0.3}, within(0.005));
    }

    @Test
    void surroundings_speak_for_what_they_are_full_of() {
        double[][] around = Surroundings.none();
        around[Head.TARGET.ordinal()] = new double[] {Math.log(2), 0, 0};

        double[][] alone = POOL.alone(outputs(new double[] {0.25, 0.25, 0.5}, NEUTRAL), around);

        assertThat(alone[Head.TARGET.ordinal()]).containsExactly(new double[] {0.4, 0.2, 0.4}, within(1e-9));
        assertThat(alone[Head.FRAMING.ordinal()]).containsExactly(NEUTRAL, within(1e-9));
        assertThat(alone[Head.CLAIM.ordinal()]).isEqualTo(OWN_VOICE);
    }

    @Test
    void its_numbers_come_back_from_the_weights_of_a_model() throws Weights.Malformed {
        Weights weights = new Weights();
        POOL.save(weights);

        OpinionPool read = OpinionPool.load(new ModelBundle(null, null, null, weights), true);

        assertThat(read.none()).isEqualTo(0.9f);
        assertThat(read.sure()).isEqualTo(0.95f);
        assertThat(read.mixed().get(Head.FRAMING).numbers()).containsExactly(ENCODER.numbers());
        assertThat(read.mixed()).containsOnlyKeys(Head.TARGET, Head.FRAMING, Head.CLAIM);
        assertThat(read.alone().get(Head.TARGET).numbers()).containsExactly(AROUND.numbers());
        assertThat(read.alone()).containsOnlyKeys(Head.TARGET, Head.FRAMING);
    }

    @Test
    void a_bundle_without_them_is_no_model() {
        Weights empty = new Weights();
        Weights networks = new Weights();
        new OpinionPool(Map.of(Head.TARGET, AROUND, Head.FRAMING, OWN), Map.of(), 0.9f, 0.95f).save(networks);

        assertThatThrownBy(() -> OpinionPool.load(new ModelBundle(null, null, null, empty), false))
                .isInstanceOf(Weights.Malformed.class)
                .hasMessageContaining("target");
        assertThatThrownBy(() -> OpinionPool.load(new ModelBundle(null, null, null, networks), true))
                .isInstanceOf(Weights.Malformed.class)
                .hasMessageContaining("encoder's opinion of the target");
    }

    private static double[][] opinion() {
        return new double[][] {
            {Math.log(0.1), Math.log(0.1), Math.log(0.8)},
            {Math.log(0.7), Math.log(0.2), Math.log(0.1)},
            {Math.log(0.4), Math.log(0.4), Math.log(0.2)}
        };
    }

    private static double[][] outputs(double[] target, double[] framing) {
        return new double[][] {target, framing, OWN_VOICE};
    }
}
