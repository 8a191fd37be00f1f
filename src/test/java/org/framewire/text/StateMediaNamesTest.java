package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateMediaNamesTest {
    private static List<String> found(String text) {
        return StateMediaNames.find(text).stream()
                .map(mention -> text.substring(mention.start(), mention.end()) + " = " + mention.name() + " "
                        + mention.country())
                .toList();
    }

    @Test
    void names_and_aliases_lead_to_one_medium() {
        assertThat(found("KCNA and the Korean Central News Agency, he told TASS."))
                .containsExactly("KCNA = KCNA KP", "Korean Central News Agency = KCNA KP", "TASS = TASS RU");
    }

    @Test
    void generic_phrases_name_no_country() {
        assertThat(found("State television showed it; the official news agency and state-run TV agreed."))
                .containsExactly(
                        "State television = state media ",
                        "official news agency = state media ",
                        "state-run TV = state media ");
    }

    @Test
    void traps_are_none() {
        assertThat(found("RT @someone great")).isEmpty();
        assertThat(found("The Sputnik vaccine arrived at the spa in the MENA region."))
                .isEmpty();
    }

    @Test
    void an_ambiguous_name_counts_near_words_of_media() {
        assertThat(found("The talks failed, RT reported.")).containsExactly("RT = RT RU");
        assertThat(found("CAIRO (MENA) - The envoys met.")).containsExactly("MENA = MENA EG");
    }
}
