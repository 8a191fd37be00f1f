package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {
    private final PhraseMatcher<String> phrases = new PhraseMatcher<>();

    @BeforeEach
    void fill() {
        phrases.add("harbour", "one");
        phrases.add("harbour board of nara", "four");
        phrases.add("harbour board", "two");
        phrases.add("harbour board", "two again");
        phrases.add("Pier", "name");
        phrases.add("NBO", "capitals");
        phrases.add("Nara's pier", "possessive");
    }

    private Optional<PhraseMatcher.Match<String>> at(String text, int token) {
        return phrases.at(Tokens.of(text), token);
    }

    private static Optional<PhraseMatcher.Match<String>> match(String value, int length) {
        return Optional.of(new PhraseMatcher.Match<>(value, length));
    }

    @Test
    void the_longest_entry_counts_and_of_equal_ones_the_first() {
        assertThat(at("the harbour board of nara", 1)).isEqualTo(match("four", 4));
        assertThat(at("the harbour board of", 1)).isEqualTo(match("two", 2));
        assertThat(at("the harbour board", 1)).isEqualTo(match("two", 2));
        assertThat(at("the harbour", 1)).isEqualTo(match("one", 1));
        assertThat(at("the harbour is board", 1)).isEqualTo(match("one", 1));
        assertThat(at("the harbour", 0)).isEmpty();
    }

    @Test
    void small_letters_match_any_case_and_capitals_want_capitals() {
        assertThat(at("HARBOUR Board", 0)).isEqualTo(match("two", 2));
        assertThat(at("Pier", 0)).isEqualTo(match("name", 1));
        assertThat(at("PIER", 0)).isEqualTo(match("name", 1));
        assertThat(at("pier", 0)).isEmpty();
        assertThat(at("NBO", 0)).isEqualTo(match("capitals", 1));
        assertThat(at("Nbo", 0)).isEmpty();
    }

    @Test
    void either_apostrophe_matches() {
        assertThat(at("Nara\u2019s pier", 0)).isEqualTo(match("possessive", 3));
    }

    @Test
    void an_entry_without_words_is_refused() {
        assertThatThrownBy(() -> phrases.add(" ", "nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without words");
    }
}
