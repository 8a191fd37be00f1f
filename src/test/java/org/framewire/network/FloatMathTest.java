package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FloatMathTest {
    @Test
    void gelu_is_x_times_the_share_of_the_normal_distribution_below_it() {
        // Values of the normal distribution function: Abramowitz and Stegun, table 26.1.
        float[] x = {0, 1, -1, 2, -2, 3, -3, 30, -30, 9};

        FloatMath.gelu(x, 0, 9);

        float[] expected = {0, 0.841345f, -0.158655f, 1.954500f, -0.045500f, 2.995950f, -0.004050f, 30, 0, 9};
        for (int i = 0; i < x.length; i++) {
            assertThat(x[i]).isCloseTo(expected[i], within(2e-6f));
        }
    }

    @Test
    void softmax_of_a_column_is_that_of_doubles() {
        int rows = 37;
        double[] given = new double[rows];
        float[][] x = new float[rows + 1][3];
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            given[row] = (row * 7 % rows) / 3.0 - 6;
            x[row] = new float[] {0, (float) given[row], 99};
            sum += Math.exp(given[row]);
        }

        FloatMath.softmax(x, rows, 2);

        for (int row = 0; row < rows; row++) {
            assertThat((double) x[row][0]).isCloseTo(1.0 / rows, within(1e-6));
            assertThat((double) x[row][1]).isCloseTo(Math.exp(given[row]) / sum, within(1e-6));
            assertThat(x[row][2]).as("a column that does not count").isEqualTo(99f);
        }
        assertThat(x[rows]).as("a row that does not count").containsOnly(0);
    }

    @Test
    void what_is_far_from_the_greatest_number_gets_no_share() {
        float[][] x = {{-1000}, {5}, {-1000}};

        FloatMath.softmax(x, 3, 1);

        assertThat(x[0][0]).isLessThan(1e-20f);
        assertThat(x[1][0]).isEqualTo(1f);
    }

    @Test
    void a_normalised_row_has_mean_0_and_variance_1_before_scale_and_shift() {
        float[] x = {99, 1, 2, 3, 4, 5, 6, 7, 8, 9, 99};
        float[] ones = {1, 1, 1, 1, 1, 1, 1, 1, 2};
        float[] shift = {0, 0, 0, 0, 0, 0, 0, 0, 1};

        FloatMath.normalise(x, 1, new EncoderWeights.Norm(ones, shift));

        double deviation = Math.sqrt(60 / 9.0);
        for (int i = 0; i < 8; i++) {
            assertThat((double) x[1 + i]).isCloseTo((i - 4) / deviation, within(1e-6));
        }
        assertThat((double) x[9]).isCloseTo(2 * 4 / deviation + 1, within(1e-6));
        assertThat(x[0]).isEqualTo(99);
        assertThat(x[10]).isEqualTo(99);
    }
}
