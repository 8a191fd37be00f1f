package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReadingTest {
    private static SentenceReading in(QuoteState state, String text) {
        return SentenceReading.of(new Sentence(1, 0, text.length(), text, List.of(), state));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The bridge is open,” Orlan said.|DIRECT",
                "“The bridge is open!” Orlan said.|DIRECT",
                "“Is the bridge open?” Orlan asked.|DIRECT",
                "“The bridge is …” Orlan said.|DIRECT",
                "“The bridge is...” Orlan said.|DIRECT",
                "“The bridge is —” Orlan said.|DIRECT",
                "“The bridge is open”, Orlan said.|DIRECT",
                "Orlan said: “The bridge is open.”|DIRECT",
                "Orlan said, “The bridge is open.”|DIRECT",
                "Orlan said on Monday in Nara: “The bridge is open.”|DIRECT",
                "“The bridge,” Orlan said on Monday, “is open.”|DIRECT",
                "“The bridge,” Orlan said, “is open.”|DIRECT",
                "“The bridge,” said the mayor of Nara, “is open.”|DIRECT",
                "In Nara, “the bridge is open,” Orlan said.|DIRECT",
                "“The bridge is open,” Orlan said in Nara on Monday.|DIRECT",
                "“The bridge is open,” Orlan said while leaving town.|DIRECT",
                "“The bridge is open,” Orlan told those that asked.|DIRECT",
                "Orlan said the bridge was “open.”|MIXED",
                "The “open” bridge is safe, Orlan said.|MIXED",
                "“The bridge is open” to all, Orlan said.|MIXED",
                "“The bridge is open,” Orlan said, adding that it was safe.|MIXED",
                "“The bridge is open,” Orlan said, saying that all was well.|MIXED",
                "Orlan said that the “old bridge” in the town of Nara was open.|MIXED",
                "The bridge was “open,” Orlan said.|MIXED",
                "Orlan said the bridge was open.|INDIRECT",
                "The bridge is open, Orlan said.|INDIRECT",
            })
    void a_cue_attributes_direct_mixed_or_indirect_speech(String text, QuoteForm form) {
        assertThat(SentenceReading.of(text).explicit()).map(Attribution::form).contains(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The bridge is open.”|DIRECT",
                "“The bridge is open,” and so on.|DIRECT",
                "“The bridge is open,” and so on, here.|MIXED",
                "The bridge is open.|INDIRECT",
                "So it is.|INDIRECT",
            })
    void without_a_cue_few_words_may_stand_beside_the_quotation(String text, QuoteForm form) {
        assertThat(SentenceReading.of(text).form()).isEqualTo(form);
    }

    @Test
    void half_of_the_words_make_it_quoted() {
        assertThat(SentenceReading.of("“We go,” he said.").isQuoted()).isTrue();
        assertThat(SentenceReading.of("“We go,” he said today.").isQuoted()).isFalse();
    }

    @Test
    void a_quotation_runs_into_it_where_its_sentence_says_so() {
        assertThat(in(QuoteState.INSIDE, "We go.").isContinued()).isTrue();
        assertThat(in(QuoteState.INSIDE, "We go.").isQuoted()).isTrue();
        assertThat(in(QuoteState.OPENS, "We go.").isContinued()).isFalse();
        assertThat(SentenceReading.of("We go.").isContinued()).isFalse();
    }

    @Test
    void the_same_words_may_be_another_sentence() {
        SentenceReading reading = SentenceReading.of("Orlan said no.");
        Sentence other = new Sentence(7, 3, 17, "Orlan said no.", List.of("So."), QuoteState.OUTSIDE);

        assertThat(reading.in(other).sentence()).isSameAs(other);
        assertThat(reading.in(other).explicit()).isEqualTo(reading.explicit());
        assertThat(reading.in(other).tokens()).isEqualTo(reading.tokens());
    }

    @Test
    void words_outside_of_quotations_may_name_a_source() {
        assertThat(SentenceReading.of("Orlan said the bridge was open.").namesSpeaker())
                .isTrue();
        assertThat(SentenceReading.of("The bridge is open.").namesSpeaker()).isFalse();
        assertThat(in(QuoteState.INSIDE, "Orlan said the bridge was open.").namesSpeaker())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MIRA SENN: The bridge is open.|true",
                "Q5: The bridge is open.|true",
                "NARA, OSS AND THE OTHER TOWNS OF 12345678: x|false",
                "NARA, OSS AND THE OTHER TOWNS OF 1234567: x|true",
                "Mira Senn: The bridge is open.|false",
                "Q: The bridge is open.|false",
                ": The bridge is open.|false",
                "MIRA SENN|false",
                "MIRA SENN said: no|false",
            })
    void capitals_and_a_colon_are_a_label(String text, boolean labelled) {
        assertThat(SentenceReading.of(text).isLabelled()).isEqualTo(labelled);
    }

    @Test
    void a_line_of_a_transcript_has_a_speaker_with_a_name() {
        assertThat(SentenceReading.of("MIRA SENN: The bridge is open.").isTurn())
                .isTrue();
        assertThat(SentenceReading.of("Mira Senn said: The bridge is open.").isTurn())
                .isFalse();
        assertThat(SentenceReading.of("The bridge is open.").isTurn()).isFalse();
    }
}
