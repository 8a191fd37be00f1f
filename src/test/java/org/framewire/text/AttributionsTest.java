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

    @Test
    void says_attributes_whatever_follows_but_nothing() {
        assertThat(of("Faro says prices rose in May.")).contains(indirect("Faro", ClaimantKind.PERSON, "says", false));
        assertThat(of("The note says nothing of it.")).isEmpty();
    }

    @Test
    void a_poll_that_shows_is_a_source() {
        assertThat(of("The poll showed the mayor in front."))
                .contains(indirect("The poll", ClaimantKind.DOCUMENT, "showed", false));
        assertThat(of("The mayor showed the guests around.")).isEmpty();
    }

    @Test
    void i_outside_of_quotations_is_the_author() {
        assertThat(of("I said that prices would rise.")).isEmpty();
    }

    @Test
    void a_verb_of_speech_in_a_gap_covers_no_more_than_its_clause() {
        assertThat(of("The mayor closed the old bridge over the river for a year on plans that he said were urgent."))
                .isEmpty();
    }

    @Test
    void a_cue_in_a_quotation_is_the_speakers() {
        assertThat(of("\u201cOfficials say that prices rise,\u201d the mayor said."))
                .contains(direct("the mayor", ClaimantKind.OFFICIAL, "said"));
        assertThat(of("\u201cOfficials say that prices rise.\u201d", "The mayor said: \u201cWe wait.\u201d"))
                .contains(direct("The mayor", ClaimantKind.OFFICIAL, ""));
    }

    /** Claimants of the sentences of an article; {@code -} where there is no attribution. */
    private static List<String> claimants(String body) {
        return Attributions.ofArticle(Sentences.of(null, body)).stream()
                .map(found -> found.map(Attribution::claimant).orElse("-"))
                .toList();
    }

    @Test
    void a_speaker_named_at_the_end_of_a_quotation_speaks_in_all_of_it() {
        assertThat(claimants("The road is open. \u201cWe wait. We hope. We leave,\u201d the minister said."))
                .containsExactly("-", "the minister", "the minister", "the minister");
    }

    @Test
    void a_speaker_named_in_the_middle_speaks_behind_it_however_long() {
        assertThat(claimants(
                        "\u201cWe wait,\u201d said Orlan Faro. \u201cWe hope. We stay. We sing. We leave.\u201d\n\n"
                                + "\u201cThen we come back.\u201d"))
                .containsExactly("Orlan Faro", "Orlan Faro", "Orlan Faro", "Orlan Faro", "Orlan Faro", "Orlan Faro");
    }

    @Test
    void a_speaker_speaks_in_the_paragraphs_that_open_again() {
        assertThat(claimants("The minister said: \u201cWe wait.\n\n\u201cWe hope. We stay.\n\n\u201cWe leave.\u201d\n\n"
                        + "They left the town."))
                .containsExactly("The minister", "The minister", "The minister", "The minister", "-");
    }

    @Test
    void the_speaker_named_later_goes_before_the_one_before() {
        assertThat(claimants("Orlan Faro said no.\n\n\u201cWe wait. We leave,\u201d the minister said."))
                .containsExactly("Orlan Faro", "the minister", "the minister");
    }

    private static QuoteForm form(String text) {
        return of(text).orElseThrow().form();
    }

    @Test
    void direct_speech_stands_apart_from_who_says_it() {
        assertThat(List.of(
                        form("\u201cWe will not yield,\u201d said the minister on Friday in the capital."),
                        form("The minister said on Friday: \u201cWe will not yield.\u201d"),
                        form("\u201cWe wait,\u201d she said, \u201cand we will not yield.\u201d"),
                        form("\u201cWe will not yield.\u201d")))
                .containsOnly(QuoteForm.DIRECT);
    }

    @Test
    void mixed_speech_has_quoted_words_in_a_clause() {
        assertThat(List.of(
                        form("The minister said that the plan was \u201ca disaster\u201d for all."),
                        form("\u201cWe wait,\u201d she said, adding that the plan was good."),
                        form("The plan is \u201ca disaster\u201d, the minister said.")))
                .containsOnly(QuoteForm.MIXED);
    }

    @Test
    void indirect_speech_has_no_quoted_words() {
        assertThat(form("The minister said that the plan was good.")).isEqualTo(QuoteForm.INDIRECT);
    }

    private static Stance stance(String text) {
        return of(text).orElseThrow().stance();
    }

    @Test
    void a_denial_is_told() {
        assertThat(List.of(
                        stance("The ministry denied that its ships fired first."),
                        stance("The ministry rejected the claim that its ships fired first."),
                        stance("The report is wrong, the ministry said, denying any role in the raid.")))
                .containsExactly(Stance.DENIED, Stance.DENIED, Stance.NEUTRAL);
    }

    @Test
    void a_denial_taken_back_or_suffered_is_none() {
        assertThat(stance("The ministry did not deny that its ships fired first."))
                .isEqualTo(Stance.NEUTRAL);
        assertThat(stance("The ministry rejected the offer that its ships should leave."))
                .isEqualTo(Stance.NEUTRAL);
    }

    @Test
    void distance_is_told() {
        assertThat(List.of(
                        stance("The mayor claimed that the bridge was safe."),
                        stance("The mayor said, without offering evidence, that the bridge was safe."),
                        stance("The mayor falsely said that the bridge was safe."),
                        stance("The so-called mayor said that the bridge was safe."),
                        stance("Allegedly the bridge was never safe.")))
                .containsOnly(Stance.DISTANCED);
    }

    @Test
    void words_within_what_is_said_keep_no_distance() {
        assertThat(List.of(
                        stance("The mayor said that the guards acted without evidence."),
                        stance("The mayor said that \u201cthey wrongly, and without evidence, closed it\u201d.")))
                .containsOnly(Stance.NEUTRAL);
    }

    @Test
    void a_duty_to_say_and_a_label_in_capitals_attribute_nothing() {
        assertThat(of("It should be noted that the bridge was closed in May.")).isEmpty();
        assertThat(of("FILE PHOTO: The bridge of Nara is seen in the morning light."))
                .isEmpty();
        assertThat(of("MIRA SENN: Why is the bridge of Nara still closed?")).isEmpty();
    }

    @Test
    void a_speaker_in_a_transcript_goes_on() {
        assertThat(of("The boats cannot wait until the winter.", "MIRA SENN: The bridge of Nara is closed."))
                .contains(indirect("MIRA SENN", ClaimantKind.PERSON, "", false));
        assertThat(of("Can the boats wait until the winter?", "MIRA SENN: The bridge of Nara is closed."))
                .isEmpty();
    }

    @Test
    void a_time_may_stand_between_a_verb_and_what_was_announced() {
        assertThat(of("Orlan Faro announced last week that the bridge would close."))
                .contains(indirect("Orlan Faro", ClaimantKind.PERSON, "announced", false));
    }

    @Test
    void who_comes_before_a_colon_and_a_quotation_speaks() {
        assertThat(of("Harbour ministry: \u201cThe bridge is open again to all.\u201d"))
                .map(Attribution::claimant)
                .contains("Harbour ministry");
        assertThat(of("Orlan Faro kept it short: \u201cThe bridge is open again to all.\u201d"))
                .map(Attribution::claimant)
                .contains("Orlan Faro");
    }

    @Test
    void a_name_goes_on_behind_a_state_medium_only_where_it_let_him_speak() {
        assertThat(of("Faro said the port was open.", "Orlan Faro told TASS that the bridge was closed."))
                .map(Attribution::stateMedia)
                .contains(true);
        assertThat(of(
                        "Senn said the port was open.",
                        "Mira Senn was there.",
                        "Orlan Faro told TASS that it was closed."))
                .map(Attribution::stateMedia)
                .contains(false);
    }
}
