package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of {@code target-points.txt} add up; more than -7 of them make a sentence the country's business. */
class TargetRulesTest {
    private static Target target(String text, String... before) {
        return UsMentions.target(Sentences.inContext(text, List.of(before)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Washington rested.|US",
                "Orlan rested.|NONE",
                "Washington saw the party.|NONE",
                "Washington saw the candidate.|NONE",
                "Washington and Pompeo saw the party.|US",
                "Washington and Pompeo saw the party of a party.|US",
                "Washington and Pompeo saw Clinton.|NONE",
                "Washington and Pompeo saw the party of that age.|NONE",
                "Washington, Pompeo and Kerry saw the party of that age.|US",
                "Washington, Pompeo and Kerry saw the party of his life.|NONE",
                "Washington and NATO rested.|US",
                "NATO rested.|BLOC",
                "NATO imposed sanctions and tariffs on the party.|BLOC",
                "Latin America rested.|NONE",
                "Latin America and NATO rested.|BLOC",
                "NATO saw the party in Washington.|NONE",
            })
    void mentions_and_words_count(String text, Target target) {
        assertThat(target(text)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orlan saw the tariffs on a drone.|US",
                "Orlan saw the sanctions on the troops.|NONE",
                "Washington saw the candidate.|US",
                "Washington saw the party.|NONE",
            })
    void a_mention_two_sentences_before_counts(String text, Target target) {
        assertThat(target(text, "The U.S. left.", "Orlan stayed.")).isEqualTo(target);
        assertThat(target(text, "Orlan stayed.", "Orlan stayed.")).isEqualTo(Target.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orlan saw the allies and a drone.|US",
                "Orlan saw the department.|NONE",
                "Washington saw the party.|US",
                "Washington saw Clinton.|NONE",
                "He is dangerous.|US",
                "We are dangerous.|US",
                "They like sanctions.|US",
                "Orlan is dangerous.|NONE",
                "Orlan likes sanctions.|NONE",
                "The president stayed.|US",
                "The nation stayed.|NONE",
            })
    void a_mention_in_the_sentence_before_counts_and_so_does_what_takes_it_up(String text, Target target) {
        assertThat(target(text, "The U.S. left.")).isEqualTo(target);
        assertThat(target(text, "Orlan stayed.", "The U.S. left.")).isEqualTo(target);
        assertThat(target(text, "Orlan stayed.")).isEqualTo(Target.NONE);
        assertThat(target(text)).isEqualTo(Target.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GIVE US TIME NOW|0",
                "GIVE us TIME NOW|0",
                "Give US time now|1",
                "NATO US envoys met|1",
                "The NATO and US ARMY men|1",
                "US NATO MEN|1",
                "NATO MEN, US|1",
                "Both American Airlines and African Americans|0",
                "An American met the American|2",
                "Obama met the senators|2",
                "United States of America|1",
            })
    void the_longest_phrase_counts_and_the_pronoun_does_not(String text, int mentions) {
        assertThat(UsMentions.find(text).stream().filter(mention -> mention.target() == Target.US))
                .hasSize(mentions);
    }
}
