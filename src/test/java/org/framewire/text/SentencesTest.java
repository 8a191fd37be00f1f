package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void the_headline_is_sentence_zero_and_context_of_the_first() {
        assertThat(Sentences.of(" Talks open ", "Envoys met. \u201cWe wait.\nNobody left.\u201d"))
                .containsExactly(
                        new Sentence(0, 1, 11, "Talks open", List.of(), QuoteState.OUTSIDE),
                        new Sentence(1, 0, 11, "Envoys met.", List.of("Talks open"), QuoteState.OUTSIDE),
                        new Sentence(
                                2, 12, 21, "\u201cWe wait.", List.of("Talks open", "Envoys met."), QuoteState.OPENS),
                        new Sentence(
                                3,
                                22,
                                35,
                                "Nobody left.\u201d",
                                List.of("Envoys met.", "\u201cWe wait."),
                                QuoteState.CLOSES));
    }

    @Test
    void without_a_headline_the_body_begins_at_one() {
        assertThat(Sentences.of(null, "Go."))
                .containsExactly(new Sentence(1, 0, 3, "Go.", List.of(), QuoteState.OUTSIDE));
        assertThat(Sentences.of(" ", "")).isEmpty();
    }

    @Test
    void a_sentence_in_context_takes_the_last_two_and_their_quotation() {
        assertThat(Sentences.inContext(" We leave.\u201d ", List.of("A.", "She said: \u201cWe wait.", "We hope.")))
                .isEqualTo(new Sentence(
                        1,
                        0,
                        10,
                        "We leave.\u201d",
                        List.of("She said: \u201cWe wait.", "We hope."),
                        QuoteState.CLOSES));
    }

    @Test
    void a_blank_sentence_is_refused() {
        assertThatThrownBy(() -> Sentences.inContext(" ", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
