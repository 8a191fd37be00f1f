package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.framewire.scoring.Framing;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    @Test
    void measures_are_computed_by_label() {
        ConfusionMatrix<Framing> matrix = new ConfusionMatrix<>(Framing.class);
        add(matrix, Framing.ANTI, Framing.ANTI, 3);
        add(matrix, Framing.ANTI, Framing.NEUTRAL, 1);
        add(matrix, Framing.NEUTRAL, Framing.ANTI, 2);
        add(matrix, Framing.NEUTRAL, Framing.NEUTRAL, 4);

        assertThat(matrix.precision(Framing.ANTI)).isEqualTo(3.0 / 5);
        assertThat(matrix.recall(Framing.ANTI)).isEqualTo(3.0 / 4);
        assertThat(matrix.f1(Framing.ANTI)).isEqualTo(2.0 / 3);
        assertThat(matrix.count(Framing.NEUTRAL, Framing.ANTI)).isEqualTo(2);
        assertThat(matrix.support(Framing.NEUTRAL)).isEqualTo(6);
        assertThat(matrix.total()).isEqualTo(10);
        assertThat(matrix.macroF1()).isCloseTo((2.0 / 3 + 8.0 / 11 + 0) / 3, within(1e-12));
    }

    @Test
    void what_cannot_be_divided_is_zero_and_its_support_shows_why() {
        ConfusionMatrix<Framing> matrix = new ConfusionMatrix<>(Framing.class);

        assertThat(matrix.precision(Framing.PRO)).isZero();
        assertThat(matrix.recall(Framing.PRO)).isZero();
        assertThat(matrix.macroF1()).isZero();
        assertThat(matrix.support(Framing.PRO)).isZero();
    }

    private static void add(ConfusionMatrix<Framing> matrix, Framing gold, Framing predicted, int times) {
        for (int i = 0; i < times; i++) {
            matrix.add(gold, predicted);
        }
    }
}
