package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.framewire.corpus.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where something stands beside them: a party, words between dashes, a role. */
class AsidesTest {
    private static final Sources SOURCES = new Sources(Gazetteer.shipped());

    private static String of(String sentence) {
        List<Sentence> sentences = Sentences.of(null, sentence);
        List<Optional<Attribution>> attributions = Attributions.ofArticle(sentences);
        return SOURCES.ofArticle(Sentences.tokens(sentences), attributions)
                .get(0)
                .map(source -> (source.name().isEmpty() ? "nobody" : source.name()) + " = " + source.kind()
                        + (source.country().isEmpty() ? "" : " " + source.country()))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sen. Orlan Faro, D-Ore., said the nets were empty. | Orlan Faro = OFFICIAL",
                "Orlan Faro, R-Wis., also told a radio host that the nets were empty. | Orlan Faro = PERSON",
                "Rep. Mira Senn, D-Calif., the chair of the panel, said the nets were empty. | Mira Senn = OFFICIAL",
                "Sen. Orlan Faro, D-NY, said the nets were empty. | Orlan Faro = OFFICIAL",
                "A spokesman for Mira Senn, D-Calif., said the nets were empty. | spokesman for Mira Senn = OFFICIAL",
            })
    void a_party_and_a_state_stand_behind_a_name(String sentence, String source) {
        assertThat(of(sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Mira Senn - who drafted the plan - called it a good first step. | Mira Senn = OFFICIAL",
                "Mayor Mira Senn \u2013 who tried to block the dam \u2013 said in March that it was weak. | Mira Senn = OFFICIAL",
                "Orlan Faro \u2014 a former harbour master \u2014 said the nets were empty. | Orlan Faro = PERSON",
                "The harbour committee \u2014 with 11 members \u2014 announced that the nets of all boats are empty. | harbour committee = ORGANISATION",
                "Its other partners - Norway, Sweden and Denmark - believe that the treaty has merit. | nobody = PERSON",
                "The nets are empty \u2014 all of them \u2014 said Mira Senn. | Mira Senn = PERSON",
                "Orlan Faro, R-Wis., and Mira Senn, D-Calif., said the nets were empty. | nobody = PERSON",
            })
    void words_between_dashes_hide_no_speaker(String sentence, String source) {
        assertThat(of(sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Mira May told lawmakers that the nets were empty. | Mira May = OFFICIAL",
                "Mrs May said the nets were empty. | May = PERSON",
                "Orlan March has said the nets were empty. | Orlan March = PERSON",
                "The mayor in May said the nets were empty. | mayor = OFFICIAL",
            })
    void a_surname_may_be_a_month(String sentence, String source) {
        assertThat(of(sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway's vice foreign minister and a top envoy, Orlan Faro, said the nets were empty. | Orlan Faro = OFFICIAL NO",
                "A harbour spokesman, Orlan Faro, said the nets were empty. | Orlan Faro = OFFICIAL",
                "His attorney, Mira Senn, has said that the nets were empty. | Mira Senn = PERSON",
                "The mayor of Vale, Orlan Faro, criticized the plan. | Orlan Faro = OFFICIAL",
                "A lawyer in Albany, New York, said the nets were empty. | lawyer in Albany = UNNAMED",
                "One of the council's lawyers, Orlan Faro, said the nets were empty. | Orlan Faro = PERSON",
                "The fleet's chief, General Orlan Faro, said the nets were empty. | Orlan Faro = OFFICIAL",
                "As Mira Senn, an author and professor of nets, said, they were empty. | Mira Senn = PERSON",
                "A lawyer for another sailor, Orlan Faro, said the nets were empty. | lawyer for another sailor = UNNAMED",
                "A spokesman for the mayor, Orlan Faro, said the nets were empty. | spokesman for the mayor = OFFICIAL",
                "A spokesman for the ministry, Orlan Faro, said the nets were empty. | Orlan Faro = OFFICIAL",
                "A witness, Orlan Faro, said the nets were empty. | Orlan Faro = PERSON",
                "Orlan Faro, the Herald's publisher and chief executive of its owner, Vale Nets, said it was late. | Orlan Faro = PERSON",
                "The Minister of Trade and Industry, Orlan Faro, said the nets were empty. | Orlan Faro = OFFICIAL",
                "Orlan Faro, senior vice president and director of policy at the Centre for Nets, a think tank, told the Vale Herald that they were empty. | Orlan Faro = OFFICIAL",
                "Orlan Faro, the host of a morning show, said the nets were empty. | Orlan Faro = PERSON",
                "Mira Senn, strategist at Rokk Nets said the nets were empty. | Mira Senn = PERSON",
                "Orlan Faro, court officials said, was late to the harbour. | court officials = UNNAMED",
                "Orlan Faro, Mira Senn and Lin Orsa said the nets were empty. | Orlan Faro, Mira Senn and Lin Orsa = PERSON",
                "Mayor Mira Senn and the harbour master, Gen. Orlan Faro, said the nets were empty. | Mayor Mira Senn and the harbour master = OFFICIAL",
            })
    void a_role_and_the_name_beside_it_are_one(String sentence, String source) {
        assertThat(of(sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister of Economy Orlan Faro said the nets were empty. | Orlan Faro = OFFICIAL",
                "Former Secretary of the Navy Orlan Faro said the nets were empty. | Orlan Faro = OFFICIAL",
                "Former Secretary of the Air Force Mira Senn said the nets were empty. | Mira Senn = OFFICIAL",
            })
    void an_office_with_of_stands_before_a_name(String sentence, String source) {
        assertThat(of(sentence)).isEqualTo(source);
    }
}
