package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource({"US,us", "BLOC,bloc", "NONE,none"})
    void data_files_write_it_in_small_letters(Target target, String label) {
        assertThat(target.label()).isEqualTo(label);
        assertThat(Target.ofLabel(label)).isEqualTo(target);
    }

    @Test
    void another_label_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.ofLabel("US"))
                .withMessage("no such target: US");
    }
}
