package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }

    @Test
    void abbreviations_keep_their_stops_and_hyphens_part() {
        assertThat(words("The U.S.-led force left at 5 a.m. today."))
                .containsExactly("The", "U.S.", "-", "led", "force", "left", "at", "5", "a.m.", "today", ".");
    }

    @Test
    void titles_keep_their_stop() {
        assertThat(words("Gen. Orlan met J. Faro.")).containsExactly("Gen.", "Orlan", "met", "J.", "Faro", ".");
    }

    @Test
    void apostrophes_stay_inside_and_possessives_part() {
        assertThat(words("Don't take Orlan\u2019s or the allies' O'Neil."))
                .containsExactly("Don't", "take", "Orlan", "\u2019s", "or", "the", "allies", "'", "O'Neil", ".");
    }

    @Test
    void numbers_keep_their_inner_marks() {
        assertThat(words("28,500 troops, 3.5% of US$40."))
                .containsExactly("28,500", "troops", ",", "3.5", "%", "of", "US", "$", "40", ".");
    }

    @Test
    void addresses_and_handles_are_one_token() {
        assertThat(words("See https://example.org/a?b=1, @some_one!"))
                .containsExactly("See", "https://example.org/a?b=1", ",", "@some_one", "!");
    }

    @Test
    void a_token_knows_its_place_and_form() {
        assertThat(Tokens.of("It\u2019s Won\u2019t"))
                .containsExactly(
                        new Token(0, 2, "It", "it", Token.Kind.WORD),
                        new Token(2, 4, "\u2019s", "'s", Token.Kind.PUNCTUATION),
                        new Token(5, 10, "Won\u2019t", "won't", Token.Kind.WORD));
    }

    @Test
    void tokens_cover_all_but_blanks() {
        String text = "A \u201cmixed\u201d (bag) \u2026 of 7th--century \uD83D\uDE00 marks; \u00e9t\u00e9 x\u0301y";
        int last = 0;
        for (Token token : Tokens.of(text)) {
            assertThat(text.substring(last, token.start())).isBlank();
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
            last = token.end();
        }
        assertThat(text.substring(last)).isBlank();
    }
}
