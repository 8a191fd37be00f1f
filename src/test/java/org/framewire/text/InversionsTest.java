package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the source stands behind its verb; the braces stand around the verb. */
class InversionsTest {
    private static Inversions of(MarkedText text) {
        Insertions insertions = new Insertions(text.tokens(), text.forms());
        Subjects subjects = new Subjects(text.tokens(), text.forms(), insertions);
        return new Inversions(text.tokens(), text.forms(), subjects, new Clauses(text.tokens(), text.forms()));
    }

    private static boolean isInverted(String marked) {
        MarkedText text = MarkedText.of(marked);
        return of(text).isInverted(text.forms().lower(text.from() - 1), text.from());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is old, {said} the mayor.",
                "It is old, {said} the mayor",
                "It is old, {said} Lin Orsa, who saw it.",
                "It is old, {said} officials.",
                "It is old, {said} innkeeper Mira Senn.",
                "\u201cIt is old,\u201d {said} the mayor of Nara.",
                "\u201cIt is old!\u201d {shouted} the mayor.",
                "\u201cIt is old,\u201d {cried} Faro.",
                "It is old (and grey), {said} the mayor.",
                "It is old (and grey) {said} the mayor.",
                "The pier is old now {said} the mayor.",
                "The pier is old now {said} Lin Orsa.",
                "The pier is old now {said} Lin Orsa of the board in Nara.",
            })
    void a_source_stands_behind_its_verb(String marked) {
        assertThat(isInverted(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faro, a trader, {said} prices rose.",
                "Faro, a trader, {said} Orsa closed it.",
                "Faro, a trader, {said} the pier was old.",
                "Faro, a trader, {said} the mayor was old.",
                "Faro, a trader, {warned} the mayor that it fell.",
                "Faro, a trader, {told} the mayor.",
                "Faro, a trader, {told} officials.",
                "Faro, a trader, {said} officials closed it.",
                "Faro, a trader, {said} it.",
                "Faro, a trader, {saying} the mayor.",
                "Faro (a trader) {said} Orsa there it fell.",
                "Faro, a trader, {said}.",
                "Faro, a trader, {said}",
                "It is old {said} Faro.",
                "It is so old {said} Lin Orsa.",
                "The pier is old now {said} he.",
                "The pier is old now {said} I.",
                "The pier is old now {said} Faro.",
                "The pier is old now {said} officials.",
                "The pier is old now {said} the pier.",
                "The pier is old now {told} Lin Orsa.",
                "Mira of the old board {said} Lin Orsa was old.",
                "Mira of the old board {said} Lin Orsa, it was that.",
                "The old pier of Nara {said} ",
            })
    void in_other_sentences_it_does_not(String marked) {
        assertThat(isInverted(marked)).isFalse();
    }

    @Test
    void a_name_or_an_article_starts_a_name() {
        assertThat(of(MarkedText.of("{Faro} spoke")).startsName(0)).isTrue();
        assertThat(of(MarkedText.of("{the} mayor")).startsName(0)).isTrue();
        assertThat(of(MarkedText.of("{his} son")).startsName(0)).isTrue();
        assertThat(of(MarkedText.of("{I} spoke")).startsName(0)).isFalse();
        assertThat(of(MarkedText.of("{prices} rose")).startsName(0)).isFalse();
        assertThat(of(MarkedText.of("{prices}")).startsName(1)).isFalse();
    }
}
