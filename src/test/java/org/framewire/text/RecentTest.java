package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> asked = new ArrayList<>();
    private final Recent<Integer> lengths = new Recent<>(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void what_is_known_is_not_asked_again() {
        assertThat(lengths.of("ab")).isEqualTo(2);
        assertThat(lengths.of("abc")).isEqualTo(3);
        assertThat(lengths.of("ab")).isEqualTo(2);
        assertThat(asked).containsExactly("ab", "abc");
    }

    @Test
    void six_texts_are_remembered_and_the_oldest_is_forgotten() {
        List<String> texts = List.of("a", "b", "c", "d", "e", "f");
        texts.forEach(lengths::of);
        texts.forEach(lengths::of);
        assertThat(asked).containsExactlyElementsOf(texts);

        lengths.of("g");
        lengths.of("b");
        assertThat(asked).hasSize(7);
        lengths.of("a");
        assertThat(asked).hasSize(8).endsWith("g", "a");
    }
}
