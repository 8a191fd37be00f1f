package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
    private static Token token(String written) {
        return Tokens.of(written).get(0);
    }

    @ParameterizedTest
    @CsvSource({"Nara,true", "NARA,true", "\u00c9t\u00e9,true", "nara,false", "iPhone,false", "5th,false", "-,false"})
    void a_capital_begins_it(String written, boolean capitalised) {
        assertThat(token(written).capitalised()).isEqualTo(capitalised);
    }

    @ParameterizedTest
    @CsvSource({
        "NATO,true",
        "EU,true",
        "U.S.,true",
        "G20S,true",
        "NATo,false",
        "nATO,false",
        "I,false",
        "J.,false",
        "G7,false",
        "2024,false"
    })
    void two_capitals_and_no_small_letter_make_it_all_capitals(String written, boolean capitals) {
        assertThat(token(written).allCapitals()).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({"talks,true", "28,true", "U.S.,true", "@nara,false", "...,false", "www.delta.example,false"})
    void words_and_numbers_are_words(String written, boolean word) {
        assertThat(token(written).isWord()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"Nara,nara,true", "Nara,Nara,false", "nara,nar,false", "Won\u2019t,won't,true"})
    void it_is_asked_for_in_small_letters(String written, String form, boolean same) {
        assertThat(token(written).is(form)).isEqualTo(same);
    }
}
