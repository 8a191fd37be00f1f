package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private static final int HEADS = 3;
    private static final int SIZE = 32;
    private static final int HIDDEN = HEADS * SIZE;
    private static final int[] LENGTHS = {1, 7, 48, 64, 59, 90};
    private static final int PLACES = Arrays.stream(LENGTHS).sum();

    private final float[] projected = new float[PLACES * 3 * HIDDEN];

    @BeforeEach
    void numbers() {
        NativeThreads.one();
        Random random = new Random(5);
        for (int i = 0; i < projected.length; i++) {
            projected[i] = (float) random.nextGaussian();
        }
    }

    @Test
    void each_place_gets_the_values_of_its_sequence_by_the_softmax_of_its_scores() {
        float[] mixed = attended();

        int from = 0;
        for (int length : LENGTHS) {
            for (int head = 0; head < HEADS; head++) {
                for (int place = 0; place < length; place++) {
                    double[] expected = expected(from, length, head, place);
                    for (int i = 0; i < SIZE; i++) {
                        double found = mixed[(from + place) * HIDDEN + head * SIZE + i];
                        assertThat(found).isCloseTo(expected[i], within(1e-4));
                    }
                }
            }
            from += length;
        }
    }

    @Test
    void it_has_the_same_bits_with_blas_and_without() {
        float[] plain = new float[PLACES * HIDDEN];
        try (Products memory = memory();
                Attention attention = new Attention(HEADS, HIDDEN, memory)) {
            attention.inOrder(LENGTHS, projected, plain);
        }

        assertThat(attended()).containsExactly(plain);
    }

    private float[] attended() {
        float[] mixed = new float[PLACES * HIDDEN];
        try (Products memory = memory();
                Attention attention = new Attention(HEADS, HIDDEN, memory)) {
            attention.attend(LENGTHS, projected, mixed);
        }
        return mixed;
    }

    private static Products memory() {
        return new Products(Attention.room(PLACES), 3 * HIDDEN);
    }

    private double[] expected(int from, int length, int head, int place) {
        double[] shares = new double[length];
        double sum = 0;
        for (int other = 0; other < length; other++) {
            double score = 0;
            for (int i = 0; i < SIZE; i++) {
                score += (double) number(from + place, 0, head, i) * number(from + other, 1, head, i);
            }
            shares[other] = Math.exp(score / Math.sqrt(SIZE));
            sum += shares[other];
        }
        double[] expected = new double[SIZE];
        for (int other = 0; other < length; other++) {
            for (int i = 0; i < SIZE; i++) {
                expected[i] += shares[other] / sum * number(from + other, 2, head, i);
            }
        }
        return expected;
    }

    private float number(int place, int which, int head, int i) {
        return projected[(place * 3 + which) * HIDDEN + head * SIZE + i];
    }
}
