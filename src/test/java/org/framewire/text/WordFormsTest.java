package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token is; the braces stand around it. */
class WordFormsTest {
    @Test
    void there_is_no_form_outside_of_the_sentence() {
        WordForms forms = MarkedText.of("{The} mayor").forms();

        assertThat(forms.lower(0)).isEqualTo("the");
        assertThat(forms.lower(1)).isEqualTo("mayor");
        assertThat(forms.lower(2)).isEmpty();
        assertThat(forms.lower(-1)).isEmpty();
        assertThat(forms.isDeterminer(0)).isTrue();
        assertThat(forms.isDeterminer(1)).isFalse();
        assertThat(forms.isVerb(2)).isFalse();
    }

    @Test
    void a_handle_is_a_word_and_a_mark_is_none() {
        WordForms forms = MarkedText.of("@nara_herald wrote 5 {,}").forms();

        assertThat(forms.isWord(0)).isTrue();
        assertThat(forms.isWord(1)).isTrue();
        assertThat(forms.isWord(2)).isTrue();
        assertThat(forms.isWord(3)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pier {in} Nara",
                "it {will} fall",
                "{Will} Faro come?",
                "{Will} it fall?",
                "It said {Will} you come",
                "so said NARA {WILL} NARA",
                "he said {WILL} Faro come",
                "Orlan {Will} Faro",
                "so, {Will} Faro",
                "it said it {will} Faro",
                "the mayor {in}- Nara",
            })
    void verbs_and_prepositions_bound_a_phrase(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().bounds(text.from())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the {pier} in Nara",
                "the {in}-house lawyer",
                "a built-{in} pier",
                "so said {Will} Faro",
                "so said {Mayor} Faro",
            })
    void nouns_names_and_parts_of_compounds_do_not(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().bounds(text.from())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results {released} by the board",
                "nets {mended} yesterday",
                "nets {mended}",
                "men {fishing} in Nara",
                "men {fishing} the river",
                "men {fishing}",
                "the nets he {mended} well",
            })
    void a_participle_that_says_what_somebody_did_is_a_predicate(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().isPredicate(text.from())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Released} by the board",
                "a {leaked} report",
                "Nara's {leaked} report",
                "the sailors' {leaked} report",
                "U.S.-{backed} troops",
                "the board of {leaked} reports",
                "a board for {leaked} reports",
                "long and {leaked} reports",
                "in {leaked} reports",
                "a newly {leaked} report",
                "old {fishing} boats",
                "the old {report} by the board",
                "Nara {Fishing} in May",
            })
    void one_that_belongs_to_its_noun_is_none(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().isPredicate(text.from())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"he {said} so", "he {closed} it", "he {writes} it", "it {is} old", "he {used} it"})
    void verbs_are_told_by_list_and_ending(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().isVerb(text.from())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the {red} pier", "the {pier}", "the {claims} he made", "Mayor {Said} of Nara"})
    void nouns_adjectives_and_names_are_no_verbs(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().isVerb(text.from())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{He} left", "{he'd} left", "then {they} left", "{It} is old", "{everyone} left"})
    void pronouns_may_have_a_verb_behind_an_apostrophe(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().isPronoun(text.from())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the {mayor} left", "{IT} workers left", "{US} troops left", "the mayor{'s} pier"})
    void names_in_capitals_and_nouns_are_no_pronouns(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().isPronoun(text.from())).isFalse();
    }

    @Test
    void a_joint_touches_a_word_on_either_side() {
        assertThat(MarkedText.of("Jong{-}gil").forms().isJoint(1)).isTrue();
        assertThat(MarkedText.of("Jong {-}gil").forms().isJoint(1)).isFalse();
        assertThat(MarkedText.of("Jong{-} gil").forms().isJoint(1)).isFalse();
        assertThat(MarkedText.of("Jong {-} gil").forms().isJoint(1)).isFalse();
        assertThat(MarkedText.of("{-}gil").forms().isJoint(0)).isFalse();
        assertThat(MarkedText.of("Jong{-}").forms().isJoint(1)).isFalse();
        assertThat(MarkedText.of("Jong{,}gil").forms().isJoint(1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the mayor{'s} pier", "the sailors{'} union", "the mayor{\u2019s} pier"})
    void an_apostrophe_behind_an_owner_is_possessive(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().isPossessive(text.from())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the {mayor} said",
                "the sailors {'} union",
                "the crew{'} union",
                "the sailors{'}",
                "the sailors{'}, he said",
                "{'}s Nara",
                "the sailors{,} who left",
            })
    void quotation_marks_and_other_tokens_are_not(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.forms().isPossessive(text.from())).isFalse();
    }
}
