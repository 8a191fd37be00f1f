package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    private static Sentence sentence(int number, int start, int end, String text, String... before) {
        return new Sentence(number, start, end, text, List.of(before), QuoteState.OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource({"-1,0,3", "1,-1,3", "1,4,3"})
    void a_number_or_an_offset_that_cannot_be_is_refused(int number, int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence(number, start, end, "Go."))
                .withMessage("sentence " + number + " at " + start + "-" + end);
    }

    @Test
    void a_sentence_without_text_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence(7, 0, 1, " "))
                .withMessage("sentence 7 has no text");
    }

    @Test
    void two_sentences_are_context_and_three_are_not() {
        assertThat(sentence(0, 0, 0, "Go.", "A.", "B.").before()).containsExactly("A.", "B.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence(0, 0, 0, "Go.", "A.", "B.", "C."))
                .withMessage("3 sentences of context, at most 2");
    }

    @Test
    void its_context_does_not_change() {
        List<String> before = new ArrayList<>(List.of("A."));
        Sentence sentence = new Sentence(1, 0, 3, "Go.", before, QuoteState.OUTSIDE);
        before.add("B.");

        assertThat(sentence.before()).containsExactly("A.");
        assertThatThrownBy(() -> sentence.before().add("C.")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({"OUTSIDE,false", "OPENS,false", "INSIDE,true", "CLOSES,true"})
    void a_quotation_runs_into_it_where_one_was_open(QuoteState state, boolean continued) {
        assertThat(new Sentence(1, 0, 3, "Go.", List.of(), state).isContinued()).isEqualTo(continued);
    }

    @Test
    void the_quotation_of_its_context_runs_into_it() {
        assertThat(Sentences.inContext("We hope.", List.of("She said: \u201cWe wait."))
                        .quote())
                .isEqualTo(QuoteState.INSIDE);
        assertThat(Sentences.inContext("We hope.", List.of()).quote()).isEqualTo(QuoteState.OUTSIDE);
    }

    @Test
    void tokens_are_those_of_each_sentence() {
        assertThat(Sentences.tokens(Sentences.of("So it is", "We go.")))
                .containsExactly(Tokens.of("So it is"), Tokens.of("We go."));
    }
}
