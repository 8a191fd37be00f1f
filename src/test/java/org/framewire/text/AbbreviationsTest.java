package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a full stop means behind a word: each text has a {@code |} where a sentence ends and another one begins. */
class AbbreviationsTest {
    private static void check(String text) {
        String whole = text.replace("|", "");
        List<String> sentences = new SentenceSplitter()
                .split(whole).stream().map(span -> span.of(whole)).toList();
        assertThat(sentences).containsExactly(text.split(" *\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He met Gen. Orlan and Capt. Faro.",
                "He met gen. Orlan.",
                "He met ret. Gen. Orlan and retd. Col. Faro.",
                "He met Gens. Orlan and Faro.",
                "He signed the ret. |The others left.",
                "The case of Orlan vs. Faro ended.",
                "He met Dr. Will and Dr. The.",
                "He met Messrs. Orlan and Faro.",
                "He is on the coast (cf. Orlan).",
                "He met Lt. Col. Orlan.",
                "A message. |Orlan left.",
                "A passenger. |Orlan left.",
                "He met a generalissimo. |Orlan left.",
            })
    void a_title_goes_on(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It fell on Jan. 5 and Sept. 6.",
                "It fell in Jan. |The rest stayed.",
                "It is in Art. 5 and in Vol. 6.",
                "It is No. 5 in Nos. 5 and 6.",
                "He said no. |Orlan left.",
                "He said no. |She left.",
                "It cost Rs. 500 in Nara.",
                "On Fri. 5 men left.",
                "See Figs. 5 and 6 and p. 7.",
            })
    void a_month_or_the_like_goes_on_with_its_number(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lumo Inc. paid. |Lumo Corp. did not.",
                "Lumo Inc. Chairman Orlan paid.",
                "He works for Lumo Inc. |The firm paid.",
                "Orlan Faro Jr. Avenue is long.",
                "Orlan Faro Jr. |However, he left.",
                "They ate bread, milk, etc. |They left.",
                "The town of Nara, Calif. |It is cold.",
            })
    void a_suffix_ends_a_sentence_before_a_word_that_begins_one(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He met J. Orlan and J. R. Faro.",
                "He met Orlan J. Faro.",
                "She and I. |The others left.",
                "She takes vitamin C. |It is good.",
                "It was World War I. |Since then he rests.",
                "He likes R&D. |Sales are dull.",
                "He likes Orlan Q. Will.",
                "He likes Orlan Q. |Since then he rests.",
                "“J. Orlan left.”",
                "J. Orlan left.",
                "It is a plan B. |However, he left.",
                "I. Orlan left.",
                "They won’t. |Orlan left.",
                "They won't. |Orlan left.",
                "It is Orlan's. |Faro left.",
                "He likes rock 'n'. |Orlan left.",
                "He likes ‘J. Orlan.’",
            })
    void an_initial_goes_on_and_a_letter_behind_a_word_may_end(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It fell at 9 a.m. Eastern time.",
                "It fell at 9 p.m. EST. |He left.",
                "It fell at 9 p.m. Monday. |He left.",
                "It fell at 9 p.m. Wednesday. |He left.",
                "It fell at 9 p.m. September 5.",
                "It fell at 9 p.m. (1800 UTC).",
                "It fell at 9 p.m. |Orlan left.",
                "It fell at 9 a.m. |The mayor left.",
                "It fell at 9 p.m. |Orlandovilla is cold.",
                "It fell at 9 p.m. |5 men left.",
            })
    void a_time_of_day_ends_a_sentence_unless_a_zone_or_a_day_follows(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left the U.S. |The talks went on.",
                "He left the U.S. Senate.",
                "He came to the U.N. |He left the E.U. |She stayed.",
                "He likes it, e.g. The Nara Times.",
                "He likes one, i.e. The Nara Times.",
                "He has a Ph.D. |The others have none.",
                "He came with Brig.Gen. Orlan.",
                "He came to Nara at 9.30.|Orlan left.",
                "He reads nara.example. |Orlan does not.",
                "He reads the.message. |Orlan does not.",
                "He works for delta.inc. |The firm paid.",
                "Orlan Tells The U.S. The Talks Are Off",
                "Orlan Tells The U.S. |The talks went on.",
            })
    void letters_with_stops_end_a_sentence_before_a_word_that_begins_one(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rose by 5. |The rest fell.",
                "It rose by 3.5. |The rest fell.",
                "It rose to 28,500. |The rest fell.",
                "It was 5°. |Orlan froze.",
                "It was 5km. |Orlan left.",
                "It was the 5th. |Orlan left.",
                "It cost $5m. |Gen. Orlan paid.",
                "It is 5%. |Orlan left.",
                "He left (on Monday). |Orlan left.",
                "5. Orlan left.",
                "5. Orlan left. |6. Faro stayed.",
                "2024. |It was a good year.",
                "In 2024. |It was a good year.",
                "5.5. |It rose.",
            })
    void a_number_or_another_mark_ends_a_sentence(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They went.|The minister left.",
                "They went.|“We wait.”",
                "He left (in May).|Orlan stayed.",
                "He said “go”.|Orlan stayed.",
                "He met Dr.Orlan, Ts.Bold and Mt.Nara.",
                "He met Orlan.|Faro stayed.",
                "He met Xi.|They left.",
                "He reads nara.Com and www.nara.Example.",
                "He wrote to orlan@nara.Example today.",
                "He reads nara.example/Index.Page today.",
                "It rose by 25.|The rest fell.",
                "It rose by 250.|The rest fell.",
                "It rose.|It fell.",
                "They left the EU.|The others stayed.",
                "He met J.Orlan.",
                "He reads report.Xyz1 today.",
                "They went.|I left.",
                "They went.|Orlan’s men left.",
                "They went.|Orlan, he said, left.",
                "They went.|Mr.Orlan left.",
                "They went.|Mr. Orlan left.",
                "They went?|The minister left.",
                "They went!|The minister left.",
                "It is Orlan.Com here.",
                "They went.|Infor left.",
                "He reads the.long.file.Name here.",
                "They went….|The minister left.",
                "1.Orlan left.",
                "12.Orlan left.",
                "2024.|Orlan left.",
                "He met J.Will and J.Orlan today.",
                "The page nara.Info is new.",
                "The page nara.Js, he says, is new.",
                "He reads www.Nara.Example today.",
                "www.Nara.Example is new.",
                "x@Nara.Example is his address.",
                "/nara.Example is the path.",
                "He met Dr.Orlan.|They left.",
                "They went.|And",
                "They went.|(Orlan left.)",
                "They went.|Orlan-led men left.",
                "They went.|Orlan: he left.",
                "They went.|Orlan; he left.",
                "They went.|Orlan's men left.",
                "He met Mr.Orlan and Mt.Orlan-Faro.",
            })
    void a_stop_without_a_blank_ends_a_sentence_between_whole_words(String text) {
        check(text);
    }
}
