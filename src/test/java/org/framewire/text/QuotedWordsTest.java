package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedWordsTest {
    private static QuotedWords of(String text, boolean open) {
        return QuotedWords.of(text, open, Tokens.of(text));
    }

    @Test
    void words_and_quoted_words_are_counted_from_token_to_token() {
        QuotedWords words = of("“We go,” he said 5 times.", false);

        assertThat(words.words(0, 10)).isEqualTo(6);
        assertThat(words.words(1, 3)).isEqualTo(2);
        assertThat(words.words(3, 5)).isZero();
        assertThat(words.words(5, 9)).isEqualTo(4);
        assertThat(words.quoted(0, 10)).isEqualTo(2);
        assertThat(words.quoted(2, 10)).isEqualTo(1);
        assertThat(words.quoted(3, 10)).isZero();
    }

    @Test
    void the_marks_lie_in_their_quotation() {
        QuotedWords words = of("He “goes.”", false);

        assertThat(words.covers(0)).isFalse();
        assertThat(words.covers(1)).isTrue();
        assertThat(words.covers(2)).isTrue();
        assertThat(words.covers(4)).isTrue();
    }

    @Test
    void a_share_of_the_words_is_quoted() {
        assertThat(of("“We go,” he said.", false).share()).isEqualTo(0.5);
        assertThat(of("“We go.”", false).share()).isEqualTo(1);
        assertThat(of("We go.", false).share()).isZero();
        assertThat(of("“...”", false).share()).isZero();
    }

    @Test
    void a_quotation_may_be_open_at_the_start() {
        assertThat(of("We go,” he said.", true).share()).isEqualTo(0.5);
        assertThat(of("“We go,” he said.", true).share()).isEqualTo(0.5);
        assertThat(of("\"We go,\" he said.", true).share()).isEqualTo(0.5);
        assertThat(of("\"We go on.", true).share()).isEqualTo(1);
        assertThat(of("\" he said.", true).share()).isZero();
        Sentence inside = new Sentence(1, 0, 6, "We go.", List.of(), QuoteState.INSIDE);
        Sentence outside = new Sentence(1, 0, 6, "We go.", List.of(), QuoteState.OUTSIDE);
        assertThat(QuotedWords.of(inside, Tokens.of("We go.")).share()).isEqualTo(1);
        assertThat(QuotedWords.of(outside, Tokens.of("We go.")).share()).isZero();
    }
}
