package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms attribute, by the words before and behind them. */
class CueVerbsTest {
    @ParameterizedTest
    @CsvSource({
        "mayor, said, that",
        "they, say, that",
        "poll, showed, a",
        "kcna, published, the",
        "was, reporting, that",
        "he, claims, that",
        "mayor, called, for",
        "he, pointed, out",
        "board, urged, the",
        "mayor, says, prices",
        "the, said, that",
        "media, claimed, that",
        "media, reporting, that",
        "he, hopes, that",
        "mayor, warning, that",
    })
    void a_verb_of_speech_attributes_in_its_place(String before, String form, String behind) {
        assertThat(CueVerbs.attributes(before, false, form, behind)).isTrue();
        assertThat(CueVerbs.mayAttribute(form)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "might, say, that",
        "you, say, that",
        "mayor, says, nothing",
        "a, warning, shot",
        "fired, warning, shots",
        "a, warning, to",
        "mayor, showed, guests",
        "press, reporting, on",
        "high, hopes, that",
        "the, claims, that",
        "its, calls, for",
        "mayor, called, out",
        "media, reports, that",
        "the, alleged, thief",
        "mayor, published, the",
        "a, report, that",
    })
    void a_noun_or_another_use_does_not(String before, String form, String behind) {
        assertThat(CueVerbs.attributes(before, false, form, behind)).isFalse();
    }

    @Test
    void a_form_that_is_mostly_a_noun_attributes_behind_a_name() {
        assertThat(CueVerbs.attributes("orsa", true, "claims", "that")).isTrue();
        assertThat(CueVerbs.attributes("harbour", false, "claims", "that")).isFalse();
    }

    @Test
    void other_words_cannot_attribute() {
        assertThat(new String[] {"walked", "mayor", "", "went"}).noneMatch(CueVerbs::mayAttribute);
        assertThat(CueVerbs.attributes("mayor", false, "walked", "that")).isFalse();
    }

    @Test
    void verbs_of_speech_are_told_from_forms_that_are_nouns_as_well() {
        assertThat(new String[] {"said", "says", "argues", "called", "urged"}).allMatch(CueVerbs::isForm);
        assertThat(new String[] {"claims", "report", "saying", "accused", "walked"})
                .noneMatch(CueVerbs::isForm);
    }

    @Test
    void some_verbs_stand_before_their_subject() {
        assertThat(new String[] {"said", "asks", "testified"}).allMatch(CueVerbs::inverts);
        assertThat(new String[] {"told", "accused", ""}).noneMatch(CueVerbs::inverts);
    }
}
