package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    @Test
    void lines_have_no_blanks_around_them_and_none_is_empty() {
        assertThat(Lines.of("\n  The bridge is open. \n\n \t\nThe mayor spoke.\n"))
                .containsExactly("The bridge is open.", "The mayor spoke.");
        assertThat(Lines.of("")).isEmpty();
        assertThat(Lines.of("\n")).isEmpty();
        assertThat(Lines.of("a")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was opened|to traffic on Monday.",
                "The bridge,|which is new, was opened.",
                "The well-|known bridge was opened.",
                "The bridge (|opened in May) is new.",
                "The engineers’|new bridge is open.",
                "The bridge (in Nordhavn)|was opened.",
                "They opened bridge 12|on Monday.",
                "They opened it with|Anna Nord, the mayor of the town,|on Monday.",
                "They opened it with|Anna Nord|on Monday.",
            })
    void a_line_that_breaks_off_within_a_sentence_is_joined_with_the_next(String text) {
        assertThat(Lines.of(text.replace('|', '\n'))).containsExactly(text.replace('|', ' '));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor|, who spoke first, left.",
                "The bridge (new|) was opened.",
                "The mayor spoke|; nobody listened.",
                "The mayor spoke|.",
                "The mayor|’s bridge was opened.",
            })
    void a_mark_behind_a_word_is_joined_without_a_blank(String text) {
        assertThat(Lines.of(text.replace('|', '\n'))).containsExactly(text.replace("|", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was opened.|the mayor spoke.",
                "The mayor said:|the bridge is open.",
                "“The bridge is open”|said the mayor.",
                "The bridge in Nordhavn|Anna Nord",
                "More on the bridge|http://delta.example/bridge",
                "More on the bridge|www.delta.example",
                "https://delta.example/bridge|more on the bridge",
                "More: https://delta.example/bridge|more on the bridge",
                "httpd is a program|and this is a line",
                "It grew by a tenth|.5 million came.",
                "The mayor wrote|.@harbour is open.",
                "The mayor waited|...and left.",
                "It was in the|’’quoted’’ paper.",
                "They opened it.|Anna Nord|",
            })
    void lines_that_may_stand_alone_stay(String text) {
        String first = text.substring(0, text.indexOf('|'));
        assertThat(Lines.of(text.replace('|', '\n'))).startsWith(first).hasSizeGreaterThan(1);
    }

    @Test
    void a_block_with_a_sure_cut_in_each_five_was_cut_at_a_width() {
        String four = "Anna Nord\nBerit Dahl\nCarl Eide\nDagny Fjell\n";
        String cut = "Einar Gran, who is the mayor of the town of Nordhavn\nand others";
        String joined = cut.replace('\n', ' ');
        assertThat(Lines.of(four + cut)).containsExactly(four.replace('\n', ' ') + joined);
        assertThat(Lines.of("Frida Holm\n" + four + cut))
                .containsExactly("Frida Holm", "Anna Nord", "Berit Dahl", "Carl Eide", "Dagny Fjell", joined);
        assertThat(Lines.of(four + "\n" + cut))
                .containsExactly("Anna Nord", "Berit Dahl", "Carl Eide", "Dagny Fjell", joined);
    }

    @Test
    void a_short_line_within_a_sentence_is_a_link_and_a_long_one_is_not() {
        String rows = "It is open.\n".repeat(12);
        assertThat(Lines.of(rows + "They met\nAnna Nord\non Monday.")).endsWith("They met Anna Nord on Monday.");
        assertThat(Lines.of(rows + "They met\nAnna Nord, who is the mayor of the new town\non Monday."))
                .endsWith("They met", "Anna Nord, who is the mayor of the new town on Monday.");
    }
}
