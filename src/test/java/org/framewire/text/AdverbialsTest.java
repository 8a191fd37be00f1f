package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between a subject and its verb; the braces stand around it. */
class AdverbialsTest {
    private static Adverbials of(MarkedText text) {
        return new Adverbials(text.tokens(), text.forms(), new Insertions(text.tokens(), text.forms()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor{} said so.",
                "The family{} said so.",
                "The mayor{ quickly} said so.",
                "The mayor{ also} said so.",
                "The mayor{ then} said so.",
                "The mayor{ himself} said so.",
                "The mayor{ on Monday} said so.",
                "The mayor{ on Monday bitterly} said so.",
                "The mayor{ in June} said so.",
                "The mayor{ in June 2019} said so.",
                "The mayor{ last week} said so.",
                "The mayor{ this month} said so.",
                "The mayor{ earlier this year} said so.",
                "The mayor{ last year on Monday} said so.",
                "The mayor{ (a doctor)} said so.",
                "The mayor{ (a doctor) also} said so.",
                "She{ went on to} say so.",
                "She{ wanted to} say so.",
                "The way to{} say so.",
                "The 12{} said so.",
                "The pier at 12{} said so.",
                "The whole year{} went by.",
                "The rate{} told so.",
                "{Monday} came.",
                "{went on to} say so.",
                "It was Sally{} who came.",
            })
    void adverbs_times_and_chained_verbs_are_cut_off(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.show(new Range(of(text).trimmed(0, text.to()), text.to())))
                .isEqualTo(text.shown());
    }

    @Test
    void nothing_before_the_start_is_cut_off() {
        MarkedText text = MarkedText.of("He on {Monday quickly} said so.");

        assertThat(of(text).trimmed(2, 4)).isEqualTo(2);
        assertThat(of(text).trimmed(4, 4)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{also}", "{Monday}", "{quickly}", "{on} Monday"})
    void adverbs_times_and_manners_are_adverbials(String marked) {
        assertThat(of(MarkedText.of(marked)).isAdverbial(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{mayor}", "{on} piers", "{at} Monday", "{Sally}", "{family}"})
    void nouns_and_other_prepositions_are_none(String marked) {
        assertThat(of(MarkedText.of(marked)).isAdverbial(0)).isFalse();
    }
}
