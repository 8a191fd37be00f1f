package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a quotation. */
class SpeechTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faro said.",
                "Faro asked",
                "Orlan Faro asked on Monday",
                "Mayor Orlan Faro asked",
                "Faro exclaimed, and left",
                "Faro responded."
            })
    void up_to_three_names_and_a_verb_of_speech_tell_who_spoke(String text) {
        assertThat(Speech.begins(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "said Faro.",
                "faro said.",
                "The old mayor said.",
                "Faro left.",
                "Faro",
                "Faro (said.",
                "Former Nara Mayor Orlan Faro said.",
                "Faro SAID",
                "Faro went home and said",
            })
    void other_words_do_not(String text) {
        assertThat(Speech.begins(text, 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9})
    void nothing_outside_of_the_range_is_read(int to) {
        assertThat(Speech.begins("Faro said.", 0, to)).isEqualTo(to == 9);
        assertThat(Speech.begins("He. Faro said.", 4, to + 4)).isEqualTo(to == 9);
    }
}
