package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The end|true|true",
                "the end|true|true",
                "The|true|true",
                "“The end|true|true",
                "(“The end|true|true",
                "She's here|true|true",
                "Will he|true|false",
                "A man|true|false",
                "I am|true|false",
                "Orlan left|false|false",
                "Theo left|false|false",
                "5 men|false|false",
                "|false|false",
                "“|false|false",
                "Unfortunately, he left|true|true",
                "Under a tree|true|true",
                "Under Secretary Orlan|false|true",
                "Notwithstanding it|false|false",
            })
    void some_words_begin_a_sentence(String text, boolean starts, boolean afterInitial) {
        String whole = text == null ? "" : text;
        assertThat(Starters.at(whole, 0, whole.length())).isEqualTo(starts);
        assertThat(Starters.afterInitial(whole, 0, whole.length())).isEqualTo(afterInitial);
    }

    @Test
    void the_word_begins_at_the_offset_and_ends_at_the_last() {
        assertThat(Starters.at("U.S. The end", 5, 12)).isTrue();
        assertThat(Starters.at("U.S. The end", 6, 12)).isTrue();
        assertThat(Starters.at("U.S. The end", 0, 12)).isFalse();
        assertThat(Starters.at("Theo", 0, 3)).isTrue();
        assertThat(Starters.at("The end", 0, 2)).isFalse();
        assertThat(Starters.at("(The", 0, 1)).isFalse();
    }
}
