package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.text.QuoteState.CLOSES;
import static org.framewire.text.QuoteState.INSIDE;
import static org.framewire.text.QuoteState.OPENS;
import static org.framewire.text.QuoteState.OUTSIDE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTrackerTest {
    /** The states of sentences, of which those with a leading {@code |} begin a paragraph. */
    private static List<QuoteState> states(String... sentences) {
        QuoteTracker tracker = new QuoteTracker();
        List<QuoteState> states = new ArrayList<>();
        for (String sentence : sentences) {
            boolean paragraph = sentence.startsWith("|");
            states.add(tracker.next(paragraph ? sentence.substring(1) : sentence, paragraph));
        }
        return states;
    }

    @Test
    void a_quotation_runs_over_sentences() {
        assertThat(states("She said: \u201cWe wait.", "We hope.", "We leave.\u201d", "They left."))
                .containsExactly(OPENS, INSIDE, CLOSES, OUTSIDE);
    }

    @Test
    void straight_guillemet_low_and_corner_marks_open_and_close() {
        assertThat(states("\"We wait.", "We go,\" he said.")).containsExactly(OPENS, CLOSES);
        assertThat(states("\u00abWe wait.", "We go\u00bb, he said.")).containsExactly(OPENS, CLOSES);
        assertThat(states("\u201eWe wait.", "We go\u201c, he said.")).containsExactly(OPENS, CLOSES);
        assertThat(states("\u300cWe wait.", "We go\u300d, he said.")).containsExactly(OPENS, CLOSES);
        assertThat(states("``We wait.", "We go,'' he said.")).containsExactly(OPENS, CLOSES);
    }

    @Test
    void a_paragraph_may_open_the_quotation_again() {
        assertThat(states("\u201cWe wait.", "|\u201cWe go.\u201d", "|They left."))
                .containsExactly(OPENS, CLOSES, OUTSIDE);
    }

    @Test
    void an_unclosed_quotation_ends_at_a_paragraph_without_marks() {
        assertThat(states("\u201cWe wait.", "|They left.")).containsExactly(OPENS, OUTSIDE);
    }

    @Test
    void an_unclosed_quotation_ends_after_ten_sentences() {
        List<QuoteState> states = states("\"Go.", "A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.", "I.", "J.", "K.");
        assertThat(states.subList(1, 10)).containsOnly(INSIDE);
        assertThat(states.subList(10, 12)).containsOnly(OUTSIDE);
    }

    @Test
    void apostrophes_are_no_quotation_marks() {
        assertThat(states("The allies' plan didn't work in the '90s.", "It\u2019s Orlan\u2019s, y\u2019all."))
                .containsOnly(OUTSIDE);
    }

    @Test
    void a_scare_quote_within_the_sentence_changes_nothing() {
        assertThat(states("The \u201caid\u201d came late.")).containsExactly(OUTSIDE);
    }

    @Test
    void a_closing_mark_alone_ends_a_quotation_out_of_sight() {
        assertThat(states("We leave,\u201d she said.")).containsExactly(CLOSES);
    }

    @Test
    void single_marks_count_where_no_double_one_is_open() {
        assertThat(states("\u2018We wait.", "We go,\u2019 he said.")).containsExactly(OPENS, CLOSES);
        assertThat(states("\u201cHe cried \u2018go\u2019 twice.", "So we went.\u201d"))
                .containsExactly(OPENS, CLOSES);
    }
}
