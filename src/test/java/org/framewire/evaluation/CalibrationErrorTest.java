package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationErrorTest {
    @Test
    void the_error_is_the_mean_distance_of_confidence_and_accuracy() {
        CalibrationError error = new CalibrationError();
        error.add(0.9, true);
        error.add(0.9, false);
        error.add(0.5, true);
        error.add(0.5, false);

        // 2/4 * |0.9 - 0.5| + 2/4 * |0.5 - 0.5|
        assertThat(error.value()).isCloseTo(0.2, within(1e-12));
        assertThat(error.bins())
                .containsExactly(
                        new CalibrationError.Bin(0.4, 0.5, 2, 0.5, 0.5),
                        new CalibrationError.Bin(0.8, 0.9, 2, 0.9, 0.5));
    }

    @Test
    void the_ends_of_the_range_are_in_the_first_and_the_last_bin() {
        CalibrationError error = new CalibrationError();
        error.add(0, false);
        error.add(1, true);

        assertThat(error.value()).isZero();
        assertThat(error.bins()).extracting(CalibrationError.Bin::low).containsExactly(0.0, 0.9);
    }

    @Test
    void a_confidence_outside_of_the_range_is_refused() {
        assertThatThrownBy(() -> new CalibrationError().add(1.1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalibrationError().add(Double.NaN, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_has_no_error() {
        assertThat(new CalibrationError().value()).isZero();
        assertThat(new CalibrationError().bins()).isEmpty();
    }
}
