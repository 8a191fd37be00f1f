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
    void generic_phrases_have_the_country_that_stands_before_them() {
        assertThat(found("Pyongyang's state media and Syrian state television said so."))
                .containsExactly("state media = state media KP", "state television = state media SY");
        assertThat(found("Iran's semi-official news agency denied what Iran's state TV and North Korea's ruling party"
                        + " newspaper had said."))
                .containsExactly(
                        "semi-official news agency = state media IR",
                        "state TV = IRIB IR",
                        "ruling party newspaper = Rodong Sinmun KP");
    }

    @Test
    void traps_are_none() {
        assertThat(found("RT @someone great")).isEmpty();
        assertThat(found("The Sputnik vaccine arrived at the spa in the MENA region."))
                .isEmpty();
        assertThat(found("Vetro SPA of Nara makes glass, and the Sputnik satellite fell."))
                .isEmpty();
    }

    @Test
    void an_ambiguous_name_counts_near_words_of_media() {
        assertThat(found("The talks failed, RT reported.")).containsExactly("RT = RT RU");
        assertThat(found("CAIRO (MENA) - The envoys met.")).containsExactly("MENA = MENA EG");
    }

    @Test
    void cameras_and_media_of_free_countries_are_no_state_media() {
        assertThat(found("CCTV footage showed it, said state broadcaster RTE and Norwegian state television."))
                .isEmpty();
    }
}
