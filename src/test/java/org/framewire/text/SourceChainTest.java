package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewire.corpus.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through which media a source's words came. */
class SourceChainTest {
    private static final SourceChain CHAIN = new SourceChain(SourceWords.of(Gazetteer.shipped()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lin Orsa said the nets were empty. | ''",
                "Lin Orsa told KCNA the nets were empty. | KCNA",
                "Lin Orsa told the Nara Times the nets were empty. | Nara Times",
                "Lin Orsa told the Nara Evening Post the nets were empty. | Nara Evening Post",
                "In an interview with KBC News, Lin Orsa said no. | KBC News",
                "In an interview with BBC Radio News, Lin Orsa said no. | BBC Radio News",
                "According to Lin Orsa, cited by Xinhua, it was so. | Xinhua",
                "The nets were empty, Lin Orsa said, Xinhua reported. | Xinhua",
                "The nets were empty, Lin Orsa said, the Nara Herald reported on Monday. | Nara Herald",
                "The nets were empty, Lin Orsa said, KCNA reported, according to Reuters. | KCNA;Reuters",
                "Reuters, citing KCNA, reported that the mayor said no. | KCNA;Reuters",
                "Lin Orsa told KCNA that he told KCNA no. | KCNA",
                "Lin Orsa said the Nara Times was wrong. | ''",
                "KCNA reported the nets were empty. | ''",
            })
    void they_stand_from_the_nearest_to_the_farthest(String sentence, String media) {
        Attribution attribution =
                Attributions.of(Sentences.inContext(sentence, List.of())).orElseThrow();

        assertThat(String.join(";", CHAIN.via(Tokens.of(sentence), attribution)))
                .isEqualTo(media);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lin | Lin Orsa left, and Lin spoke, quoted by Xinhua. | Xinhua",
                "'' | It was said, KCNA reported. | KCNA",
                "Orsa | Reuters told it as lin orsa and Orsa, cited by KCNA and Reuters, left. | KCNA;Reuters",
            })
    void the_source_is_found_as_written(String claimant, String sentence, String media) {
        Attribution attribution =
                new Attribution(claimant, ClaimantKind.PERSON, "said", false, QuoteForm.INDIRECT, Stance.NEUTRAL);

        assertThat(String.join(";", CHAIN.via(Tokens.of(sentence), attribution)))
                .isEqualTo(media);
    }
}
