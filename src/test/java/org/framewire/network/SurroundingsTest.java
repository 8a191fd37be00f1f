package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final double[] US = {0.9, 0.05, 0.05};
    private static final double[] NO_TARGET = {0.02, 0.01, 0.97};
    private static final double[] ANTI = {0.9, 0.08, 0.02};
    private static final double[] NEUTRAL = {0.05, 0.9, 0.05};
    private static final double[] CLAIM = {0.5, 0.2, 0.3};

    @Test
    void a_sentence_that_stands_alone_has_none() {
        double[][] alone = around(said(US, ANTI)).get(0);

        for (Head head : Head.values()) {
            assertThat(alone[head.ordinal()]).containsExactly(new double[3], within(1e-12));
            assertThat(Surroundings.none()[head.ordinal()]).containsExactly(new double[3], within(1e-12));
        }
    }

    @Test
    void a_text_about_the_united_states_speaks_for_it_and_another_against_it() {
        double[] about = around(said(US, NEUTRAL), said(NO_TARGET, NEUTRAL), said(US, NEUTRAL))
                .get(1)[Head.TARGET.ordinal()];
        double[] other = around(said(NO_TARGET, NEUTRAL), said(NO_TARGET, NEUTRAL), said(NO_TARGET, NEUTRAL))
                .get(1)[Head.TARGET.ordinal()];

        assertThat(about[0]).isPositive();
        assertThat(about[2]).isNegative();
        assertThat(other[0]).isNegative();
        assertThat(other[2]).isPositive();
    }

    @Test
    void for_the_target_neither_the_sentence_itself_counts_nor_the_two_before_that_were_read_with_it() {
        List<double[][]> text = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            text.add(said(i == 1 ? US : NO_TARGET, NEUTRAL));
        }

        List<double[][]> around = Surroundings.of(text);

        assertThat(us(around.get(0))).as("the one before it").isPositive();
        assertThat(us(around.get(1))).as("itself").isNegative();
        assertThat(us(around.get(2))).as("the one after it").isNegative();
        assertThat(us(around.get(3))).as("the second after it").isNegative();
        assertThat(us(around.get(4))).as("the third after it").isGreaterThan(us(around.get(3)) + 0.5);
        assertThat(Surroundings.of(text.subList(0, 3)).get(2)[Head.TARGET.ordinal()])
                .containsExactly(new double[3], within(1e-12));
    }

    @Test
    void a_framing_does_not_count_for_itself_but_on_both_sides() {
        List<double[][]> framed = around(said(US, NEUTRAL), said(US, ANTI), said(US, NEUTRAL));

        assertThat(anti(framed.get(0))).isPositive();
        assertThat(anti(framed.get(1))).isNegative();
        assertThat(anti(framed.get(2))).isPositive();
    }

    private static double us(double[][] surroundings) {
        return surroundings[Head.TARGET.ordinal()][0];
    }

    private static double anti(double[][] surroundings) {
        return surroundings[Head.FRAMING.ordinal()][0];
    }

    @Test
    void framing_counts_as_far_as_there_is_a_target() {
        double with = anti(around(said(US, NEUTRAL), said(US, ANTI)).get(0));
        double without = anti(around(said(US, NEUTRAL), said(NO_TARGET, ANTI)).get(0));

        assertThat(with).isGreaterThan(10 * without);
        assertThat(without).isPositive();
    }

    @Test
    void a_text_full_of_one_framing_speaks_no_louder_than_e_to_1() {
        List<double[][]> text = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            text.add(said(US, new double[] {0.01, 0.09, 0.9}));
        }

        assertThat(Surroundings.of(text)).allSatisfy(around -> {
            assertThat(around[Head.FRAMING.ordinal()][2]).isEqualTo(1);
            assertThat(around[Head.FRAMING.ordinal()][1]).isEqualTo(-1);
        });
    }

    @Test
    void the_nearer_one_counts_more() {
        List<double[][]> text = new ArrayList<>();
        text.add(said(US, ANTI));
        for (int i = 0; i < 60; i++) {
            text.add(said(NO_TARGET, NEUTRAL));
        }
        List<double[][]> around = Surroundings.of(text);

        for (int i = 3; i < 20; i++) {
            assertThat(around.get(i + 1)[Head.TARGET.ordinal()][0])
                    .as("sentence " + (i + 1))
                    .isLessThan(around.get(i)[Head.TARGET.ordinal()][0]);
        }
    }

    @Test
    void they_are_the_weighted_means_that_the_class_speaks_of() {
        Random random = new Random(7);
        List<double[][]> text = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            text.add(said(any(random), any(random)));
        }
        List<double[][]> around = Surroundings.of(text);

        double[] usual = {0.25, 0.02, 0.73};
        for (int i = 0; i < text.size(); i++) {
            double weight = 1;
            double[] sums = usual.clone();
            for (int j = 0; j < text.size(); j++) {
                double w = j > i || j < i - 2 ? Math.exp(-Math.abs(i - j) / 10.0) : 0;
                weight += w;
                for (int label = 0; label < 3; label++) {
                    sums[label] += w * text.get(j)[Head.TARGET.ordinal()][label];
                }
            }
            for (int label = 0; label < 3; label++) {
                assertThat(around.get(i)[Head.TARGET.ordinal()][label])
                        .isCloseTo(Math.log(sums[label] / weight / usual[label]), within(1e-9));
            }
        }
    }

    private static double[] any(Random random) {
        double first = random.nextDouble() / 2;
        double second = random.nextDouble() / 2;
        return new double[] {first, second, 1 - first - second};
    }

    private static List<double[][]> around(double[][]... text) {
        return Surroundings.of(List.of(text));
    }

    private static double[][] said(double[] target, double[] framing) {
        return new double[][] {target, framing, CLAIM};
    }
}
