package org.framewire.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final double[] SURE = {1, 0, 0};

    private static Scores scores(double[] target, double[] framing, double[] claim) {
        return new Scores(
                Target.US,
                target[0],
                target[1],
                target[2],
                Framing.NEUTRAL,
                framing[0],
                framing[1],
                framing[2],
                Claim.OWN_VOICE,
                claim[0],
                claim[1],
                claim[2]);
    }

    @Test
    void probabilities_of_each_head_lie_between_0_and_1_and_add_up_to_1() {
        double[][] refused = {
            {-0.1, 0.6, 0.5},
            {0.6, -0.1, 0.5},
            {0.6, 0.5, -0.1},
            {1.5, -0.5, 0},
            {0.4, 0.3, 0.2},
            {0.4, 0.4, 0.4},
            {Double.NaN, 0.5, 0.5}
        };
        for (double[] bad : refused) {
            assertThatThrownBy(() -> scores(bad, SURE, SURE)).hasMessageStartingWith("target probabilities are");
            assertThatThrownBy(() -> scores(SURE, bad, SURE)).hasMessageStartingWith("framing probabilities are");
            assertThatThrownBy(() -> scores(SURE, SURE, bad)).hasMessageStartingWith("claim probabilities are");
        }
        double[][] taken = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0.33333, 0.33333, 0.33333}};
        for (double[] good : taken) {
            assertThat(scores(good, good, good).targetProbability()).isEqualTo(good[0]);
        }
    }

    @Test
    void the_probability_of_a_label_is_that_of_the_chosen_one() {
        Target[] targets = {Target.US, Target.BLOC, Target.US};
        double[] expected = {0.5, 0.3, 0.2};
        for (int i = 0; i < 3; i++) {
            Scores scores = new Scores(
                    targets[i], 0.5, 0.3, 0.2, Framing.values()[i], 0.5, 0.3, 0.2, Claim.values()[i], 0.5, 0.3, 0.2);
            assertThat(scores.framingProbability()).isEqualTo(expected[i]);
            assertThat(scores.claimProbability()).isEqualTo(expected[i]);
        }
        Scores none = new Scores(Target.NONE, 0.5, 0.3, 0.2, Framing.NEUTRAL, 0, 1, 0, Claim.OWN_VOICE, 0, 0, 1);
        assertThat(none.targetProbability()).isEqualTo(0.2);
        Scores bloc = new Scores(Target.BLOC, 0.5, 0.3, 0.2, Framing.NEUTRAL, 0, 1, 0, Claim.OWN_VOICE, 0, 0, 1);
        assertThat(bloc.targetProbability()).isEqualTo(0.3);
    }

    @Test
    void nothing_without_a_target_is_framed() {
        assertThatThrownBy(() -> new Scores(Target.NONE, 0, 0, 1, Framing.PRO, 0, 0, 1, Claim.OWN_VOICE, 0, 0, 1))
                .hasMessage("no target, but framing pro");
    }
}
