package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose claim a sentence makes by what stands before it. */
class AttributionContextTest {
    private static Optional<Attribution> of(String text, String... before) {
        return Attributions.of(Sentences.inContext(text, List.of(before)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said it was open. | Lin Orsa told TASS that it was closed. | true",
                "He said it was open. | Lin Orsa said that it was closed. | false",
                "They said it was open. | TASS reported that it was closed. | true",
                "The minister said it was open. | Lin Orsa told TASS that it was closed. | true",
                "The agency said it was open. | The bridge is closed, TASS reported. | true",
                "The group said it was open. | The bridge is closed, TASS reported. | false",
                "The Pentagon said it was open. | The bridge is closed, TASS reported. | false",
                "Officials said it was open. | The bridge is closed, TASS reported. | false",
                "Orsa said it was open. | Lin Orsa told TASS that it was closed. | true",
                "Orsa said it was open. | Orsa opened the bridge, TASS reported. | true",
                "Orsa said it was open. | He told TASS that Orsa had closed it. | true",
                "Orsa said it was open. | Mira Senn told TASS that Orsa had closed it. | false",
                "Orsa said it was open. | Lin Orsa said that it was closed. | false",
                "NBO said it was open. | The NBO opened the bridge, TASS reported. | false",
                "TASS said it was open. | Lin Orsa said that it was closed. | true",
                "Senn said it was open. | Lin Orsa told TASS that it was closed. | false",
                "Senn said it was open. | The bridge is closed, TASS reported. | false",
            })
    void a_state_medium_goes_on_where_the_same_source_speaks_on(String text, String before, boolean stateMedia) {
        assertThat(of(text, before)).map(Attribution::stateMedia).contains(stateMedia);
    }

    @Test
    void a_source_keeps_its_words_where_it_goes_on() {
        assertThat(of("The minister denied that it was open.", "Lin Orsa told TASS that it was closed."))
                .contains(new Attribution(
                        "The minister", ClaimantKind.OFFICIAL, "denied", true, QuoteForm.INDIRECT, Stance.DENIED));
    }

    @Test
    void a_quotation_has_the_nearest_speaker_and_any_state_medium_before_it() {
        assertThat(of("\u201cIt is open.\u201d", "Lin Orsa told TASS it was closed.", "The mayor said no."))
                .contains(new Attribution(
                        "The mayor", ClaimantKind.OFFICIAL, "", true, QuoteForm.DIRECT, Stance.NEUTRAL));
        assertThat(of("\u201cIt is open.\u201d", "Lin Orsa said it was closed.", "It rained."))
                .contains(
                        new Attribution("Lin Orsa", ClaimantKind.PERSON, "", false, QuoteForm.DIRECT, Stance.NEUTRAL));
        assertThat(of("\u201cIt is open.\u201d", "It rained."))
                .contains(new Attribution("", ClaimantKind.PERSON, "", false, QuoteForm.DIRECT, Stance.NEUTRAL));
        assertThat(of("It is open.", "The mayor said no.")).isEmpty();
    }

    @Test
    void a_colon_announces_what_somebody_says() {
        assertThat(of("The bridge is open.", "The minister wrote:")).isPresent();
        assertThat(of("The bridge is open.", "The list was short:")).isEmpty();
        assertThat(of("The bridge is open.", "The minister wrote it.")).isEmpty();
        assertThat(of("The bridge is open.", "The minister wrote:", "It rained."))
                .isEmpty();
    }

    @Test
    void a_quoted_cue_names_who_is_reported_and_not_who_speaks() {
        assertThat(of("\u201cTASS says the bridge is open.\u201d", "The mayor said no."))
                .contains(new Attribution(
                        "The mayor", ClaimantKind.OFFICIAL, "", true, QuoteForm.DIRECT, Stance.NEUTRAL));
    }

    @Test
    void where_nobody_else_is_named_a_quoted_cue_names_the_source() {
        assertThat(of("\u201cOfficials say that prices rise.\u201d"))
                .contains(new Attribution(
                        "Officials", ClaimantKind.UNNAMED, "", false, QuoteForm.DIRECT, Stance.NEUTRAL));
    }

    @Test
    void a_sentence_inside_a_quotation_is_read_as_quoted() {
        AttributionReader reader = new AttributionReader();
        List<Sentence> sentences =
                Sentences.of(null, "The mayor said: \u201cIt is wide. It is long. It will last.\u201d");

        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(1).text()).isEqualTo("It is long.");
        assertThat(reader.of(sentences.get(1)))
                .contains(new Attribution(
                        "The mayor", ClaimantKind.OFFICIAL, "", false, QuoteForm.DIRECT, Stance.NEUTRAL));
    }

