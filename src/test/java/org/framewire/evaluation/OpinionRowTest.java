package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpinionRowTest {
    private static final String HASH = "0123456789abcdef";

    @Test
    void an_opinion_is_three_logarithms_in_hundredths() {
        OpinionRow row = new OpinionRow("a1", HASH, "-10 -400 -250", "-120 -43 -305", "-7 -600 -300");

        assertThat(row.ofTarget()).containsExactly(-0.1, -4, -2.5);
        assertThat(row.ofFraming()).containsExactly(-1.2, -0.43, -3.05);
        assertThat(row.ofClaim()).containsExactly(-0.07, -6, -3);
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> new OpinionRow("a1", HASH, "-1 -2 -3", "-120 -43", "-7 -600 -300"))
                .hasMessageContaining("-120 -43");
        assertThatThrownBy(() -> new OpinionRow("a1", "0123", "-1 -2 -3", "-120 -43 -305", "-7 -600 -300"))
                .hasMessageContaining("0123");
        assertThatThrownBy(() -> new OpinionRow("a1", HASH, "-1 -2 -3", "-120 -43 -305", "-7 -600"))
                .hasMessageContaining("-7 -600");
    }
}
