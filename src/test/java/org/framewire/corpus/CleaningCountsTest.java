package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CleaningCountsTest {
    @Test
    void counts_are_kept_by_rule_in_order_and_added_up() {
        CleaningCounts counts = CleaningCounts.of(new TreeMap<>(Map.of("link", 2L, "byline", 1L)));

        assertThat(counts).isEqualTo(new CleaningCounts("byline=1 link=2"));
        assertThat(counts.byRule()).isEqualTo(Map.of("byline", 1L, "link", 2L));
        assertThat(counts.total()).isEqualTo(3);
        assertThat(counts.plus("link", 3).plus("caption", 1))
                .isEqualTo(new CleaningCounts("byline=1 caption=1 link=5"));
    }

    @Test
    void no_counts_are_none() {
        assertThat(CleaningCounts.of(new TreeMap<>())).isEqualTo(CleaningCounts.NONE);
        assertThat(CleaningCounts.NONE.byRule()).isEmpty();
        assertThat(CleaningCounts.NONE.total()).isZero();
    }

    @Test
    void another_form_is_refused() {
        assertThatThrownBy(() -> new CleaningCounts("link=2 byline=1")).hasMessageContaining("not in order");
        assertThatThrownBy(() -> new CleaningCounts("link")).hasMessageContaining("no rule and count");
    }

    @Test
    void two_counts_add_up_rule_by_rule_and_zeros_are_left_out() {
        CleaningCounts one = CleaningCounts.of(Map.of("markup", 2, "entities", 1, "nothing", 0));

        assertThat(one.plus(new CleaningCounts("entities=3"))).isEqualTo(new CleaningCounts("entities=4 markup=2"));
        assertThat(one.plus(CleaningCounts.NONE)).isEqualTo(one);
        assertThat(one.times("markup")).isEqualTo(2);
        assertThat(one.times("nothing")).isZero();
    }
}
