package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the cues of a sentence says whose claim it makes. */
class ExplicitAttributionTest {
    private static Optional<Attribution> of(String text) {
        return Attributions.of(Sentences.inContext(text, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Herald reported that the minister said prices rose in May. | the minister | OFFICIAL | said",
                "The Herald reported that the minister told Faro prices rose in May. | the minister | OFFICIAL | told",
                "The Herald reported that it said prices rose in May. | The Herald | OTHER_MEDIUM | reported",
                "The Herald reported that Reuters said prices rose in May. | The Herald | OTHER_MEDIUM | reported",
                "The Herald reported that the minister believes prices rose. | The Herald | OTHER_MEDIUM | reported",
                "The board reported that the minister said prices rose in May. | The board | ORGANISATION | reported",
                "MIRA SENN: The minister said prices rose in May. | The minister | OFFICIAL | said",
                "It was said that the mayor said prices rose in May. | the mayor | OFFICIAL | said",
                "Reportedly the pier was rotten and old. | '' | UNNAMED | Reportedly",
                "The pier was widely believed to be old and rotten. | '' | UNNAMED | believed",
                "ORSA: The bridge is open again. | ORSA | PERSON | :",
                "NBO said the bridge is open again. | NBO | ORGANISATION | said",
            })
    void a_medium_gives_way_to_whom_it_lets_speak(String text, String claimant, ClaimantKind kind, String cue) {
        assertThat(of(text))
                .contains(new Attribution(
                        claimant,
                        kind,
                        cue,
                        false,
                        QuoteForm.INDIRECT,
                        of(text).get().stance()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After the mayor said it was old now, they left it.",
                "They closed the old pier and the bridge, saying it was rotten.",
                "\u201cI said that prices would rise,\u201d the mayor said.",
            })
    void half_of_the_words_are_enough_and_a_quarter_for_a_participle(String text) {
        assertThat(of(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After the mayor said it was old, they left the pier.",
                "They closed the old long pier and the bridge over the river in May, saying no.",
                "I said that prices would rise.",
                "The mayor said.",
            })
    void less_is_not(String text) {
        assertThat(of(text)).isEmpty();
    }

    @Test
    void what_lies_in_a_quotation_counts_where_there_is_nothing_else() {
        SentenceReading alone = SentenceReading.of("\u201cOfficials say that prices rise.\u201d");
        SentenceReading beside = SentenceReading.of("\u201cOfficials say that prices rise,\u201d the mayor said.");

        assertThat(alone.cueIsQuoted()).isTrue();
        assertThat(alone.explicit()).map(Attribution::claimant).contains("Officials");
        assertThat(beside.cueIsQuoted()).isFalse();
        assertThat(beside.explicit()).map(Attribution::claimant).contains("the mayor");
        assertThat(SentenceReading.of("Prices rise.").cueIsQuoted()).isFalse();
    }

    @Test
    void of_a_very_long_text_the_first_five_hundred_tokens_are_read() {
        String said = "The mayor said it was so ";

        assertThat(of(said + "and so ".repeat(400))).map(Attribution::claimant).contains("The mayor");
        assertThat(of("so and ".repeat(300) + ", the mayor said.")).isEmpty();
        assertThat(of("so and ".repeat(240) + ", the mayor said."))
                .map(Attribution::claimant)
                .contains("the mayor");
    }
}
