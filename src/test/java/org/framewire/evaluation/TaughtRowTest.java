package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TaughtRowTest {
    private static final String HASH = "0123456789abcdef";

    @Test
    void opinions_are_thousandths_of_anti_and_pro_and_the_rest_is_neutral() {
        List<double[]> opinions = new TaughtRow("a1", HASH, "250:50 - 0:1000").probabilities();

        assertThat(opinions).hasSize(3);
        assertThat(opinions.get(0)).containsExactly(new double[] {0.25, 0.7, 0.05}, Offset.offset(1e-12));
        assertThat(opinions.get(1)).isNull();
        assertThat(opinions.get(2)).containsExactly(0, 0, 1);
    }

    @Test
    void an_opinion_of_more_than_all_is_refused() {
        assertThatThrownBy(() -> new TaughtRow("a1", HASH, "600:500"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("600:500: anti and pro are more than 1000 thousandths");
    }

    @Test
    void an_opinion_that_is_none_and_a_hash_that_is_too_short_are_refused() {
        assertThatThrownBy(() -> new TaughtRow("a1", HASH, "250"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not anti:pro in thousandths: 250");
        assertThatThrownBy(() -> new TaughtRow("a1", "0123", "1:1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not 16 hexadecimal digits: 0123");
    }

    @Test
    void any_two_opinions_that_make_a_whole_are_taken() {
        for (int anti = 0; anti <= 1000; anti++) {
            double[] opinion = new TaughtRow("a1", HASH, anti + ":" + (1000 - anti))
                    .probabilities()
                    .get(0);

            assertThat(opinion[1]).isBetween(0.0, 1e-12);
        }
    }
}
