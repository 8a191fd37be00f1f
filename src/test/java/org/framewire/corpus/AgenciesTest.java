package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgenciesTest {
    @Test
    void an_agency_in_the_credits_is_known_by_its_usual_name() {
        assertThat(agency("Xinhua")).contains("Xinhua");
        assertThat(agency("Associated Press")).contains("AP");
        assertThat(agency("Ada Quillfeather\nSource: Agence France-Presse")).contains("AFP");
    }

    @Test
    void who_is_no_wire_agency_or_is_written_in_other_letters_is_none() {
        assertThat(agency("Harbour Ledger")).isEmpty();
        assertThat(agency("Reutersson")).isEmpty();
        assertThat(agency("ap")).isEmpty();
        assertThat(agency(null)).isEmpty();
    }

    private static Optional<String> agency(String credit) {
        Credits credits = new Credits(null, null, credit, null);
        return Agencies.of(TestArticles.article("a:1", "a", "Harbour Post", null, null, "The ferry sails.", credits));
    }
}
