package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lin Orsa | Lin Orsa",
                "Mayor Lin Orsa | Lin Orsa",
                "the ministry spokesman Lin Orsa of the harbour | Lin Orsa",
                "'the Nara ministry''s spokesman Lin Orsa of the harbour' | Lin Orsa",
                "her neighbour Jong-Gil Pyo | Jong-Gil Pyo",
                "Mayor Jan de Boer | Jan de Boer",
                "@nara_herald | @nara_herald",
                "the Harbour Board of Nara | Board",
                "a spokesman for the harbour | spokesman",
                "the mayor | mayor",
                "analysts | analysts",
                "The Vale | Vale",
                "one of the officials | officials",
            })
    void the_head_is_the_name_or_the_noun(String written, String head) {
        assertThat(SourcePhrase.of(written).head()).isEqualTo(head);
    }

    @Test
    void a_proper_name_is_told_from_a_noun() {
        assertThat(List.of("Lin Orsa", "Mayor Lin Orsa", "Orsa", "the Vale"))
                .allMatch(written -> SourcePhrase.of(written).isNamed());
        assertThat(List.of("the mayor", "The President", "a spokesman for Nara", "Officials"))
                .noneMatch(written -> SourcePhrase.of(written).isNamed());
    }

    @Test
    void what_stands_before_the_head_is_lower_cased() {
        assertThat(SourcePhrase.of("Deputy Mayor Lin Orsa of Nara").before()).containsExactly("deputy", "mayor");
        assertThat(SourcePhrase.of("Lin Orsa").before()).isEmpty();
    }

    @Test
    void words_are_written_as_they_stood() {
        assertThat(SourcePhrase.of("the U.S.-backed  troops").written(1, 5)).isEqualTo("U.S.-backed troops");
        assertThat(SourcePhrase.of("the troops").written(1, 1)).isEmpty();
    }
}
