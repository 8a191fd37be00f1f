package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a state medium, and where one is a source. */
class StateMediaMentionsTest {
    private static String found(String text) {
        return String.join(
                "; ",
                StateMediaNames.find(text).stream()
                        .map(mention -> text.substring(mention.start(), mention.end()) + " = " + mention.name() + " "
                                + mention.country())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Nara's state media said so. | state media = state media ~ ~",
                "Iran's state television said so. | state television = IRIB IR",
                "Iran state television said so. | state television = IRIB IR",
                "Iran\u2019s state broadcaster said so. | state broadcaster = IRIB IR",
                "Iran's state news agency said so. | state news agency = IRNA IR",
                "Iran's state newspaper said so. | state newspaper = state media IR",
                "Iran's state radio said so. | state radio = state media IR",
                "North Korea's state TV said so. | state TV = Korean Central Television KP",
                "In North Korea state media said so. | state media = state media KP",
                "Chinese state media said so. | Chinese state media = state media CN",
                "The Iran talks, state media said, failed. | state media = state media ~ ~",
                "Cuba's official newspaper said so. | official newspaper = state media CU",
                "Cuba's official party newspaper said so. | official party newspaper = Granma CU",
                "CCTV said so. | CCTV = CCTV CN",
                "The talks failed, RT said. | RT = RT RU",
                "He said it to RT. | RT = RT RU",
                "He told the editors of RT. | RT = RT RU",
                "MOSCOW (RIA) - It rained. | RIA = RIA Novosti RU",
                "AMMAN /Petra/ It rained. | Petra = Petra JO",
                "KCNA, TASS and Xinhua were there. | KCNA = KCNA KP; TASS = TASS RU; Xinhua = Xinhua CN",
            })
    void names_and_phrases_lead_to_media(String text, String media) {
        assertThat(found(text)).isEqualTo(media.replace(" ~ ~", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway's state television said so.",
                "The state broadcaster RTE said so.",
                "CCTV footage was shown.",
                "The closed-circuit (CCTV) cameras were old.",
                "RT @nara said so.",
                "He took RT there.",
                "He said that on the long old way by the sea RT was there.",
                "RT was there on the long old way, he said.",
                "RT",
                "The Sputnik V jab was said to be safe.",
                "(RIA - It rained.",
                "AMMAN /RIA It rained.",
                "AMMAN (RIA/ It rained.",
                "The national news agency said so.",
            })
    void other_words_do_not(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KCNA said the pier was rotten. | true",
                "Lin Orsa told KCNA the pier was rotten. | true",
                "The pier was rotten, Lin Orsa said in an interview with KCNA. | true",
                "Lin Orsa told the country's state-run official news agency the pier was rotten. | true",
                "The pier was rotten, Lin Orsa said, KCNA reported. | true",
                "Lin Orsa said the KCNA building by the old pier was rotten. | false",
                "Lin Orsa said the pier was rotten [KCNA]. | false",
                "Lin Orsa said the pier was rotten (Photo: KCNA). | false",
                "Lin Orsa said the pier was rotten. Photo by Mira Senn/KCNA | false",
                "Lin Orsa said the pier was rotten, by Mira Senn/KCNA. | false",
                "Lin Orsa said the pier was rotten (photo by KCNA). | false",
                "Lin Orsa said the pier was rotten, from [KCNA]. | false",
            })
    void a_medium_is_a_source_by_the_words_beside_it(String text, boolean source) {
        assertThat(Attributions.of(Sentences.inContext(text, List.of())))
                .map(Attribution::stateMedia)
                .contains(source);
    }
}
