package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRowsTest {
    private static final int ROWS = 40;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 96, 383, 384, 385, 390, 1536})
    void each_number_is_its_byte_but_for_half_a_step(int width) {
        Random random = new Random(width);
        float[] x = new float[ROWS * width];
        for (int row = 0; row < ROWS; row++) {
            float size = (float) Math.pow(10, random.nextInt(12) - 6);
            float shift = random.nextInt(3) - 1;
            for (int i = 0; i < width; i++) {
                x[row * width + i] = size * ((float) random.nextGaussian() + shift);
            }
        }

        assertRounded(x, width);
    }

    /** Where rounding the zero and rounding the number could go the same way, beyond the first byte or the last. */
    @Test
    void what_lies_between_two_steps_stays_within_the_bytes() {
        int width = 3;
        float[] x = new float[ROWS * width];
        for (int row = 0; row < ROWS; row++) {
            x[row * width] = -(row + 0.5f);
            x[row * width + 1] = 255 - (row + 0.5f);
            x[row * width + 2] = 0.5f;
        }

        assertRounded(x, width);
    }

    @Test
    void nothing_is_the_byte_that_stands_for_it() {
        assertRounded(new float[ROWS * 7], 7);
    }

    @Test
    void the_least_numbers_there_are_have_bytes() {
        float[] x = new float[ROWS * 4];
        Arrays.fill(x, Float.MIN_VALUE);

        assertRounded(x, 4);
    }

    private static void assertRounded(float[] x, int width) {
        Quarters order = new Quarters(width);
        try (ByteRows rows = new ByteRows(ROWS, width)) {
            rows.round(x, ROWS, order);

            float[] bytes = rows.floats(ROWS * order.bytes());
            for (int row = 0; row < ROWS; row++) {
                byte[] places = new byte[order.bytes()];
                byte[] marked = new byte[width];
                for (int i = 0; i < width; i++) {
                    Arrays.fill(marked, (byte) 0);
                    marked[i] = 1;
                    order.order(marked, 0, places, 0);
                    int place = indexOfOne(places);
                    float found = rows.step(row) * (bytes[row * order.bytes() + place] - rows.zero(row));
                    assertThat(found).isCloseTo(x[row * width + i], within(0.501f * rows.step(row)));
                }
            }
        }
    }

    private static int indexOfOne(byte[] places) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == 1) {
                return i;
            }
        }
        throw new AssertionError("a number has no place");
    }
}
