package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void no_calibration_changes_nothing() {
        assertThat(Calibration.NONE.probabilities(new double[] {0.2, 0.3, 0.5}))
                .containsExactly(new double[] {0.2, 0.3, 0.5}, within(1e-12));
    }

    @Test
    void overconfident_outputs_are_made_as_often_right_as_they_say() {
        List<double[]> outputs = new ArrayList<>();
        int[] labels = new int[100];
        for (int i = 0; i < labels.length; i++) {
            outputs.add(new double[] {0.98, 0.01, 0.01});
            labels[i] = i < 70 ? 0 : i < 90 ? 1 : 2;
        }

        double[] p = Calibration.fit(outputs, labels).probabilities(new double[] {0.98, 0.01, 0.01});

        assertThat(p).containsExactly(new double[] {0.7, 0.2, 0.1}, within(0.01));
    }

    @Test
    void the_label_is_decided_by_its_own_numbers() {
        Calibration calibration = Calibration.NONE.withDecision(new float[] {0, 0, 1});

        assertThat(calibration.label(new double[] {0.5, 0.1, 0.4})).isEqualTo(2);
        assertThat(calibration.label(new double[] {0.7, 0.1, 0.2})).isEqualTo(0);
    }

    @Test
    void a_calibration_survives_its_numbers() {
        Calibration calibration = new Calibration(0.5f, new float[] {1, 2, 3}, new float[] {4, 5, 6});

        assertThat(Calibration.ofNumbers(calibration.numbers()))
                .usingRecursiveComparison()
                .isEqualTo(calibration);
    }
}
