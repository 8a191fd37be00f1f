package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionsTest {
    private static Optional<Attribution> of(String text, String... before) {
        return Attributions.of(Sentences.inContext(text, List.of(before)));
    }

    private static Attribution indirect(String claimant, ClaimantKind kind, String cue, boolean stateMedia) {
        return new Attribution(claimant, kind, cue, stateMedia, QuoteForm.INDIRECT, Stance.NEUTRAL);
    }

    private static Attribution direct(String claimant, ClaimantKind kind, String cue) {
        return new Attribution(claimant, kind, cue, false, QuoteForm.DIRECT, Stance.NEUTRAL);
    }

    @Test
    void a_source_may_stand_first() {
        assertThat(of("Analysts say the talks stalled."))
                .contains(indirect("Analysts", ClaimantKind.UNNAMED, "say", false));
    }

    @Test
    void a_source_may_stand_last() {
        assertThat(of("\u201cWe will not yield,\u201d said the minister."))
                .contains(direct("the minister", ClaimantKind.OFFICIAL, "said"));
        assertThat(of("Nobody will yield, the ministry said."))
                .contains(indirect("the ministry", ClaimantKind.GOVERNMENT, "said", false));
    }

    @Test
    void an_apposition_is_not_part_of_the_source() {
        assertThat(of("Orlan Faro, a trader in Nara, said that prices rose."))
                .contains(indirect("Orlan Faro", ClaimantKind.PERSON, "said", false));
    }

    @Test
    void according_to_attributes_the_rest() {
        assertThat(of("According to the report, prices rose in May."))
                .contains(indirect("the report", ClaimantKind.DOCUMENT, "According to", false));
    }

    @Test
    void an_act_of_speech_with_content_is_attributed() {
        assertThat(of("Tehran accused the U.S. of breaking its promises."))
                .contains(indirect("Tehran", ClaimantKind.GOVERNMENT, "accused", false));
    }

    @Test
    void an_act_of_speech_without_content_is_not() {
        assertThat(of("The two sides held talks on Monday.")).isEmpty();
        assertThat(of("Trade between the two countries tripled last year.")).isEmpty();
    }

    @Test
    void a_cue_over_less_than_half_of_the_words_is_none() {
        assertThat(of("After the mayor said no, the crowd marched through the old town and sat by the river."))
                .isEmpty();
    }

    @Test
    void a_state_medium_in_the_chain_is_told() {
        assertThat(of("The drills were a rehearsal, KCNA reported."))
                .contains(indirect("KCNA", ClaimantKind.STATE_MEDIUM, "reported", true));
        assertThat(of("The bridge will open in May, he told TASS."))
                .contains(indirect("he", ClaimantKind.PERSON, "told", true));
    }

    @Test
    void a_running_quotation_has_the_speaker_before() {
        assertThat(of("We leave soon.\u201d", "The minister said: \u201cWe wait."))
                .contains(direct("The minister", ClaimantKind.OFFICIAL, ""));
    }

    @Test
    void he_said_after_a_state_medium_stays_with_it() {
        assertThat(of("He said the bridge was safe.", "The bridge is open, Orlan told TASS."))
                .contains(indirect("He", ClaimantKind.PERSON, "said", true));
    }

    @Test
    void a_quoted_name_is_no_attribution() {
        assertThat(of("The \u201cVictory Day\u201d parade crossed the river at noon."))
                .isEmpty();
    }
}
