package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewire.corpus.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which country the words of a source tell. */
class SourceCountriesTest {
    private static final SourceCountries COUNTRIES = new SourceCountries(SourceWords.of(Gazetteer.shipped()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Norwegian embassy in Sweden | GOVERNMENT | NO",
                "the embassy in Sweden | GOVERNMENT | ''",
                "the embassy of Norway | GOVERNMENT | NO",
                "the embassy in Oslo of Sweden | GOVERNMENT | SE",
                "officials in Norway | UNNAMED | ''",
                "officials of Norway | UNNAMED | NO",
                "people of Norway | UNNAMED | ''",
                "Norwegian officials | UNNAMED | NO",
                "Norwegian and Swedish officials | UNNAMED | ''",
                "Norwegian officials from the Norwegian ministry | UNNAMED | NO",
                "pro-Norwegian officials | UNNAMED | ''",
                "U.S.-backed officials | UNNAMED | ''",
                "Norway's envoy to Sweden | OFFICIAL | NO",
                "the envoy to Sweden | OFFICIAL | ''",
                "a minister attending Norwegian talks | OFFICIAL | ''",
                "a Norwegian company | ORGANISATION | NO",
                "a company of Norwegian sailors | ORGANISATION | ''",
                "Norwegian Water | ORGANISATION | ''",
                "Norwegian Orsa | PERSON | NO",
                "the Norwegian | ORGANISATION | NO",
                "Norway Water | ORGANISATION | ''",
                "Norway Minister Lin Orsa | OFFICIAL | NO",
                "Minister Norway Orsa | OFFICIAL | NO",
                "Lin Norway | OFFICIAL | ''",
                "the Norway ministry | GOVERNMENT | NO",
                "Washington | GOVERNMENT | US",
                "the mayor | OFFICIAL | ''",
                "Korean officials | UNNAMED | ''",
            })
    void demonyms_places_and_offices_tell_it(String source, ClaimantKind kind, String country) {
        assertThat(COUNTRIES.of(Tokens.of(source), kind)).isEqualTo(country);
    }
}
