package org.framewire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesTest {
    @ParameterizedTest
    @CsvSource({
        "source, source",
        "usSentences, us_sentences",
        "articlesWithoutCopies, articles_without_copies",
        "sha256, sha256",
        "framingMacroF1, framing_macro_f1"
    })
    void each_capital_becomes_an_underscore_and_its_small_letter(String component, String column) {
        assertThat(ColumnNames.of(component)).isEqualTo(column);
    }
}
