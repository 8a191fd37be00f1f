package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, rule by rule: each text has a {@code |} where a sentence ends and another one begins. */
class SentenceBoundariesTest {
    private static void check(String text) {
        String whole = text.replace("|", "");
        List<String> sentences = new SentenceSplitter()
                .split(whole).stream().map(span -> span.of(whole)).toList();
        assertThat(sentences)
                .containsExactly(Stream.of(text.split("\\|")).map(String::strip).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys met the mayor\nof Nara on Monday.",
                "  The envoys met the old\n   mayor there.",
                "The envoys met,\nas planned.",
                "The envoys met the well-\nknown mayor.",
                "The old bridge\n(built in 1950) burned.",
                "The old bridge\n( built in 1950) burned.",
                "The envoys met the mayor\r\nof Nara on Monday.",
                "The envoys met the mayor\rof Nara on Monday.",
                "The envoys met the mayor\u2028of Nara on Monday.",
                "The envoys met the mayor\nof Nara and the speaker\nof Oss on Monday.",
                "The bridge of 1950\nis old.",
                "Orlan Faro\n; he left early.",
                "The mayor (of Nara\n) left.",
                "the mayor of Nara\n, Orlan Faro, left.",
                "They left\n. |They ate.",
                "They left\n.",
                "The envoys met Gen.\nOrlan in Nara.",
                "The envoys met early with the\nUpper House.",
                "All of the Men in Nara stood by\nOrlan.",
                "The envoys met early with envoys from a\nHarbour Board.",
            })
    void a_wrapped_line_goes_on(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks open\n|The envoys met.",
                "Talks open\r\n|The envoys met.",
                "Talks open\r|The envoys met.",
                "Talks open\u2028|The envoys met.",
                "Talks open\u2029|The envoys met.",
                "Talks open in the town\n\n|of Nara and Oss",
                "Talks open in the town\r\n\r\n|of Nara and Oss",
                "Talks open in the town\n \n|of Nara and Oss",
                "The envoys met.\n|they ate.",
                "The envoys met:\n|they ate.",
                "Sports news\n|by Orlan Faro",
                "Sports  news\n|by Orlan Faro",
                "Sport\n|by Orlan Faro",
                "milk and white bread\n|butter and eggs",
                "What we need now\n|a. milk\n|b. bread",
                "The old bridge\n|(Built in 1950)",
                "The old bridge\n|(",
                "The first line\n|... and so he left.",
                "The match was long\n|.5 points were lost.",
                "He was made a Maj.\n|He left.",
                "Ten things to think of\n|Nara is cold.",
                "What He and All His Men Ran from\n|Nara News",
                "Envoys and Men of Nara Can Meet with\n|Orlan Faro",
                "The envoys met early with him\n|Orlan Faro",
                "Oss\n|The envoys met.",
                "\n\n, he said.",
                "The envoys met on the\n",
                "The envoys met on the\r",
                "The envoys met on the\r\n",
                "The envoys met on the\n  ",
            })
    void a_line_that_is_not_wrapped_ends_a_sentence(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was (he said so! Twice.) a success. |He left.",
                "It was [he said so! Twice.] a success. |He left.",
                "(He left. |She stayed.) |They ate.",
                "It was true (or not. |He left. |She stayed. |They ate.",
                "It was so (he said) there. |Orlan left (he said).",
                "It is so (it was late.) |She left.",
                "The old bridge over the river in the town of Nara was closed on Monday by the Board (it said so! Twice.)"
                        + " and all left. |He stayed.",
            })
    void a_bracket_in_mid_sentence_is_not_parted(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left. |(She stayed.)",
                "He left. |[She stayed.]",
                "He left. |- She stayed.",
                "He left. |— She stayed.",
                "He left. |* She stayed.",
                "He left. |#Nara is cold.",
                "He left. |$5 was paid.",
                "He left. |€5 was paid.",
                "He left. |“‘We wait,’ he said,” she said.",
                "He left. |«We wait.»",
                "He left. |「We wait.」",
                "He left. |\"We wait.\"",
                "He left. |„We wait.“",
                "He left. |``We wait,'' he said.",
                "He left. |5 stayed.",
                "He left. |• She stayed.",
                "He left. |Étoile stayed.",
                "He left. |... She stayed.",
                "He left. |… She stayed.",
                "He left. |[…] She stayed.",
                "He left. |[...] She stayed.",
                "He left. she stayed.",
                "He left. ]",
                "He left. * * *",
                "He left. ☆ ☆",
                "彼は来た。|彼女は去った。",
                "彼は来た！|彼女は去った？|はい。",
                "He came．|She left．",
            })
    void a_sentence_begins_with_a_capital_or_a_digit_behind_opening_marks(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He paused... |Then he left.",
                "He paused… |Then he left.",
                "He paused... and left.",
                "He paused . . . and left.",
                "He met . . . Orlan Faro.",
                "It is true . . . |It is not.",
                "It stood. |. . . The roof fell.",
                "It stood . . . . |The roof fell.",
                "... Orlan left.",
                "… Orlan left.",
                "It was “[...] Orlan's day.”",
                "It was [... Orlan's] day.",
                "He came?.. |She left.",
                "He came..! |She left.",
            })
    void an_ellipsis_ends_a_sentence_where_another_begins(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Milk |2. Bread |3. Butter",
                "1) Milk |2) Bread |3) Butter",
                "(a) milk |(b) bread |(c) butter",
                "(1) Milk |(2) Bread",
                "• milk |• bread",
                "They met. |a. open the gate |b. close it",
                "They met. |(1) Milk |(2) Bread",
                "1. The first. |2. The second. |It is new.",
            })
    void the_items_of_a_list_are_sentences(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Why now?” Orlan asked. |He left.",
                "“Why now?” Mr. Orlan demanded. |He left.",
                "“Why now?” |The mayor left.",
                "“Why now?” |The mayor, he said, left.",
                "“Stop!” |Orlan left.",
                "Why now? |Orlan asked.",
                "He works for Yahoo! in Nara.",
                "He works for Yahoo! Stores.",
                "He works for Yahoo! |He left.",
                "He watched Jeopardy! Champions.",
                "He shouted hooray! |Orlan left.",
                "He works for Yahoo? |Orlan left.",
            })
    void a_question_or_a_cry_ends_a_sentence_unless_its_speaker_or_the_name_goes_on(String text) {
        check(text);
    }
}
