package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteDenseTest {
    private static final int OUTPUTS = 5;

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 383", "3, 384", "7, 385", "40, 1152"})
    void it_is_the_product_but_for_half_a_step_a_number(int rows, int inputs) {
        Random random = new Random(inputs);
        byte[] steps = new byte[OUTPUTS * inputs];
        random.nextBytes(steps);
        float[] scales = numbers(OUTPUTS, random);
        float[] bias = numbers(OUTPUTS, random);
        float[] x = numbers(rows * inputs, random);

        float[] found = apply(new ByteMatrix(steps, OUTPUTS), scales, bias, x, rows);

        for (int row = 0; row < rows; row++) {
            for (int output = 0; output < OUTPUTS; output++) {
                double sum = 0;
                double sizes = 0;
                for (int i = 0; i < inputs; i++) {
                    sum += x[row * inputs + i] * steps[output * inputs + i];
                    sizes += Math.abs(steps[output * inputs + i]);
                }
                double step = width(x, row * inputs, inputs) / 255;
                assertThat((double) found[row * OUTPUTS + output])
                        .isBetween(
                                sum * scales[output]
                                        + bias[output]
                                        - 0.51 * step * sizes * Math.abs(scales[output])
                                        - 1e-4,
                                sum * scales[output]
                                        + bias[output]
                                        + 0.51 * step * sizes * Math.abs(scales[output])
                                        + 1e-4);
            }
        }
    }

    /** All there is at its largest: what sums of 16 bits, or a float's 24, would lose. */
    @ParameterizedTest
    @ValueSource(ints = {127, -128})
    void the_largest_sums_are_exact(int step) {
        int inputs = 1153;
        byte[] steps = new byte[OUTPUTS * inputs];
        Arrays.fill(steps, (byte) step);
        steps[0] = 1;
        float[] x = new float[inputs];
        Arrays.fill(x, 255);

        float[] found = apply(new ByteMatrix(steps, OUTPUTS), ones(), new float[OUTPUTS], x, 1);

        assertThat(found[0]).isEqualTo((float) (255 * (step * (inputs - 1) + 1)));
        assertThat(found[1]).isEqualTo((float) (255 * step * inputs));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 127})
    void who_multiplies_makes_no_difference(int largest) {
        int inputs = 800;
        int rows = 33;
        Random random = new Random(largest);
        byte[] steps = new byte[OUTPUTS * inputs];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) (random.nextInt(2 * largest + 1) - largest);
        }
        float[] x = numbers(rows * inputs, random);

        float[] best = apply(new ByteMatrix(steps, OUTPUTS), ones(), new float[OUTPUTS], x, rows);
        float[] plain = apply(new ByteMatrix(steps, OUTPUTS, false), ones(), new float[OUTPUTS], x, rows);

        assertThat(best).containsExactly(plain);
    }

    @Test
    void a_row_has_the_same_bits_in_any_company() {
        int inputs = 384;
        Random random = new Random(3);
        byte[] steps = new byte[OUTPUTS * inputs];
        random.nextBytes(steps);
        ByteMatrix matrix = new ByteMatrix(steps, OUTPUTS);
        float[] x = numbers(50 * inputs, random);

        float[] together = apply(matrix, ones(), ones(), x, 50);

        for (int row = 0; row < 50; row++) {
            float[] alone = apply(matrix, ones(), ones(), Arrays.copyOfRange(x, row * inputs, (row + 1) * inputs), 1);
            assertThat(alone).containsExactly(Arrays.copyOfRange(together, row * OUTPUTS, (row + 1) * OUTPUTS));
        }
    }

    @Test
    void of_nothing_the_bias_is_left() {
        byte[] steps = new byte[OUTPUTS * 20];
        Arrays.fill(steps, (byte) 9);
        float[] bias = {1, 2, 3, 4, 5};

        assertThat(apply(new ByteMatrix(steps, OUTPUTS), ones(), bias, new float[20], 1))
                .containsExactly(bias);
    }

    private static float[] apply(ByteMatrix matrix, float[] scales, float[] bias, float[] x, int rows) {
        NativeThreads.one();
        ByteDense dense = new ByteDense(matrix, scales, bias);
        float[] found = new float[rows * OUTPUTS];
        try (Products memory = new Products(rows, Math.max(matrix.inputs(), OUTPUTS))) {
            dense.apply(x, found, rows, memory);
        }
        return found;
    }

    private static float width(float[] x, int from, int count) {
        float least = 0;
        float greatest = 0;
        for (int i = from; i < from + count; i++) {
            least = Math.min(least, x[i]);
            greatest = Math.max(greatest, x[i]);
        }
        return greatest - least;
    }

    private static float[] numbers(int count, Random random) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() * 2 - 0.7f;
        }
        return numbers;
    }

    private static float[] ones() {
        float[] ones = new float[OUTPUTS];
        Arrays.fill(ones, 1);
        return ones;
    }
}
