package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single cues, with their sources and how many words they attribute and take themselves. */
class CueFinderTest {
    private static String words(List<Token> tokens, int from, int to) {
        return from == to ? "-" : new SourcePhrase(tokens, 0, 1).written(from, to);
    }

    private static List<String> found(String sentence) {
        List<Token> tokens = Tokens.of(sentence);
        return CueFinder.find(tokens).stream()
                .map(cue -> String.join(
                        " | ",
                        words(tokens, cue.from(), cue.to()),
                        words(tokens, cue.sourceFrom(), cue.sourceTo()),
                        "" + cue.contentWords(),
                        "" + cue.asideWords()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "According to the report, prices rose in May. @ According to | the report | 4 | 4",
                "Prices rose in May, according to the board. @ according to | the board | 4 | 4",
                "Prices rose, according to the board, in May. @ according to | the board | 4 | 4",
                "The mayor made it clear that the pier was rotten. @ made | The mayor | 7 | 3",
                "He made it clear the pier was rotten. @ made | He | 6 | 2",
                "The pier was allegedly rotten and old. @ allegedly | - | 3 | 1",
                "Reportedly the pier was rotten. @ Reportedly | - | 4 | 1",
                "The mayor was accused by the board of hiding it. @ accused | the board | 6 | 1",
                "The mayor was accused of hiding it. @ accused | - | 3 | 1",
                "The pier is widely believed to be rotten. @ believed | - | 3 | 1",
                "The pier has been said to be rotten. @ said | - | 3 | 1",
                "A plan criticized by the mayor was dropped, and prices rose. @ criticized | the mayor | 5 | 1",
                "The pier was rotten, said the mayor of Nara on Monday. @ said | the mayor of Nara | 6 | 5",
                "The pier was rotten, said Lin Orsa. @ said | Lin Orsa | 4 | 3",
                "'\"The pier is rotten,\" said the mayor, \"and old.\"' @ said | the mayor | 6 | 3",
                "The mayor closed it, saying the pier was rotten. @ saying | The mayor | 4 | 1",
                "The mayor, who said the pier was rotten, closed it. @ said | The mayor | 4 | 1",
                "They read a report that said the pier was rotten, and closed it. @ said | a report | 4 | 1",
                "The old pier was closed after the storms the council said @ said | the council | 8 | 3",
                "The old pier was closed after the storms the council said on Monday. @ said | the council | 8 | 3",
                "The old pier was closed after the storms the council (NBC) said. @ said | the council | 9 | 3",
                "The mayor said that the pier was rotten. @ said | The mayor | 5 | 3",
                "The mayor said no. @ said | The mayor | 1 | 3",
                "In May, the mayor said the pier was rotten. @ said | the mayor | 6 | 3",
                "The pier was rotten, the mayor said. @ said | the mayor | 4 | 3",
                "The mayor, a doctor, said the pier was rotten. @ said | The mayor | 4 | 5",
                "The mayor on Monday said the pier was rotten. @ said | The mayor | 4 | 5",
                "The mayor has repeatedly said the pier was rotten. @ said | The mayor | 4 | 5",
                "They closed it because the mayor said the pier was rotten, and it rained. @ said | the mayor | 4 | 3",
                "They made plans that he said were urgent, and closed it. @ said | he | 2 | 2",
                "The mayor was quoted by the Herald. @ quoted | the Herald | 3 | 1",
                "MIRA SENN: The bridge is open. @ : | MIRA SENN | 4 | 2",
                "'Mira Senn kept it short: \u201cThe bridge is open.\u201d' @ : | Mira Senn | 4 | 5",
                "'Harbour board: \u201cThe bridge is open.\u201d' @ : | Harbour board | 4 | 2",
                "The mayor announced that the pier would close. @ announced | The mayor | 5 | 3",
                "The mayor announced on Friday that the pier would close. @ announced | The mayor | 7 | 3",
                "The mayor announced last week he would close it. @ announced | The mayor | 6 | 3",
                "The mayor announced on Monday evening that it would close. @ announced | The mayor | 7 | 3",
                "The mayor announced late last year it would close. @ announced | The mayor | 6 | 3",
                "Police believe Faro closed it. @ believe | Police | 3 | 2",
                "They argue the pier is old. @ argue | They | 4 | 2",
                "Orsa claims the pier is old. @ claims | Orsa | 4 | 2",
                "The board reports that prices rose. @ reports | The board | 3 | 3",
                "The poll showed prices rose. @ showed | The poll | 2 | 3",
                "Some say the pier is old. @ say | Some | 4 | 2",
            })
    void a_cue_has_its_source_and_its_words(String sentence, String cue) {
        assertThat(found(sentence)).containsExactly(cue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier was closed.",
                "It is hard to believe Faro.",
                "It should be noted that the pier was old.",
                "The same may be said of the pier.",
                "It is to be noted that the pier was old.",
                "The so-called pier was closed.",
                "The long crime reports that they read were old.",
                "Reports that prices rose were wrong.",
                "The board reports are old.",
                "The note says nothing of it.",
                "It is clear that the pier was old.",
                "He got it clear that the pier was old.",
                "The mayor shot a sign warning shots.",
                "The road according the mayor to Nara was old.",
            })
    void other_sentences_have_none(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "The mayor was quoted as saying the pier was rotten. @ quoted as saying | The mayor | 4 | 6",
                "In May, the mayor was quoted by CNN as saying the pier was rotten. "
                        + "@ quoted by CNN as saying | the mayor | 6 | 8",
                "The mayor, a doctor, was quoted as saying the pier was rotten. "
                        + "@ quoted as saying | The mayor | 4 | 8",
            })
    void who_is_quoted_as_saying_goes_before_who_says(String sentence, String cue) {
        assertThat(found(sentence)).startsWith(cue);
    }
}
