package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where noun phrases begin and end; the braces stand around the phrase. */
class NounPhrasesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{He} and the mayor spoke.",
                "{The mayor} said the pier was rotten.",
                "{The mayor}",
                "{Lin Orsa of the Harbour Board} spoke.",
                "{A spokesman for the ministry} spoke.",
                "{Council for Trade} spoke.",
                "{The report} for members of the board was short.",
                "{An adviser to the minister} spoke.",
                "{An adviser} to, they say, two mayors spoke.",
                "{The road} to Nara is closed.",
                "{A man familiar with the plan} spoke.",
                "{A man} with a plan spoke.",
                "{The union of sailors} was there.",
                "The mayor accused {the board} of hiding it.",
                "{The report} released on Monday was short.",
                "{Three officials} including the mayor spoke.",
                "It was {the mayor and the harbour master}.",
                "{The mayor} and he spoke.",
                "{The mayor} and, they say, his wife spoke.",
                "{The mayor} and prices rose.",
                "It was {Orlan Faro and Mira Senn}.",
                "It was {Orlan Faro and the mayor}.",
                "{Orlan Faro} and prices rose.",
                "{The mayor} and Orlan Faro spoke.",
                "{The mayor} and the pier was closed.",
                "{The mayor and the master}",
                "It was {the mayor} and",
                "{The mayor of Nara} quickly spoke.",
                "{The quickly growing union} spoke.",
                "{The daily Nara Herald} wrote it.",
                "{The late mayor} wrote it.",
                "{The Monday report} was short.",
                "{The mayor} Monday spoke of it.",
                "{Nara's deputy mayor} spoke.",
                "{The sailors' union} spoke.",
                "{U.S.-backed troops} spoke.",
                "{@nara_herald} wrote it.",
                "{All the ministers} spoke.",
                "{Both the mayors} spoke.",
                "{Half the members} spoke.",
                "They gave {the mayor} the plan.",
                "They gave {Nara} a pier.",
                "{The man} who built it spoke.",
                "{The mayor}, a doctor, spoke.",
                "{The mayor} (a doctor) spoke.",
                "{The mayor} she met spoke.",
                "{}In Nara it rained.",
                "{}, the mayor spoke.",
                "Nara{}'s mayor spoke.",
                "{The denied visa} was his.",
                "{The mayor} writes it.",
                "It was {Lin Orsa} and old.",
                "{Mayor Jan de Boer} spoke.",
            })
    void a_phrase_goes_as_far_as_its_words_belong_together(String marked) {
        MarkedText text = MarkedText.of(marked);
        Range found = new NounPhrases(text.tokens(), text.forms()).startingAt(text.from());

        assertThat(text.show(found)).isEqualTo(text.shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{He} spoke.",
                "And then {she} spoke.",
                "{The mayor} spoke.",
                "In Nara {the mayor} spoke.",
                "{The mayor of Nara} spoke.",
                "{The president of the union of sailors} spoke.",
                "Prices rose in May and {the mayor} spoke.",
                "Prices rose in May and {Lin Orsa} spoke.",
                "Prices rose and {they} spoke.",
                "{The mayor and the harbour master} left.",
                "{The Ministry of Trade and Industry} spoke.",
                "They closed it, and {the head of the Union of Fishermen and Sailors} spoke.",
                "It was closed as {the Ministry of Trade and Industry} spoke.",
                "It was closed as the nets and {Lin Orsa} spoke.",
                "It was closed as {the Ministry for Trade and Industry} spoke.",
                "{A report on the flood by the water board} spoke.",
                "As {a report on the flood by the water board} was short",
                "As {an inquiry into the flood} was short",
                "As {a talk about the flood} was short",
                "As {a fight over the pier} was short",
                "As {a paper seen by the Nara Herald} was short",
                "As {officials against the plan} left",
                "As talks on {the plan} ended",
                "It rose over {the year} they built it",
                "As {people like the mayor} left",
                "As {three officials including the mayor} left",
                "As {officials with the ministry} left",
                "As {officials at the ministry} left",
                "As {officials in old Nara} left",
                "As {a spokesman for Delta Water} left",
                "As {an adviser to the mayor} left",
                "They drove to {the mayor} as it rained",
                "As the board and {he} left",
                "As {all the ministers} left",
                "As {both the mayors} left",
                "As {half the members} left",
                "In 2019 {officials} spoke.",
                "As {the 2019 report} was short",
                "As {1,000 sailors} left",
                "As {12 sailors} left",
                "On Monday {Lin Orsa} spoke.",
                "As {the Monday report} was short",
                "As {the late mayor} left",
                "As {the quickly growing union} left",
                "They spoke quickly {Lin Orsa} spoke.",
                "They mend old nets {Lin Orsa} spoke.",
                "They mend old nets {Jan de Boer} spoke.",
                "As {engineer Jan van der Oss} left",
                "As {al-Nara Mill} left",
                "As {Nara's deputy mayor} left",
                "As {the state's attorney general} left",
                "As {the board's three engineers} left",
                "As {U.S.-backed troops} left",
                "As {@nara_herald} wrote",
                "Results released {Lin Orsa} spoke.",
                "In Nara, {the mayor} spoke.",
                "In Nara it closed{}, they spoke.",
            })
    void a_phrase_begins_where_its_words_do(String marked) {
        MarkedText text = MarkedText.of(marked);
        Range found = new NounPhrases(text.tokens(), text.forms()).endingAt(0, text.to());

        assertThat(text.show(found)).isEqualTo(text.shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor of {Nara} left.", "Old {nets} left.", "As Nara{'s mayor} left."})
    void a_phrase_does_not_begin_before_the_first_token_given(String marked) {
        MarkedText text = MarkedText.of(marked);
        Range found = new NounPhrases(text.tokens(), text.forms()).endingAt(text.from(), text.to());
        int word = text.tokens().get(text.from()).isWord() ? text.from() : text.from() + 1;

        assertThat(found).isEqualTo(new Range(word, text.to()));
    }

    @Test
    void a_phrase_has_no_more_than_twenty_four_tokens() {
        String names = "Orsa ".repeat(40);
        NounPhrases phrases = new NounPhrases(Tokens.of(names), new WordForms(Tokens.of(names)));

        assertThat(phrases.startingAt(3)).isEqualTo(new Range(3, 27));
        assertThat(phrases.endingAt(0, 30)).isEqualTo(new Range(6, 30));
    }
}