    @Test
    void a_label_ends_the_turn_before_it() {
        assertThat(of("The boats wait.", "MIRA SENN: The bridge is closed.", "It rained."))
                .map(Attribution::claimant)
                .contains("MIRA SENN");
        assertThat(of("The boats wait.", "MIRA SENN: The bridge is closed.", "PHOTO: The bridge in the light."))
                .isEmpty();
        assertThat(of("The boats wait.", "MIRA SENN: It is closed.", "LIN ORSA: It is open."))
                .map(Attribution::claimant)
                .contains("LIN ORSA");
    }

    private static List<String> claimants(String body) {
        return Attributions.ofArticle(Sentences.of(null, body)).stream()
                .map(found -> found.map(Attribution::claimant).orElse("-"))
                .toList();
    }

    @Test
    void three_lines_with_speakers_make_a_transcript_in_which_a_turn_goes_on() {
        String turns = "MIRA SENN: The bridge is open.\n\nLIN ORSA: The pier is old.\n\n";
        String story = "We wait. It rained. It snowed. The boats stay. The nets are old.";

        assertThat(claimants(turns + "MIRA SENN: " + story))
                .containsExactly(
                        "MIRA SENN", "LIN ORSA", "MIRA SENN", "MIRA SENN", "MIRA SENN", "MIRA SENN", "MIRA SENN");
        assertThat(claimants("MIRA SENN: The bridge is open.\n\nLIN ORSA: " + story))
                .containsExactly("MIRA SENN", "LIN ORSA", "LIN ORSA", "LIN ORSA", "-", "-");
    }

    @Test
    void a_turn_lasts_no_longer_than_forty_sentences() {
        String article = "MIRA SENN: It is open.\n\nLIN ORSA: It is old.\n\nMIRA SENN: We wait."
                + " The boats stay there.".repeat(45);

        assertThat(claimants(article)).filteredOn("MIRA SENN"::equals).hasSize(42);
        assertThat(claimants(article)).endsWith("-", "-", "-");
    }

    @Test
    void a_speaker_is_forgotten_two_sentences_later() {
        assertThat(claimants("The mayor said no. It rained. \u201cWe wait.\u201d"))
                .containsExactly("The mayor", "-", "The mayor");
        assertThat(claimants("The mayor said no. It rained. It snowed. \u201cWe wait.\u201d"))
                .containsExactly("The mayor", "-", "-", "");
        assertThat(
                        claimants(
                                "The mayor said: \u201cWe wait.\u201d It rained. \u201cWe hope.\u201d It snowed. \u201cWe go.\u201d"))
                .containsExactly("The mayor", "-", "The mayor", "-", "The mayor");
    }

    @Test
    void whom_a_quotation_names_later_speaks_in_it_from_the_start() {
        assertThat(claimants("The mayor said no.\n\n\u201cWe wait. We hope. We stay,\u201d Lin Orsa said."))
                .containsExactly("The mayor", "Lin Orsa", "Lin Orsa", "Lin Orsa");
        assertThat(claimants(
                        "The mayor said: \u201cWe wait. We hope. We stay.\u201d\n\n\u201cWe go,\u201d Lin Orsa said."))
                .containsExactly("The mayor", "The mayor", "The mayor", "Lin Orsa");
        assertThat(claimants("\u201cWe wait,\u201d the mayor said. \u201cWe hope. We stay,\u201d Lin Orsa said."))
                .containsExactly("the mayor", "Lin Orsa", "Lin Orsa");
    }
}
