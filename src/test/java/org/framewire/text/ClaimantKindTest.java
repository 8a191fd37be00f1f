package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sort of source a phrase names. */
class ClaimantKindTest {
    private static ClaimantKind kind(String phrase) {
        List<Token> tokens = Tokens.of(phrase);
        return Claimants.kind(tokens, StateMediaNames.find(tokens), 0, tokens.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lin Orsa | PERSON",
                "the woman | PERSON",
                "the mayor | OFFICIAL",
                "the mayor of Nara | OFFICIAL",
                "the mayor at the ministry | OFFICIAL",
                "President Orsa | OFFICIAL",
                "President Lin Orsa | OFFICIAL",
                "Council of Bakers President Lin Orsa | OFFICIAL",
                "Council of Bakers | GOVERNMENT",
                "Society of Bakers writer Lin Orsa | ORGANISATION",
                "a diplomat | UNNAMED",
                "a senior diplomat | UNNAMED",
                "one diplomat | UNNAMED",
                "a diplomat with the ministry | UNNAMED",
                "the diplomat | OFFICIAL",
                "a spokesman | OFFICIAL",
                "one of the officials | UNNAMED",
                "some of | UNNAMED",
                "attendees | UNNAMED",
                "the bakers | UNNAMED",
                "Bakers | PERSON",
                "NBO | ORGANISATION",
                "NBOLA | ORGANISATION",
                "NBOLAR | PERSON",
                "the NBOLAR | ORGANISATION",
                "the Vale | PERSON",
                "media reports | OTHER_MEDIUM",
                "reports | DOCUMENT",
                "the ministry report | DOCUMENT",
                "'the Herald''s Lin Orsa' | PERSON",
                "'the Herald''s mayor' | OFFICIAL",
                "'the Herald''s old mayor' | OFFICIAL",
                "'the Herald''s Mayor Lin Orsa' | OFFICIAL",
                "KCNA | STATE_MEDIUM",
                "the KCNA news agency | STATE_MEDIUM",
                "Norway | GOVERNMENT",
                "the U.S. | GOVERNMENT",
                "US | GOVERNMENT",
                "Iran | GOVERNMENT",
                "Oslo | GOVERNMENT",
                "the Democratic Republic of the Congo | GOVERNMENT",
                "Jordan | PERSON",
                "Chad | PERSON",
                "the | PERSON",
                "Norwegians | UNNAMED",
            })
    void the_head_of_a_phrase_tells_its_kind(String phrase, ClaimantKind kind) {
        assertThat(kind(phrase)).isEqualTo(kind);
    }

    @Test
    void a_state_medium_beside_a_source_is_not_the_source() {
        List<Token> tokens = Tokens.of("The mayor told KCNA the minister spoke.");
        List<StateMediaMention> media = StateMediaNames.find(tokens);

        assertThat(Claimants.kind(tokens, media, 0, 2)).isEqualTo(ClaimantKind.OFFICIAL);
        assertThat(Claimants.kind(tokens, media, 2, 3)).isEqualTo(ClaimantKind.PERSON);
        assertThat(Claimants.kind(tokens, media, 3, 4)).isEqualTo(ClaimantKind.STATE_MEDIUM);
        assertThat(Claimants.kind(tokens, media, 4, 6)).isEqualTo(ClaimantKind.OFFICIAL);
        assertThat(Claimants.kind(tokens, media, 0, 0)).isEqualTo(ClaimantKind.PERSON);
    }

    @Test
    void roles_and_nouns_are_told_apart() {
        assertThat(Claimants.hasRole(Tokens.of("old spokesman"))).isTrue();
        assertThat(Claimants.hasRole(Tokens.of("experts there"))).isTrue();
        assertThat(Claimants.hasRole(Tokens.of("professor"))).isTrue();
        assertThat(Claimants.hasRole(Tokens.of("the report"))).isFalse();
        assertThat(Claimants.hasRole(List.of())).isFalse();
        assertThat(Claimants.isTold(Tokens.of("the report"))).isTrue();
        assertThat(Claimants.isTold(Tokens.of("the pier"))).isFalse();
        assertThat(Claimants.isNoun(Tokens.of("report").get(0))).isTrue();
        assertThat(Claimants.isNoun(Tokens.of("pier").get(0))).isFalse();
        assertThat(Claimants.isTitle(Tokens.of("minister").get(0))).isTrue();
        assertThat(Claimants.isTitle(Tokens.of("report").get(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Norway, true",
        "the Norway, true",
        "UK, true",
        "norway, false",
        "the, false",
        "Nara, false",
        "One Two Three Four Five Six, false",
    })
    void a_place_is_a_country_or_a_seat(String phrase, boolean place) {
        assertThat(Claimants.isPlace(Tokens.of(phrase))).isEqualTo(place);
    }
}
