package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What parts tokens, rule by rule. */
class TokenRulesTest {
    private static String tokens(String text) {
        return String.join(" ", Tokens.of(text).stream().map(Token::text).toList());
    }

    private static String kinds(String text) {
        return String.join(
                " ",
                Tokens.of(text).stream()
                        .map(token -> token.kind().name().substring(0, 1))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Orlan has a Ph.D. in law|Orlan has a Ph.D. in law",
                "a Ph.D.|a Ph.D.",
                "a Ph.D|a Ph . D",
                "The BPh.D. and MPh.D.|The BPh . D. and MPh . D.",
                "Lin Jr. and Lin Sr.|Lin Jr. and Lin Sr.",
                "Lin jr.|Lin jr.",
                "Messrs. Orlan|Messrs. Orlan",
                "Message. Orlan|Message . Orlan",
                "Gen.|Gen.",
                "Gen|Gen",
                "He met a passenger. Orlan|He met a passenger . Orlan",
                "a.m. p.m.|a.m. p.m.",
                "J.R. Faro|J.R. Faro",
                "J.Faro|J. Faro",
                "a.Faro|a . Faro",
                "U.S.Navy|U.S. Navy",
                "U.Sa.|U. Sa .",
                "U.5.|U. 5 .",
                "x.|x .",
                "X.|X.",
            })
    void letters_with_stops_and_titles_keep_their_stop(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Orlan's|Orlan 's",
                "ORLAN'S|ORLAN 'S",
                "Orlan’s|Orlan ’s",
                "Gen.'s|Gen. 's",
                "U.S.'s|U.S. 's",
                "U.S.’s|U.S. ’s",
                "the boys'|the boys '",
                "boys' toys|boys ' toys",
                "it'd've|it'd've",
                "it'd'|it'd '",
                "it'd' go|it'd ' go",
                "don''t|don ' ' t",
                "Orlan'5|Orlan'5",
                "Orlan'sea|Orlan'sea",
                "Orlan't|Orlan't",
                "5's|5 ' s",
                "x'|x '",
            })
    void apostrophes_stay_between_letters_and_the_possessive_parts(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,000.5|1,000.5",
                "5,|5 ,",
                "5.|5 .",
                "5:|5 :",
                "5;6|5 ; 6",
                "5,a|5 , a",
                "10:30pm|10:30pm",
                "4x4,5|4x4,5",
                "5-6|5 - 6",
                "5th.|5th .",
                "٣٤ men|٣٤ men",
            })
    void numbers_keep_marks_before_a_digit(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
        assertThat(kinds(text)).startsWith("N");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "http://a.example/b.|http://a.example/b .|A P",
                "https://a.example/b?c=1&d|https://a.example/b?c=1&d|A",
                "http://a.example, so|http://a.example , so|A P W",
                "http://a.example; so|http://a.example ; so|A P W",
                "http://a.example!? So|http://a.example ! ? So|A P P W",
                "(http://a.example)|( http://a.example )|P A P",
                "http://a.example\"b|http://a.example \" b|A P W",
                "http://a.example»b|http://a.example » b|A P W",
                "www.a.example: so|www.a.example : so|A P W",
                "pic.twitter.com/a9|pic.twitter.com/a9|A",
                "http and https|http and https|W W W",
                "http:/a|http : / a|W P P W",
                "awww.a|awww . a|W P W",
                "ftp://a|ftp : / / a|W P P P W",
                "@some_one2: so|@some_one2 : so|A P W",
                "@a|@a|A",
                "@|@|P",
                "@ a|@ a|P W",
                "@@a|@ @a|P A",
                "@a.b|@a . b|A P W",
                "@a-b|@a - b|A P W",
            })
    void addresses_and_handles_are_whole(String text, String tokens, String kinds) {
        assertThat(tokens(text)).isEqualTo(tokens);
        assertThat(kinds(text)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a..b|a .. b",
                "a...|a ...",
                "a .|a .",
                "..|..",
                "--|--",
                "-.|- .",
                "a--b|a -- b",
                "!!|! !",
                "––|– –",
                "x\u0301y|x\u0301y",
                "\u0301|\u0301",
                "été|été",
                "azAZ09|azAZ09",
                "a[b|a [ b",
                "a{b|a { b",
                "A@|A @",
                "a/b|a / b",
                "a:b|a : b",
                "a`b|a ` b",
                "a_b|a _ b",
                "\u0080a|\u0080 a",
            })
    void words_and_runs_of_marks_part(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\t", "\n", "\u00a0", "\u1680", "\u2000", "\u2005", "\u200b", "\u2028", "\u2029", "\u202f",
                "\u205f", "\u3000", "\ufeff", "  "
            })
    void blanks_part_and_are_no_tokens(String blank) {
        assertThat(tokens(blank + "a" + blank + "b" + blank)).isEqualTo("a b");
        assertThat(Tokens.of(blank)).isEmpty();
    }

    @Test
    void a_pair_of_surrogates_is_one_token_and_half_a_pair_too() {
        assertThat(Tokens.of("a\ud83d\ude00\ud83d\ude00").stream().map(Token::text))
                .containsExactly("a", "\ud83d\ude00", "\ud83d\ude00");
        assertThat(Tokens.of("a\ud83d").stream().map(Token::text)).containsExactly("a", "\ud83d");
    }

    @Test
    void nothing_has_no_tokens() {
        assertThat(Tokens.of("")).isEmpty();
    }

    @Test
    void both_apostrophes_are_apostrophes() {
        assertThat(Tokens.isApostrophe('\'')).isTrue();
        assertThat(Tokens.isApostrophe('\u2019')).isTrue();
        assertThat(Tokens.isApostrophe('\u2018')).isFalse();
    }
}
