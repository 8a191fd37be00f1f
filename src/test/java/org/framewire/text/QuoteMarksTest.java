package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {
    private static final String DOUBLE = "\"“”„‟«»「」『』＂❝❞〝〞〟";
    private static final String SINGLE = "'‘’‚‛‹›`´";

    @Test
    void marks_are_double_or_single() {
        for (char c : DOUBLE.toCharArray()) {
            assertThat(QuoteMarks.isDouble(c)).as("%s", c).isTrue();
            assertThat(QuoteMarks.isSingle(c)).as("%s", c).isFalse();
            assertThat(QuoteMarks.isMark(c)).as("%s", c).isTrue();
        }
        for (char c : SINGLE.toCharArray()) {
            assertThat(QuoteMarks.isDouble(c)).as("%s", c).isFalse();
            assertThat(QuoteMarks.isSingle(c)).as("%s", c).isTrue();
            assertThat(QuoteMarks.isMark(c)).as("%s", c).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', ' ', '.', '(', '\u00a8', '\u00aa', '\u2013', '\u3000'})
    void other_chars_are_no_marks(char c) {
        assertThat(QuoteMarks.isMark(c)).isFalse();
        assertThat(QuoteMarks.isDouble(c)).isFalse();
        assertThat(QuoteMarks.isSingle(c)).isFalse();
    }

    @Test
    void some_only_close() {
        for (char c : (DOUBLE + SINGLE).toCharArray()) {
            assertThat(QuoteMarks.onlyCloses(c)).as("%s", c).isEqualTo("」』❞〞〟".indexOf(c) >= 0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ' ',
            value = {
                "« »",
                "» «»",
                "‹ ›",
                "› ‹›",
                "„ “”\"",
                "「 」",
                "『 』",
                "‚ ‘’'",
                "‘ ’'´",
                "' ’'´",
                "‛ ’'´",
                "´ ’'´",
                "\" \"“”„‟＂❝❞〝〞〟",
                "“ \"“”„‟＂❝❞〝〞〟",
                "〝 \"“”„‟＂❝❞〝〞〟",
            })
    void a_mark_is_closed_by_those_of_its_form(char open, String closing) {
        for (char c : (DOUBLE + SINGLE + "a.").toCharArray()) {
            assertThat(QuoteMarks.pair(open, c)).as("%s %s", open, c).isEqualTo(closing.indexOf(c) >= 0);
        }
    }

    @Test
    void a_grave_accent_is_closed_by_a_straight_mark() {
        assertThat(QuoteMarks.pair('`', '\'')).isTrue();
        assertThat(QuoteMarks.pair('`', '\u2019')).isFalse();
    }

    /** @param text the mark in question is the {@code |} */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "`|go`;true;false",
                "`a |go`;true;false",
                "`a (|go`;true;false",
                "`a ¿|go`;true;false",
                "`a—|go`;true;false",
                "`a|go`;false;false",
                "`a.|go`;false;false",
                "`go|`;false;true",
                "`go| a`;false;true",
                "`go|, a`;false;true",
                "`go,| a`;false;true",
                "`|`;false;false",
                "`a | b`;false;false",
                "`a |`;false;false",
                "`(|, b`;true;true",
            })
    void by_its_neighbours_a_mark_opens_or_closes(String text, boolean opens, boolean closes) {
        int at = text.indexOf('|');
        assertThat(QuoteMarks.opensByPlace(text, at)).isEqualTo(opens);
        assertThat(QuoteMarks.closesByPlace(text, at)).isEqualTo(closes);
    }
}
