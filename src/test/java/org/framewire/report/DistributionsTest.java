package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against published tables. */
class DistributionsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.5, 0.6170751",
        "1, 0.3173105",
        "1.959964, 0.05",
        "2.575829, 0.01",
        "3.290527, 0.001",
    })
    void the_normal_distribution_is_that_of_the_tables(double z, double beyond) {
        assertThat(Normal.beyond(z)).isEqualTo(beyond, within(3e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 4.302653, 0.04",
        "3, 3.182446, 0.005",
        "4, 2.776445, 0.001",
        "5, 2.570582, 0.0005",
        "10, 2.228139, 1e-5",
        "30, 2.042272, 1e-6",
        "1e9, 1.959964, 1e-6"
    })
    void the_quantiles_of_students_t_are_those_of_the_tables(double freedom, double quantile, double error) {
        assertThat(StudentT.quantile975(freedom)).isEqualTo(quantile, within(error));
    }

    @Test
    void the_generator_gives_the_published_numbers() {
        SplitMix64 random = new SplitMix64(0);
        for (long bits : new long[] {0xE220A8397B1DCDAFL, 0x6E789E6AA1B965F4L, 0x06C45D188009454FL}) {
            assertThat(random.nextDouble()).isEqualTo((bits >>> 11) * 0x1p-53);
        }
        assertThat(SplitMix64.hash("\0")).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(SplitMix64.hash("ab")).isNotEqualTo(SplitMix64.hash("ba"));
        assertThat(SplitMix64.hash("")).isZero();
    }

    @Test
    void a_quantile_lies_between_the_two_nearest_draws() {
        assertThat(Quantiles.of(new double[] {4, 1, 3, 2}, 0.5)).isEqualTo(2.5);
        assertThat(Quantiles.of(new double[] {4, 1, 3, 2}, 0.25)).isEqualTo(1.75);
        assertThat(Quantiles.of(new double[] {4, 1, 3, 2}, 0)).isEqualTo(1);
        assertThat(Quantiles.of(new double[] {4, 1, 3, 2}, 1)).isEqualTo(4);
        assertThat(Quantiles.of(new double[] {7}, 0.975)).isEqualTo(7);
    }

    @Test
    void drawn_shares_have_the_mean_and_spread_of_their_distribution() {
        Draws random = new Draws(7);
        for (double concentration : new double[] {0.6, 12}) {
            double[] weights = {0.2 * concentration, 0.3 * concentration, 0.5 * concentration};
            int n = 20_000;
            double[] mean = new double[3];
            double[] square = new double[3];
            for (int i = 0; i < n; i++) {
                double[] shares = random.dirichlet(weights);
                assertThat(shares[0] + shares[1] + shares[2]).isEqualTo(1, within(1e-12));
                for (int k = 0; k < 3; k++) {
                    mean[k] += shares[k] / n;
                    square[k] += shares[k] * shares[k] / n;
                }
            }
            for (int k = 0; k < 3; k++) {
                double expected = weights[k] / concentration;
                assertThat(mean[k]).isEqualTo(expected, within(0.01));
                assertThat(square[k] - mean[k] * mean[k])
                        .isEqualTo(expected * (1 - expected) / (concentration + 1), within(0.006));
            }
        }
    }

    @Test
    void a_label_without_weight_is_never_drawn_and_the_smallest_weights_still_give_shares() {
        assertThat(new Draws(1).dirichlet(new double[] {0, 3, 0})).containsExactly(0, 1, 0);
        assertThat(new Draws(1).dirichlet(new double[] {1e-320, 3e-320}))
                .satisfies(shares -> assertThat(shares[0] + shares[1]).isEqualTo(1, within(1e-9)));
        assertThat(new Draws(5).dirichlet(new double[] {1, 2})).isEqualTo(new Draws(5).dirichlet(new double[] {1, 2}));
        assertThat(Draws.normalised(new double[] {1, 3})).containsExactly(0.25, 0.75);
        assertThat(Draws.times(new double[] {1, 3}, 2)).containsExactly(2, 6);
    }

    @Test
    void of_differences_as_many_are_believed_as_keep_false_ones_rare() {
        assertThat(FalseDiscoveries.threshold(new double[] {0.04, 0.01, 0.03, 0.9}))
                .isEqualTo(0.01);
        assertThat(FalseDiscoveries.threshold(new double[] {0.025, 0.9, 0.0125, 0.8}))
                .isEqualTo(0.025);
        assertThat(FalseDiscoveries.threshold(new double[] {0.05})).isEqualTo(0.05);
        assertThat(FalseDiscoveries.threshold(new double[] {0.06})).isNegative();
        assertThat(FalseDiscoveries.threshold(new double[] {})).isNegative();
    }
}
