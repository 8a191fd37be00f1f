package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderedSumsTest {
    @Test
    void a_product_is_the_chain_of_fused_multiply_adds_block_by_block() {
        float[] a = numbers(800, 1);
        float[][] b = Dense.rows(numbers(800 * 5, 2), 5);
        float[][] c = {{9, 9, 9, 9, 9}};

        OrderedSums.times(a, 0, 800, b, c, 1);

        for (int j = 0; j < 5; j++) {
            float sum = chain(a, b, j, 0, 384);
            sum += chain(a, b, j, 384, 768);
            sum += chain(a, b, j, 768, 800);
            assertThat(c[0][j]).isEqualTo(sum);
        }
    }

    @Test
    void rows_begin_at_a_stride_and_only_those_that_count_are_set() {
        float[] a = {0, 1, 2, 0, 3, 4, 0};
        float[][] b = {{1, 10, 100}, {2, 20, 200}};
        float[][] c = new float[3][3];

        OrderedSums.times(a, 1, 3, b, c, 2);

        assertThat(c).isDeepEqualTo(new float[][] {{5, 50, 500}, {11, 110, 1100}, {0, 0, 0}});
    }

    @Test
    void a_dense_layer_gives_the_same_bits_with_blas_and_without_for_any_rows() {
        float[] bias = numbers(64, 3);
        float[][] matrix = Dense.rows(numbers(500 * 64, 4), 64);
        for (int rows : new int[] {1, 130, 480, 500}) {
            float[] from = numbers(rows * 500, 5);
            float[] to = new float[rows * 64];
            float[][] expected = new float[rows][64];
            OrderedSums.times(from, 0, 500, matrix, expected, rows);

            try (Products memory = new Products(6 * Dense.ROWS, 500)) {
                new Dense(matrix, bias).apply(from, to, rows, memory);
            }

            for (int i = 0; i < to.length; i++) {
                assertThat(to[i]).isEqualTo(expected[i / 64][i % 64] + bias[i % 64]);
            }
        }
    }

    @Test
    void it_is_the_product_but_for_rounding() {
        float[] a = numbers(500, 6);
        float[][] b = Dense.rows(numbers(500 * 3, 7), 3);
        float[][] c = new float[1][3];

        OrderedSums.times(a, 0, 500, b, c, 1);

        for (int j = 0; j < 3; j++) {
            double sum = 0;
            for (int k = 0; k < 500; k++) {
                sum += (double) a[k] * b[k][j];
            }
            assertThat((double) c[0][j]).isCloseTo(sum, within(1e-4));
        }
    }

    private static float chain(float[] a, float[][] b, int j, int from, int to) {
        float sum = 0;
        for (int k = from; k < to; k++) {
            sum = Math.fma(a[k], b[k][j], sum);
        }
        return sum;
    }

    private static float[] numbers(int count, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }
}
