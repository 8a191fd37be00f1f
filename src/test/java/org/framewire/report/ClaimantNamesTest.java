package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewire.text.ClaimantKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimantNamesTest {
    @ParameterizedTest
    @CsvSource({
        "The Pentagon, pentagon",
        "the PENTAGON, pentagon",
        "Iran's Foreign Ministry, irans foreign ministry",
        "U.S. Forces Korea, us forces korea",
        "Gen. Thomas Ruckert, thomas ruckert",
        "Federation President Thomas Rückert, thomas ruckert",
        "Prof. Zoran Milenkov of Skopje, zoran milenkov",
        "a spokesman, spokesman",
        "their commander, commander",
        "The General Staff, general staff",
        "Minister of Trade, minister of trade",
        "the president of the bakers, president of the bakers",
        "Pres. Rückert, ruckert",
        "He, ''",
        "us, ''",
        "'', ''"
    })
    void names_are_compared_without_case_article_title_and_complement(String claimant, String key) {
        assertThat(key(claimant, ClaimantKind.OFFICIAL)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Officials, officials",
        "a senior U.S. official, officials",
        "A foreign ministry official in Tokyo, officials",
        "one of the officials, officials",
        "three managers, managers",
        "a person familiar with the talks, people",
        "a woman, women",
        "a German, germans",
        "a witness, witnesses",
        "some, some",
        "40 percent of the bakers, percent",
        "eight in 10 bakers, bakers",
        "two-thirds, thirds",
        "seven, seven",
        "half of the bakers, bakers",
        "most of them, most",
        "the public, public",
        "someone, someone"
    })
    void unnamed_sources_are_compared_by_their_noun(String claimant, String key) {
        assertThat(key(claimant, ClaimantKind.UNNAMED)).isEqualTo(key);
    }

    private static String key(String claimant, ClaimantKind kind) {
        return ClaimantNames.of(claimant, kind);
    }
}
