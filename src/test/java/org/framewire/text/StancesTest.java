package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a source denies what is said, or the outlet keeps its distance. */
class StancesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board said that the pier was rotten. | NEUTRAL",
                "The board denied that the pier was rotten. | DENIED",
                "The board firmly denied that the pier was rotten. | DENIED",
                "The board has never denied that the pier was rotten. | NEUTRAL",
                "The board did not on Monday deny that the pier was rotten. | NEUTRAL",
                "The board refused to deny that the pier was rotten. | NEUTRAL",
                "Not one of the boats was lost, and the board denied that the pier was rotten. | DENIED",
                "The board rejected claims that the pier was rotten. | DENIED",
                "The board rejected the claim that the pier was rotten. | DENIED",
                "The board rejected the mayor's claim that the pier was rotten. | DENIED",
                "The board rejected the plan that would close the pier, and the claim in it. | NEUTRAL",
                "The board dismissed the plan that would close the pier. | NEUTRAL",
                "The board claimed that the pier was sound. | DISTANCED",
                "The board alleged that the pier was rotten. | DISTANCED",
                "The board wrongly said that the pier was rotten. | DISTANCED",
                "The board said falsely that the pier was rotten. | DISTANCED",
                "The board said without evidence that the pier was rotten. | DISTANCED",
                "The board said, citing no evidence, that the pier was rotten. | DISTANCED",
                "The pier was rotten, the board said, without offering proof. | DISTANCED",
                "The board said that the mayor acted without evidence in May. | NEUTRAL",
                "The board said the mayor was falsely accused of closing the pier. | NEUTRAL",
                "The so-called board of the pier said that it was rotten. | DISTANCED",
                "The pier was rotten, the self-styled harbour master said. | DISTANCED",
                "The self-styled harbour master said that the pier was rotten. | DISTANCED",
                "The board said that the so-called harbour master had left. | NEUTRAL",
                "So-called experts left, and the board said that the pier was rotten. | NEUTRAL",
                "According to the so-called board, the pier was rotten. | DISTANCED",
                "'The board said: \"They closed it, without evidence, in May.\"' | NEUTRAL",
                "'\"The pier is rotten,\" the board said, without evidence.' | DISTANCED",
                "'\"The pier is rotten,\" without evidence the board said.' | DISTANCED",
            })
    void the_words_of_an_attribution_tell_the_stance(String sentence, Stance stance) {
        assertThat(Attributions.of(Sentences.inContext(sentence, List.of())))
                .map(Attribution::stance)
                .contains(stance);
    }
}
