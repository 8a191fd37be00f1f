package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewire.corpus.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, titles and roles; the braces stand around what is looked for. */
class PersonNamesTest {
    private static final PersonNames NAMES = new PersonNames(SourceWords.of(Gazetteer.shipped()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Lin Orsa} left.",
                "{Lin Orsa}",
                "{Lin Orsa}, the mayor, left.",
                "{Pyo Jong-gil} left.",
                "{Pyo Jong}- gil left.",
                "{Pyo Jong} -gil left.",
                "{Jan de Boer} left.",
                "{Jan} de left.",
                "{Jan} de",
                "{Ali al-Nara} left.",
                "{}Mayor Lin Orsa left.",
                "{Lin} President left.",
                "{}Said Orsa left.",
                "{Lin Orsa} Said so.",
                "{}In Nara it rained.",
                "{}The Orsa boats left.",
                "{}Norway left.",
                "{Lin} Norway left.",
                "{}left.",
                "{}- Orsa left.",
                "{Orsa} 12 left.",
            })
    void a_name_goes_as_far_as_its_capitals(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.show(new Range(text.from(), NAMES.end(text.tokens(), text.from()))))
                .isEqualTo(text.shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Mayor} Lin Orsa left.",
                "Then {Nara's foreign minister} Lin Orsa left.",
                "The {deputy foreign minister} Lin Orsa left.",
                "As {Norwegian Fisheries Minister} Lin Orsa left.",
                "He saw {}Lin Orsa there.",
                "He saw boats and {engineer} Lin Orsa there.",
                "He said {mayor} Lin Orsa left.",
                "He closed {mayor} Lin Orsa out.",
                "Then {Nara's foreign trade minister} Lin Orsa left.",
                "Then Nara's old foreign trade {minister} Lin Orsa left.",
            })
    void a_title_ends_before_the_name_and_has_no_more_than_two_epithets(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.show(new Range(NAMES.titleStart(text.tokens(), text.to()), text.to())))
                .isEqualTo(text.shown());
    }

    @Test
    void a_title_has_at_most_six_words() {
        List<Token> tokens = Tokens.of("Nara Nara Nara Nara Nara Nara Nara President Lin Orsa");

        assertThat(NAMES.titleStart(tokens, 8)).isEqualTo(2);
    }

    @Test
    void an_age_of_two_digits_stands_between_commas() {
        assertThat(PersonNames.hasAge(Tokens.of("Orsa, 60, left."), 1)).isTrue();
        assertThat(PersonNames.hasAge(Tokens.of("Orsa, 60,"), 1)).isTrue();
        assertThat(PersonNames.hasAge(Tokens.of("Orsa, 60"), 1)).isFalse();
        assertThat(PersonNames.hasAge(Tokens.of("Orsa, 600, left."), 1)).isFalse();
        assertThat(PersonNames.hasAge(Tokens.of("Orsa, or, left."), 1)).isFalse();
        assertThat(PersonNames.hasAge(Tokens.of("Orsa 60, left."), 1)).isFalse();
        assertThat(PersonNames.hasAge(Tokens.of("Orsa, 60 left."), 1)).isFalse();
        assertThat(PersonNames.hasAge(Tokens.of("Orsa; 60, left."), 1)).isFalse();
        assertThat(PersonNames.hasAge(Tokens.of("Orsa, 60; left."), 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orsa{, the minister of trade}, left.",
                "Orsa{, mayor}, left.",
                "Orsa{, mayor}.",
                "Orsa{, the old Nara foreign minister}, left.",
                "Orsa{}, mayor",
                "Orsa{}, who is mayor, left.",
                "Orsa{}, part of the mayor's crew, left.",
                "Orsa{}, a long walk, left.",
                "Orsa{}, in Nara, left.",
                "Orsa{} left.",
                "Orsa{},",
                "Orsa{}",
                "Orsa{}, the one two three four five six minister, left.",
            })
    void an_apposition_tells_a_role_behind_a_name(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.show(new Range(text.from(), PersonNames.apposition(text.tokens(), text.from()))))
                .isEqualTo(text.shown());
    }

    @Test
    void two_names_without_a_blank_are_glued() {
        assertThat(new String[] {"FaroSenn", "OrsaFaro"}).allMatch(PersonNames::isGlued);
        assertThat(new String[] {"Faro", "McFaro", "MacFaro", "FARO", "NARA", ""})
                .noneMatch(PersonNames::isGlued);
    }
}
