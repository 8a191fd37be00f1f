package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowSumsTest {
    @Test
    void products_are_rounded_and_added_one_after_the_other() {
        Random random = new Random(1);
        for (int count = 0; count < 12; count++) {
            float[] factors = numbers(count, random);
            float[][] rows = new float[count][];
            float[] sums = numbers(48, random);
            float[] expected = sums.clone();
            for (int i = 0; i < count; i++) {
                rows[i] = numbers(48, random);
                for (int j = 0; j < expected.length; j++) {
                    expected[j] += factors[i] * rows[i][j];
                }
            }

            RowSums.add(factors, rows, count, sums);

            assertThat(sums).isEqualTo(expected);
        }
    }

    private static float[] numbers(int count, Random random) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextFloat() - 0.5f;
        }
        return numbers;
    }
}
