package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {
    private static String joined(String text) {
        return String.join(
                "/",
                NameTokens.joined(Tokens.of(text)).stream().map(Token::text).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Kim Jong-un left, Kim/Jong-un/left",
        "Kim Jong Un left, Kim/Jong Un/left",
        "Pyo Nam-hyok, Pyo/Nam-hyok",
        "Pyo Son-hui, Pyo/Son-hui",
        "Lin Chan-o-cha left, Lin/Chan-o-cha/left",
        "President Moon Jae-in, President/Moon/Jae-in",
    })
    void a_given_name_with_syllables_in_small_letters_is_one(String text, String tokens) {
        assertThat(joined(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "Jong-un left, Jong/-/un/left",
        "The Jong-un, The/Jong/-/un",
        "Kim JONG UN, Kim/JONG/UN",
        "Jong Un left, Jong/Un/left",
        "Lin Orsa-run, Lin/Orsa/-/run",
        "Lin Orsa-based, Lin/Orsa/-/based",
        "Lin Orsa-Senn, Lin/Orsa/-/Senn",
        "Lin Chan-o-Cha, Lin/Chan/-/o/-/Cha",
        "Lin Jong - un, Lin/Jong/-/un",
        "Lin Jong-, Lin/Jong/-",
        "a Jong-un, a/Jong/-/un",
        "Lin 12-un, Lin/12/-/un",
    })
    void other_words_stay_apart(String text, String tokens) {
        assertThat(joined(text)).isEqualTo(tokens);
    }

    @Test
    void a_joined_token_covers_its_text() {
        List<Token> tokens = NameTokens.joined(Tokens.of("Kim Jong-Un and Kim Jong-un left"));

        assertThat(tokens.get(tokens.size() - 2)).isEqualTo(new Token(20, 27, "Jong-un", "jong-un", Token.Kind.WORD));
        assertThat(tokens).filteredOn(NameTokens::isJoined).hasSize(1);
    }

    @Test
    void tokens_without_such_names_are_the_same() {
        List<Token> tokens = Tokens.of("Lin Orsa left.");

        assertThat(NameTokens.joined(tokens)).isSameAs(tokens);
    }

    @Test
    void particles_are_those_of_the_model_and_more() {
        assertThat(List.of("de", "al", "do", "den")).allMatch(NameTokens::isParticle);
        assertThat(List.of("De", "the", "to")).noneMatch(NameTokens::isParticle);
    }
}
