package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framewire.corpus.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole articles, a line a sentence, with the source of each: its name, kind, country, media, and whether it is named.
 */
class SourceArticlesTest {
    private static String shown(Source source) {
        return source.name() + ", " + source.kind() + (source.named() ? ", named" : "")
                + (source.country().isEmpty() ? "" : ", " + source.country())
                + (source.via().isEmpty() ? "" : ", via " + String.join("; ", source.via()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Norwegian Fisheries Minister Lin Orsa said the nets were empty. => Lin Orsa, OFFICIAL, named, NO
                Mayor Mira Senn said they were full. => Mira Senn, OFFICIAL, named
                The minister said the ban was right. => Lin Orsa, OFFICIAL, named, NO
                The mayor said it was wrong. => Mira Senn, OFFICIAL, named
                Senn said so twice. => Mira Senn, OFFICIAL, named
                Orsa said so, too. => Lin Orsa, OFFICIAL, named, NO
                """,
                """
                Lin Orsa, 60, said the nets were empty. => Lin Orsa, PERSON, named
                He said the boats would stay. => Lin Orsa, PERSON, named
                She said the ban was right. => She, PERSON
                """,
                """
                Lin Orsa, the Norwegian minister of fisheries, said the nets were empty. => Lin Orsa, OFFICIAL, named, NO
                The minister said the boats would stay. => Lin Orsa, OFFICIAL, named, NO
                A minister said the boats would leave. => minister, OFFICIAL
                """,
                """
                The ministry said the nets were empty. => ministry, GOVERNMENT
                It said the boats would stay. => ministry, GOVERNMENT
                It rained. => -
                It said the boats would leave. => It, PERSON
                """,
                """
                The ministry said the nets were empty. => ministry, GOVERNMENT
                He said the boats would stay. => He, PERSON
                """,
                """
                Officials said the nets were empty. => Officials, UNNAMED
                It said the boats would stay. => It, PERSON
                """,
                """
                Lin Orsa said the nets were empty. => Lin Orsa, PERSON, named
                It said the boats would stay. => It, PERSON
                """,
                """
                Lin Orsa said the nets were empty. => Lin Orsa, PERSON, named
                It rained. => -
                It snowed. => -
                He said the boats would stay. => Lin Orsa, PERSON, named
                It rained. => -
                It snowed. => -
                It hailed. => -
                He said the boats would leave. => He, PERSON
                """,
                """
                Lin Orsa said the nets were empty. => Lin Orsa, PERSON, named
                President Mira Senn crossed the square. => -
                He said the boats would stay. => He, PERSON
                """,
                """
                President Lin Orsa said the nets were empty. => Lin Orsa, OFFICIAL, named
                President Mira Senn crossed the square. => -
                She said the boats would stay. => She, OFFICIAL
                """,
                """
                Lin Orsa said the nets were empty. => Lin Orsa, PERSON, named
                As Mira Senn left, he said the boats would stay. => he, PERSON
                """,
                """
                State television said the nets were empty. => State television, STATE_MEDIUM
                KCNA said the boats would stay. => KCNA, STATE_MEDIUM, named, KP
                North Korea's state television said no. => Korean Central Television, STATE_MEDIUM, named, KP
                It said so. => Korean Central Television, STATE_MEDIUM, named, KP
                """,
                """
                Lin Orsa told KCNA the nets were empty. => Lin Orsa, PERSON, named, via KCNA
                He said the boats would stay. => Lin Orsa, PERSON, named, via KCNA
                He told TASS the boats would leave. => Lin Orsa, PERSON, named, via TASS
                """,
                """
                Lin Orsa told the Nara Times the boats were old. => Lin Orsa, PERSON, named, via Nara Times
                He said the boats were gone. => Lin Orsa, PERSON, named
                """,
                """
                An analyst said the nets were empty. => analyst, UNNAMED
                Their spokesman said the boats would stay. => spokesman, OFFICIAL
                Some of the officials said no. => Some of the officials, UNNAMED
                The Vale said the nets were empty. => Vale, PERSON, named
                The Nara company said so. => Nara company, ORGANISATION, named
                A group said no. => group, ORGANISATION
                Officials in Norway said no. => Officials in Norway, UNNAMED
                The Norwegian embassy said no. => Norwegian embassy, GOVERNMENT, named, NO
                Norway said no. => Norway, GOVERNMENT, named, NO
                NBO said no. => NBO, ORGANISATION, named
                """,
                """
                President Orsa met fishermen. => -
                Lin Orsa said the nets were empty. => Lin Orsa, OFFICIAL, named
                Orsa said no. => Lin Orsa, OFFICIAL, named
                """,
                """
                Mayor Senn met fishermen. => -
                Lin Orsa said the nets were empty. => Lin Orsa, PERSON, named
                Senn said no. => Senn, OFFICIAL, named
                """,
                """
                Director Pyo met fishermen. => -
                Pyo Jong Gil said the nets were empty. => Pyo Jong Gil, OFFICIAL, named
                Pyo said no. => Pyo Jong Gil, OFFICIAL, named
                """,
                """
                Lin Orsa said the nets were empty. => Lin Orsa, PERSON, named
                He said the boats would stay. => Lin Orsa, PERSON, named
                Mira Senn said the nets were full. => Mira Senn, PERSON, named
                She said the boats would leave. => Mira Senn, PERSON, named
                """,
                """
                Lin Orsa said the nets were empty. => Lin Orsa, PERSON, named
                Mira Senn said they were full. => Mira Senn, PERSON, named
                As Orsa left, she said the boats would stay. => she, PERSON
                """,
                """
                Director Mira Senn opened the pier. => -
                She said the boats would stay. => Mira Senn, OFFICIAL, named
                """,
                """
                Mira Senn opened the pier. => -
                She said the boats would stay. => She, PERSON
                """,
                """
                Mira Senn, 60, opened the pier. => -
                It rained. => -
                It snowed. => -
                She said the boats would stay. => Mira Senn, PERSON, named
                """,
                """
                Mira Senn, 60, opened the pier. => -
                It rained. => -
                It snowed. => -
                It hailed. => -
                She said the boats would stay. => She, PERSON
                """,
                """
                Mira Senn, 60, and Lin Orsa, 50, opened the pier. => -
                She said the boats would stay. => She, PERSON
                """,
                """
                Director Senn opened the pier. => -
                She said the boats would stay. => She, OFFICIAL
                """,
                """
                Mira Senn, 60, opened the pier. => -
                It said the boats would stay. => It, PERSON
                """,
                """
                Nara's minister Lin Orsa said the nets were empty. => Lin Orsa, OFFICIAL, named
                The Norwegian minister Lin Orsa said so twice. => Lin Orsa, OFFICIAL, named, NO
                Orsa said so again. => Lin Orsa, OFFICIAL, named, NO
                The minister from Sweden said no. => minister from Sweden, OFFICIAL
                """,
                """
                North Korean leader Kim Jong-un said the nets were empty. => Kim Jong-un, OFFICIAL, named, KP
                Kim said the boats would stay. => Kim Jong-un, OFFICIAL, named, KP
                He said the ban was right. => Kim Jong-un, OFFICIAL, named, KP
                """,
                """
                Mayor Jan de Boer said the nets were empty. => Jan de Boer, OFFICIAL, named
                De Boer said the boats would stay. => Jan de Boer, OFFICIAL, named
                Boer said so twice. => Jan de Boer, OFFICIAL, named
                """,
                """
                De Boer said the nets were empty. => De Boer, PERSON, named
                Mayor Jan de Boer said the boats would stay. => Jan de Boer, OFFICIAL, named
                De Boer said so twice. => Jan de Boer, OFFICIAL, named
                """,
                """
                Ursula von der Senn said the nets were empty. => Ursula von der Senn, PERSON, named
                Von der Senn said the boats would stay. => Ursula von der Senn, PERSON, named
                Der Senn said so twice. => Ursula von der Senn, PERSON, named
                """,
                """
                President Ali al-Orsa said the nets were empty. => Ali al-Orsa, OFFICIAL, named
                Al-Orsa said the boats would stay. => Ali al-Orsa, OFFICIAL, named
                President al-Orsa said the ban was right. => Ali al-Orsa, OFFICIAL, named
                Orsa said so twice. => Ali al-Orsa, OFFICIAL, named
                """,
                """
                Mayor Lin Van Orsa said the nets were empty. => Lin Van Orsa, OFFICIAL, named
                Van Orsa said the boats would stay. => Lin Van Orsa, OFFICIAL, named
                """,
                """
                Jan de Boer said the nets were empty. => Jan de Boer, PERSON, named
                Mira de Boer said they were full. => Mira de Boer, PERSON, named
                De Boer said so twice. => De Boer, PERSON, named
                """,
                """
                Harbour director Lin Orsa said the nets were empty. => Lin Orsa, OFFICIAL, named
                The Herald's Orsa said so twice. => Lin Orsa, OFFICIAL, named
                """,
                """
                Commodore Lin Orsa met fishermen. => -
                Orsa said the nets were empty. => Lin Orsa, OFFICIAL, named
                The commodore said so twice. => Lin Orsa, OFFICIAL, named
                """,
                """
                Mira Senn, a commodore, met fishermen. => -
                The commodore said the nets were empty. => Mira Senn, OFFICIAL, named
                """,
                """
                Lin Orsa and Mira Senn said the nets were empty. => Lin Orsa and Mira Senn, PERSON, named
                He said the boats would stay. => He, PERSON
                """,
                """
                Police said the nets were empty. => Police, GOVERNMENT
                Polls show that the boats are old. => Polls, DOCUMENT
                Congress said no. => Congress, GOVERNMENT, named, US
                """,
                """
                It was said that the nets were empty. => , UNNAMED
                KCNA reported that it was said to be so. => KCNA, STATE_MEDIUM, named, KP
                """,
            })
    void each_sentence_has_its_source(String article) {
        List<String> texts = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (String line : article.strip().split("\n")) {
            String[] parts = line.split(" => ", 2);
            texts.add(parts[0]);
            wanted.add(parts[1]);
        }
        List<Sentence> sentences = Sentences.of(null, String.join(" ", texts));
        assertThat(sentences).extracting(Sentence::text).isEqualTo(texts);

        List<Optional<Source>> sources = new Sources(Gazetteer.shipped())
                .ofArticle(Sentences.tokens(sentences), Attributions.ofArticle(sentences));

        assertThat(sources.stream()
                        .map(source -> source.map(SourceArticlesTest::shown).orElse("-")))
                .containsExactlyElementsOf(wanted);
    }
}
