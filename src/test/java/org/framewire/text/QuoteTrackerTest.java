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
    /** The states of the sentences of one text, of which those with a leading {@code |} begin a paragraph. */
    private static List<QuoteState> states(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String sentence : sentences) {
            boolean paragraph = sentence.startsWith("|");
            text.append(text.isEmpty() ? "" : paragraph ? "\n\n" : " ");
            int start = text.length();
            text.append(sentence, paragraph ? 1 : 0, sentence.length());
            spans.add(new Span(start, text.length()));
        }
        Quotations quotations = Quotations.in(text.toString());
        return spans.stream()
                .map(span -> quotations.state(span.start(), span.end()))
                .toList();
    }

    /** The quotations of a text, each as written. */
    private static List<String> quotations(String text) {
        Quotations found = Quotations.in(text);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            written.add(text.substring(Math.max(0, found.start(i)), Math.min(text.length(), found.end(i))));
        }
        return written;
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
    void an_unclosed_quotation_ends_with_a_sentence() {
        String forty = "Forty chars are in every such sentence. ".repeat(40);

        assertThat(quotations("He said: \u201cWe go. " + forty))
                .hasSize(1)
                .first()
                .satisfies(quotation ->
                        assertThat(quotation).endsWith("sentence. ").hasSizeBetween(500, 550));
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

    @Test
    void a_closing_mark_far_behind_the_opening_one_closes_another() {
        String text = "He said: \u201cWe go. " + "They went on and on. ".repeat(250) + "We stay,\u201d she said.";

        assertThat(quotations(text)).hasSize(2).last().isEqualTo(" We stay,\u201d");
    }

    @Test
    void guillemets_open_either_way_round() {
        assertThat(quotations("\u00bbWe wait\u00ab, he said. \u00ab We go \u00bb, she said."))
                .containsExactly("\u00bbWe wait\u00ab", "\u00ab We go \u00bb");
        assertThat(quotations("He said \u00bbgo\u00bb twice.")).containsExactly("\u00bbgo\u00bb");
    }

    @Test
    void low_marks_close_with_either_curly_one() {
        assertThat(quotations("\u201eWe wait\u201c and \u201ewe go\u201d and \u201awe stay\u2018."))
                .containsExactly("\u201eWe wait\u201c", "\u201ewe go\u201d", "\u201awe stay\u2018");
        assertThat(quotations("\u201dVi g\u00e5r\u201d, he said.")).containsExactly("\u201dVi g\u00e5r\u201d");
    }

    @Test
    void marks_of_two_forms_may_close_each_other() {
        assertThat(quotations("\u201cWe go,\" he said. \"We stay,\u201d she said. \u201cWe wait,\u201c they said."))
                .containsExactly("\u201cWe go,\"", "\"We stay,\u201d", "\u201cWe wait,\u201c");
    }

    @Test
    void quotations_in_a_quotation_belong_to_it() {
        assertThat(quotations("\u201cHe cried \u201cgo\u201d and \u2018run\u2019 and \"hide\" twice,\u201d she said."))
                .containsExactly("\u201cHe cried \u201cgo\u201d and \u2018run\u2019 and \"hide\" twice,\u201d");
        assertThat(quotations("\u2018He cried \u201cgo\u201d to the boys\u2019 club,\u2019 she said."))
                .containsExactly("\u2018He cried \u201cgo\u201d to the boys\u2019 club,\u2019");
    }

    @Test
    void straight_single_marks_are_told_from_apostrophes() {
        assertThat(quotations("He said 'we don't know the twins' aunt.' In the '60s it's 'em, rock 'n' roll."))
                .containsExactly("'we don't know the twins' aunt.'");
    }

    @Test
    void inches_are_no_quotation_marks() {
        assertThat(quotations("The 6'2\" guard bought a 55\" screen.")).isEmpty();
    }

    @Test
    void a_wrapped_line_is_no_paragraph() {
        assertThat(states("\u201cWe wait for the envoys of the\neast and go.", "We hope.\u201d"))
                .containsExactly(OPENS, CLOSES);
    }

    @Test
    void a_paragraph_that_opens_again_is_inside() {
        assertThat(states("\u201cWe wait.", "|\u201cWe go.", "|\u201cWe stay,\u201d he said.", "They left."))
                .containsExactly(OPENS, INSIDE, CLOSES, OUTSIDE);
    }
}
