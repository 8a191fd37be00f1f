package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is made to speak; the braces stand around what is looked for. */
class SubjectsTest {
    private static Subjects of(MarkedText text) {
        return new Subjects(text.tokens(), text.forms(), new Insertions(text.tokens(), text.forms()));
    }

    /** Where a word stands among the tokens. */
    private static int at(MarkedText text, String word) {
        int i = 0;
        while (!text.tokens().get(i).is(word)) {
            i++;
        }
        return i;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{The mayor} said so. | said",
                "{The mayor} also said so. | said",
                "{The mayor} came and said so. | said",
                "{The mayor} came but said so. | said",
                "{The mayor} then came and then said so. | said",
                "In May, {the mayor} came and said so. | said",
                "{A woman} who works there said so. | said",
                "{A board} which works there said so. | said",
                "{The report} that said so was long. | said",
                "{Those} who said so left. | said",
                "{A poll} conducted before the vote found that. | found",
                "{A paper} released after the storm showed it. | showed",
                "{A paper released by the board} said so. | said",
                "What {they} said was so. | said",
                "They closed what {the board} said was old. | said",
                "{They} closed it for what they said was so. | said",
                "The pier that {the mayor} said was old fell. | said",
                "Prices rose and {the mayor} said so. | said",
            })
    void a_subject_stands_before_its_verb(String marked, String verb) {
        MarkedText text = MarkedText.of(marked);
        Range found = of(text).before(0, at(text, verb));

        assertThat(text.show(found)).isEqualTo(text.shown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{The mayor} closed it, saying so. | saying",
                "He sent {a letter} saying so. | saying",
                "He came with {a letter} saying so. | saying",
                "A man with {a letter} saying so came. | saying",
                "{He} came and wept saying so. | saying",
                "It closed. {The mayor} spoke, saying so. | saying",
                "In May, {the mayor} spoke, saying so. | saying",
                "But in May, {the mayor} spoke, saying so. | saying",
                "Speaking in Nara, {the mayor} closed it, saying so. | saying",
                "Meanwhile, {the mayor} closed it, saying so. | saying",
                "{The mayor}, a doctor, closed it, saying so. | saying",
                "{The mayor} (a doctor) closed it, saying so. | saying",
                "{The mayor} quickly closed it, saying so. | saying",
                "{The mayor} spoke, also saying so. | saying",
                "{The mayor} spoke angrily saying so. | saying",
                "{The mayor} closed, saying so. | saying",
            })
    void a_participle_has_the_phrase_before_it_or_the_subject_of_its_clause(String marked, String participle) {
        MarkedText text = MarkedText.of(marked);
        Range found = of(text).ofParticiple(at(text, participle));

        assertThat(text.show(found)).isEqualTo(text.shown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was accused by {the mayor} of hiding it. | accused",
                "He was accused on Monday by {the mayor} of hiding it. | accused",
                "He was told by {Lin Orsa}. | told",
                "He was told {}of it. | told",
                "He was told {}of the old long plan by the mayor. | told",
                "He was accused {}by hiding it of it. | accused",
                "He was told by{} | told",
            })
    void an_agent_stands_behind_by(String marked, String verb) {
        MarkedText text = MarkedText.of(marked);
        Range found = of(text).agent(at(text, verb));

        assertThat(found.isEmpty()).isEqualTo(text.from() == text.to());
        assertThat(found.isEmpty() || found.equals(new Range(text.from(), text.to())))
                .isTrue();
    }

    @Test
    void what_is_said_begins_behind_as_saying() {
        assertThat(of(MarkedText.of("He was quoted as saying {so}.")).afterSaying(2))
                .isEqualTo(5);
        assertThat(of(MarkedText.of("He was quoted by the Nara Herald as saying {so}."))
                        .afterSaying(2))
                .isEqualTo(9);
        assertThat(of(MarkedText.of("He was quoted saying {so}.")).afterSaying(2))
                .isEqualTo(-1);
        assertThat(of(MarkedText.of("He was quoted by one of the old Nara weekly papers as saying {so}."))
                        .afterSaying(2))
                .isEqualTo(-1);
        assertThat(of(MarkedText.of("He was quoted{}")).afterSaying(2)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{advocates} who say so left. | who",
                "Criticism from {advocates} who say so grew. | who",
                "{Officials from the ministry} who say so left. | who",
                "{Criticism from the pier} who say so grew. | who",
                "{Criticism from advocates} which grew. | which",
                "{The mayor}, who said so, left. | who",
                "{The mayor}, a doctor, who said so, left. | who",
                "It is old, but {the mayor} who said so left. | who",
            })
    void a_relative_pronoun_stands_for_the_phrase_before_it(String marked, String relative) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.show(of(text).antecedent(at(text, relative)))).isEqualTo(text.shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said {the mayor}.",
                "said {the mayor}",
                "said {the mayor}, who left",
                "said {innkeeper Mira Senn}.",
                "said {officials}."
            })
    void a_speaker_is_told_and_ends_where_its_clause_does(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(of(text).isSpeaker(new Range(text.from(), text.to()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said {the mayor} left.",
                "said {}.",
                "said {he}.",
                "said {the pier}.",
                "said {old Mira}.",
                "said {old mira Senn}.",
                "said {old Mira senn}.",
            })
    void other_phrases_are_no_speakers(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(of(text).isSpeaker(new Range(text.from(), text.to()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Mira}", "{the mayor}", "{old Mira}", "{The Vale}", "{officials}"})
    void names_and_roles_are_named_or_told(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(of(text).isNamedOrTold(new Range(text.from(), text.to()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{The pier}", "{the pier}", "{prices}"})
    void things_are_neither(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(of(text).isNamedOrTold(new Range(text.from(), text.to()))).isFalse();
    }

    @Test
    void a_clause_has_a_verb_behind_its_subject() {
        MarkedText text = MarkedText.of("{The mayor} said so.");

        assertThat(of(text).isClause(new Range(0, 2))).isTrue();
        assertThat(of(text).isClause(new Range(0, 1))).isFalse();
        assertThat(of(text).isClosed(new Range(0, 2))).isFalse();
        assertThat(of(text).isClosed(new Range(0, 4))).isTrue();
        assertThat(of(text).beforeAdverbs(2)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As ten died there {Faro} said.",
                "As ten died there {the mayor} said.",
                "As ten died in old nets {Lin Orsa} said.",
                "As ten died there {Faro} also said.",
            })
    void a_name_stands_alone_before_a_verb_that_ends_its_sentence(String marked) {
        MarkedText text = MarkedText.of(marked);

        assertThat(text.show(of(text).last(0, at(text, "said")))).isEqualTo(text.shown());
    }
}
