package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.framewire.scoring.Framing;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final int DRAWS = 400;

    @Test
    void draws_around_the_difference_give_the_normal_p_of_it() {
        Comparison comparison = Comparison.of(Framing.ANTI, compared(0.30, 0.30, 0.05), compared(0.20, 0.20, 0));

        double spread = 0.05 * Math.sqrt(DRAWS / (DRAWS - 1.0));
        assertThat(comparison.difference()).isCloseTo(0.1, within(1e-9));
        assertThat(comparison.p()).isCloseTo(Normal.beyond(0.1 / spread), within(1e-9));
    }

    @Test
    void where_the_draws_lie_nearer_to_nothing_than_the_difference_they_decide() {
        Comparison comparison = Comparison.of(Framing.ANTI, compared(0.90, 0.35, 0.2), compared(0.20, 0.20, 0));

        assertThat(comparison.difference()).isCloseTo(0.7, within(1e-9));
        assertThat(comparison.low()).isNegative();
        assertThat(comparison.high()).isCloseTo(0.7, within(1e-9));
        assertThat(comparison.p()).isGreaterThan(0.4);
    }

    @Test
    void where_the_difference_lies_nearer_to_nothing_it_decides() {
        Comparison comparison = Comparison.of(Framing.ANTI, compared(0.25, 0.45, 0.1), compared(0.20, 0.20, 0));

        assertThat(comparison.p()).isGreaterThan(0.6);
    }

    @Test
    void where_they_lie_on_both_sides_of_nothing_p_is_1() {
        Comparison comparison = Comparison.of(Framing.ANTI, compared(0.30, 0.10, 0.05), compared(0.20, 0.20, 0));

        assertThat(comparison.p()).isCloseTo(1, within(1e-6));
    }

    @Test
    void what_does_not_vary_differs_or_does_not() {
        assertThat(Comparison.of(Framing.ANTI, compared(0.3, 0.3, 0), compared(0.2, 0.2, 0))
                        .p())
                .isZero();
        assertThat(Comparison.of(Framing.ANTI, compared(0.2, 0.2, 0), compared(0.2, 0.2, 0))
                        .p())
                .isEqualTo(1);
    }

    /** A group whose draws of the share of anti are half above their mean and half below, as far as they spread. */
    private static Compared compared(double anti, double mean, double spread) {
        double[][] draws = new double[DRAWS][];
        Arrays.setAll(draws, i -> shares(mean + (i % 2 == 0 ? spread : -spread)));
        return new Compared(shares(anti), draws, null, false);
    }

    private static double[] shares(double anti) {
        return new double[] {anti, 1 - anti, 0};
    }
}
