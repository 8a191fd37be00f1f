package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    private static boolean isHeading(String text) {
        return Headings.isHeading(text, 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orlan Says U.S. Is Ready To Join",
                "Mayor of Nara Meets the Envoys in Oss",
                "Nara, Oss And 12 Others Win",
                "\u00c9toile Wins In Nara \u2014 Again",
            })
    void five_capitalised_words_and_no_long_small_one_are_a_heading(String line) {
        assertThat(isHeading(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mayor Meets Envoys Here",
                "Mayor Meets Envoys In Nara with Gifts",
                "with Mayor Meets Envoys In Nara",
                "Mayor Meets Envoys In Nara with",
                "The mayor of Nara met the envoys",
            })
    void fewer_capitals_or_a_small_word_of_four_letters_make_it_running_text(String line) {
        assertThat(isHeading(line)).isFalse();
    }

    @Test
    void a_heading_is_short() {
        String words = "Mayor Meets Envoys In Nara ".repeat(6);

        assertThat(Headings.isHeading(words, 0, 160)).isTrue();
        assertThat(Headings.isHeading(words, 6, 162)).isTrue();
        assertThat(Headings.isHeading(words, 0, 161)).isFalse();
    }

    @Test
    void only_the_piece_counts() {
        String text = "then Mayor Meets Envoys In Nara then";

        assertThat(Headings.isHeading(text, 5, 31)).isTrue();
        assertThat(Headings.isHeading(text, 5, 28)).isTrue();
        assertThat(Headings.isHeading(text, 5, 27)).isFalse();
        assertThat(Headings.isHeading(text, 6, 31)).isFalse();
        assertThat(Headings.isHeading(text, 0, 31)).isFalse();
    }
}
