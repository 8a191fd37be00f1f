package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.framewire.corpus.CleaningCounts.Count;
import org.junit.jupiter.api.Test;

class CleaningCountsTest {
    @Test
    void counts_add_up_rule_by_rule_in_order() {
        CleaningCounts one = CleaningCounts.of(Map.of("markup", 2, "entities", 1, "nothing", 0));

        assertThat(one.plus(CleaningCounts.of(Map.of("entities", 3))).counts())
                .containsExactly(new Count("entities", 4), new Count("markup", 2));
        assertThat(one.times("markup")).isEqualTo(2);
        assertThat(one.times("nothing")).isZero();
        assertThat(one.plus(CleaningCounts.NONE)).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Test
    void rules_out_of_order_and_counts_of_nothing_are_refused() {
        assertThatThrownBy(() -> new CleaningCounts(new Count[] {new Count("b", 1), new Count("a", 1)}))
                .hasMessageStartingWith("rules not in order: ");
        assertThatThrownBy(() -> new Count("a", 0)).hasMessage("0 times a");
    }
}
