package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where clauses and the sources behind a verb begin and end; braces stand around what is looked for. */
class ClausesTest {
    private static Clauses of(MarkedText text) {
        return new Clauses(text.tokens(), text.forms());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The mayor} said it was old.",
                "Prices rose, {the mayor} said.",
                "Prices rose; {the mayor} said so.",
                "Prices rose -- {the mayor} said so.",
                "It rained when {the mayor} said so.",
                "{The U.S.-led troops} said so.",
            })
    void a_clause_begins_behind_a_mark_or_a_subordinator(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(of(text).start(text.to())).isEqualTo(text.from());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was old, said {the mayor of Nara} on Monday.",
                "It was old, said {Lin Orsa}, the mayor.",
                "It was old, said {Lin Orsa}",
                "It was old, said {}in Nara.",
            })
    void a_source_behind_its_verb_ends_before_marks_and_places(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(of(text).sourceEnd(text.from())).isEqualTo(text.to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said {it was old}, and left.", "{It is old}; it leaks.", "It {is old.}"})
    void a_clause_ends_at_a_comma_a_semicolon_or_with_its_sentence(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(of(text).end(text.from())).isEqualTo(text.to());
    }

    @Test
    void a_source_has_at_most_twelve_tokens_behind_its_verb_and_twice_as_many_before() {
        MarkedText text = MarkedText.of("Orsa ".repeat(40) + "{}");

        assertThat(of(text).sourceEnd(5)).isEqualTo(17);
        assertThat(of(text).start(30)).isEqualTo(6);
    }

    @Test
    void words_and_numbers_count_and_marks_do_not() {
        MarkedText text = MarkedText.of("In 2019, he said: {\"No.\"}");

        assertThat(of(text).words(0, text.tokens().size())).isEqualTo(5);
        assertThat(of(text).words(1, 4)).isEqualTo(2);
        assertThat(of(text).words(2, 2)).isZero();
    }

    @Test
    void a_form_is_looked_for_before_a_place() {
        MarkedText text = MarkedText.of("In 2019, he said {so}.");

        assertThat(of(text).contains(3, ",")).isTrue();
        assertThat(of(text).contains(2, ",")).isFalse();
        assertThat(of(text).contains(1, "in")).isTrue();
    }

    @Test
    void marks_are_told_from_words_and_hyphens() {
        assertThat(new String[] {",", ".", "\"", "\u2014", "--"}).allMatch(Clauses::isMark);
        assertThat(new String[] {"a", "5", "and", "-", "'s", ""}).noneMatch(Clauses::isMark);
    }

    @Test
    void a_subordinator_makes_a_clause_depend_on_another() {
        assertThat(new String[] {"after", "because", "unless"}).allMatch(Clauses::subordinates);
        assertThat(new String[] {"and", "that", ""}).noneMatch(Clauses::subordinates);
    }
}
