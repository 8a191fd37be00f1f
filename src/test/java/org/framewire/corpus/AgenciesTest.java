package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgenciesTest {
    private static final String BODY = "The ferry to the outer islands will sail twice a day from June. ".repeat(8);

    @Test
    void a_dateline_or_a_credit_names_the_agency() {
        assertThat(agency("BEIJING, May 3 (Xinhua) -- " + BODY)).contains("Xinhua");
        assertThat(agency("OSLO (Associated Press) " + BODY)).contains("AP");
        assertThat(agency(BODY + "[Agence France-Presse]")).contains("AFP");
    }

    @Test
    void a_name_within_the_text_or_in_other_letters_is_no_credit() {
        assertThat(agency(BODY + "He told the paper (AFP) so. " + BODY)).isEmpty();
        assertThat(agency("Reuters reported the ferry first. " + BODY)).isEmpty();
        assertThat(agency("OSLO (ap) " + BODY)).isEmpty();
    }

    private static java.util.Optional<String> agency(String text) {
        return Agencies.of(new Article(
                "a:1",
                "a",
                null,
                "Harbour Post",
                "ZZ",
                CountryBasis.NONE,
                Control.UNKNOWN,
                false,
                null,
                null,
                text,
                0,
                false));
    }
}
