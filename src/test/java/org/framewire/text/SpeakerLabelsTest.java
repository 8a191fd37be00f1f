package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks behind a colon; the braces stand around the source, and around nothing where there is none. */
class SpeakerLabelsTest {
    private static SpeakerLabels of(MarkedText text) {
        Insertions insertions = new Insertions(text.tokens(), text.forms());
        return new SpeakerLabels(text.tokens(), text.forms(), new Subjects(text.tokens(), text.forms(), insertions));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{MIRA SENN}: The bridge is open.",
                "{ORSA}: The bridge is open.",
                "{LIN V. ORSA}: The bridge is open.",
                "{LIN Jr ORSA}: The bridge is open.",
                "{LIN DE LA ORSA}: The bridge is open.",
                "{}LIN VAN DE LA ORSA: The bridge is open.",
                "{}MIRA Senn: The bridge is open.",
                "{}Mira SENN: The bridge is open.",
                "{}Jo SENN: The bridge is open.",
                "{}MIRA de SENN: The bridge is open.",
                "{}MIRA SENN: Is the bridge open?",
                "{}MIRA SENN said: The bridge is open.",
                "{}MIRA SENN, The bridge is open.",
                "{}FILE PHOTO: The bridge is open.",
                "{}SENN PHOTO: The bridge is open.",
                "{}NORWAY: The bridge is open.",
                "{}: The bridge is open.",
                "{}MIRA SENN",
            })
    void a_line_of_a_transcript_begins_with_a_name_in_capitals(String marked) {
        MarkedText text = MarkedText.of(marked);
        var label = of(text).inTranscript();

        assertThat(label.isPresent()).isEqualTo(text.from() < text.to());
        label.ifPresent(found -> {
            assertThat(text.show(found.source())).isEqualTo(text.shown());
            assertThat(found.colon()).isEqualTo(text.to());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Harbour board}: \u201cThe bridge is open.\u201d",
                "{The mayor}: \"The bridge is open.\"",
                "{The mayor}: \u00abThe bridge is open.\u00bb",
                "{The mayor} kept it short: \u201cThe bridge is open.\u201d",
                "{Mira Senn}, a doctor, kept it short: \u201cThe bridge is open.\u201d",
                "{}He kept it short: \u201cThe bridge is open.\u201d",
                "{}The bridge in rain: \u201cThe bridge is open.\u201d",
                "{}The mayor kept it short: the bridge is open.",
                "{}The mayor kept it short: \u201d",
                "{}The mayor kept it short:",
                "{}The mayor kept it short",
                "{}: \u201cThe bridge is open.\u201d",
            })
    void a_subject_or_a_role_stands_before_a_colon_and_a_quotation(String marked) {
        MarkedText text = MarkedText.of(marked);
        var label = of(text).beforeQuotation();

        assertThat(label.isPresent()).isEqualTo(text.from() < text.to());
        label.ifPresent(found -> {
            assertThat(text.show(found.source())).isEqualTo(text.shown());
            assertThat(text.tokens().get(found.colon()).is(":")).isTrue();
        });
    }
}
