package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
    @Test
    void blanks_and_line_breaks_are_cut_off_both_ends() {
        assertThat(Spans.trim(" \n a b\u0085 ", 0, 8)).isEqualTo(new Span(3, 6));
        assertThat(Spans.trim("a b", 0, 3)).isEqualTo(new Span(0, 3));
    }

    @Test
    void only_the_piece_counts() {
        assertThat(Spans.trim("a b c", 1, 4)).isEqualTo(new Span(2, 3));
    }

    @Test
    void of_blanks_nothing_is_left() {
        assertThat(Spans.trim("a   b", 1, 4)).isEqualTo(new Span(4, 4));
        assertThat(Spans.trim("ab", 1, 1)).isEqualTo(new Span(1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\n', '\r', '\u0085', '\u00a0', '\u1680', '\u2000', '\u2009', '\u200b', '\u2028', '\u2029',
                '\u202f', '\u205f', '\u3000', '\ufeff'
            })
    void a_blank_is_one_of_many(char blank) {
        assertThat(Spans.isBlank(blank)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'!', 'a', '\u0084', '\u0086', '\u00a1', '\u1fff', '\u200c', '\u2027', '\u202a', '\u3001'})
    void no_other_char_is_one(char c) {
        assertThat(Spans.isBlank(c)).isFalse();
    }

    @Test
    void a_span_covers_a_piece_of_a_text() {
        assertThat(new Span(1, 3).of("abcd")).isEqualTo("bc");
        assertThat(new Span(0, 0).of(new StringBuilder("abcd"))).isEmpty();
    }

    @Test
    void a_span_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessage("span 3-2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2)).withMessage("span -1-2");
    }

    @Test
    void a_run_that_ends_where_it_begins_holds_no_token() {
        assertThat(Range.NONE.isEmpty()).isTrue();
        assertThat(new Range(3, 2).isEmpty()).isTrue();
        assertThat(new Range(3, 4).isEmpty()).isFalse();
    }
}
