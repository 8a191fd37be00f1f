package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between a subject and its verb; the braces stand around it. */
class InsertionsTest {
    private static Insertions of(MarkedText text) {
        return new Insertions(text.tokens(), text.forms());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orlan Faro{} said it was old.",
                "Orlan Faro{, a trader in Nara,} said it was old.",
                "Orlan Faro{, the mayor,} said it was old.",
                "Orlan Faro{, 54,} said it was old.",
                "Orlan Faro{, 54, a fisherman from Nara,} said it was old.",
                "Orlan Faro{, a fisherman from Nara, 54,} said it was old.",
                "Orlan Faro{, who built it,} said it was old.",
                "Orlan Faro{, an engineer, who built it,} said it was old.",
                "Orlan Faro{, a trader, whom they know,} said it was old.",
                "The board{, which built it, a public body,} said it was old.",
                "Orlan Faro{, mayor of Nara, who built it,} said it was old.",
                "Orlan Faro{, D-Nara, a trader,} said it was old.",
                "Orlan Faro{, deputy secretary in the Bureau of Bridges, Tunnels, and Roads,} said it was sound.",
                "Orlan Faro{, deputy secretary in the Bureau of Bridges, Tunnels, Piers, and Roads,} said so.",
                "It is old, Orlan Faro{, owner of a mill, a farm, and a pier,} said.",
                "Orlan Faro{, owner of a mill, a farm, and a pier,} said it was old.",
                "Orlan Faro{ (N-Vale)} said it was old.",
                "Orlan Faro{ (N-Vale), a trader,} said it was old.",
                "(Nara) {}said it was old.",
                "It is old, the mayor{, a doctor,} said.",
                "It is old, the mayor{, who built it,} said.",
                "It is old, Lin Orsa{, who built it,} said.",
                "It is old, he{, a doctor,} said.",
                "It is old, some of them{, who built it,} said.",
                "It is old; the mayor{, a doctor,} said so.",
                "In May, the mayor{, a doctor,} said it was old.",
                "In May, the mayor{,} said it was old.",
                "For now, the mayor{,} said it was old.",
                "Today, the mayor{,} said it was old.",
                "When it fell, the mayor{,} said it was old.",
                "In May, the mayor {(a doctor)} said it was old.",
                "\u201cIt is old,\u201d the mayor{, a doctor,} said.",
                "Orlan Faro{, in a \u201cvote for me\u201d hat,} said it was old.",
            })
    void a_subject_ends_before_what_is_inserted(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.show(new Range(of(text).headEnd(text.to()), text.to()))).isEqualTo(text.shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is old, {a doctor} said.",
                "It is old. {A doctor} said so.",
                "{It is old}",
                "He, {in a \u201cvote for me\u201d hat}, left.",
                "{\u201cOld\u201d piers} left.",
                "\u201cIt is old,\u201d {he} said.",
                "It is old\u201d {he} said.",
                "It is old \u2013 {he} said.",
            })
    void a_segment_begins_behind_a_mark_but_not_inside_quoted_words(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.show(new Range(of(text).segmentStart(text.to()), text.to())))
                .isEqualTo(text.shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{for} now", "{in} May", "{today}", "{when} it fell", "{because} it fell"})
    void prepositions_times_and_conjunctions_introduce(String marked) {
        assertThat(of(MarkedText.of(marked)).isIntroduction(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{who} built it", "{that} fell", "{the} mayor", "{and} he", "{prices}"})
    void subjects_and_relative_pronouns_do_not(String marked) {
        assertThat(of(MarkedText.of(marked)).isIntroduction(0)).isFalse();
    }

    @Test
    void single_marks_that_part_clauses_are_breaks() {
        assertThat(new String[] {",", ";", ".", "?", "\u201d", "\u2014"}).allMatch(Insertions::isBreak);
        assertThat(new String[] {"(", "-", "a", "", "--", "..."}).noneMatch(Insertions::isBreak);
    }

    @Test
    void the_last_of_a_form_is_looked_for_in_a_range() {
        Insertions insertions = of(MarkedText.of("from A from B from {C}"));

        assertThat(insertions.last(0, 6, "from")).isEqualTo(4);
        assertThat(insertions.last(0, 4, "from")).isEqualTo(2);
        assertThat(insertions.last(2, 4, "from")).isEqualTo(2);
        assertThat(insertions.last(3, 4, "from")).isEqualTo(-1);
    }
}
