package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlendTest {
    private static final double[] ANTI = {0.8, 0.1, 0.1};
    private static final double[] NEUTRAL = {0.1, 0.8, 0.1};
    private static final double[] NOTHING = {0, 0, 0};

    @Test
    void opinions_are_pooled_in_logarithms() {
        Blend blend = new Blend(1, 0, 1, new float[3]);

        double[] p = blend.probabilities(new double[] {0.5, 0.25, 0.25}, NOTHING, logs(new double[] {0.5, 0.25, 0.25}));

        assertThat(p).containsExactly(new double[] {4.0 / 6, 1.0 / 6, 1.0 / 6}, within(1e-9));
    }

    @Test
    void a_shift_favours_a_label() {
        Blend blend = new Blend(1, 0, 0, new float[] {0, 0, (float) Math.log(2)});

        double[] p = blend.probabilities(new double[] {0.5, 0.25, 0.25}, NOTHING, null);

        assertThat(p).containsExactly(new double[] {0.4, 0.2, 0.4}, within(1e-6));
    }

    @Test
    void the_one_who_is_right_gets_the_weight() {
        List<Blend.Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean anti = i % 2 == 0;
            boolean misled = i % 4 < 2;
            double[] guess = anti != misled ? ANTI : NEUTRAL;
            double[] right = i < 36 == anti ? ANTI : NEUTRAL;
            cases.add(new Blend.Case(guess, NOTHING, logs(right), anti ? 0 : 1));
        }

        Blend blend = Blend.fit(cases, true);

        assertThat(blend.other()).isGreaterThan(0.7f);
        assertThat(Math.abs(blend.own())).isLessThan(0.2f);
    }

    @Test
    void alone_it_gives_the_labels_their_true_rates() {
        List<Blend.Case> cases = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            cases.add(new Blend.Case(new double[] {0.6, 0.3, 0.1}, NOTHING, null, i < 20 ? 0 : i < 95 ? 1 : 2));
        }

        Blend blend = Blend.fit(cases, false);

        assertThat(blend.other()).isZero();
        assertThat(blend.probabilities(new double[] {0.6, 0.3, 0.1}, NOTHING, null))
                .containsExactly(new double[] {0.2, 0.75, 0.05}, within(0.005));
    }

    @Test
    void surroundings_that_are_right_get_weight_in_the_networks_place() {
        List<Blend.Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean anti = i % 2 == 0;
            double[] right = i < 36 == anti ? ANTI : NEUTRAL;
            cases.add(new Blend.Case(i % 4 < 2 ? ANTI : NEUTRAL, logs(right), null, anti ? 0 : 1));
        }

        Blend blend = Blend.fit(cases, false);

        assertThat(blend.around()).isGreaterThan(0.7f);
        assertThat(Math.abs(blend.own())).isLessThan(0.2f);
        assertThat(blend.probabilities(ANTI, logs(NEUTRAL), null)[1]).isGreaterThan(0.7);
    }

    @Test
    void its_numbers_make_it_again() {
        Blend blend = new Blend(0.5f, 0.75f, 0.25f, new float[] {1, 2, 3});

        assertThat(Blend.ofNumbers(blend.numbers()).numbers()).containsExactly(blend.numbers());
    }

    private static double[] logs(double[] p) {
        return new double[] {Math.log(p[0]), Math.log(p[1]), Math.log(p[2])};
    }
}
