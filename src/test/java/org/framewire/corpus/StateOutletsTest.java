package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import org.framewire.corpus.StateOutlets.Found;
import org.junit.jupiter.api.Test;

class StateOutletsTest {
    private static final StateOutlets OUTLETS =
            new StateOutlets(OutletRegistry.read("outlets.csv", new StringReader("""
                    source,aliases,domains,country,control,valid_from,valid_to,evidence
                    The Morning Banner,Banner|Banner of the Day,,KP,state,,,
                    Delta Radio,DR,,CN,state,,2019-12-31,
                    Delta Radio,DR,,CN,private,2020-01-01,,
                    Harbour Post,Beacon,,GB,private,,,
                    Island Voice,Beacon,,CN,state,,,
                    """)));
    private static final LocalDate EARLY = LocalDate.of(2019, 6, 1);

    private static String names(String text, LocalDate day) {
        return OUTLETS.in(StateOutlets.words(text), day).stream()
                .map(found -> found.outlet().source() + " " + found.start() + "+" + found.words())
                .toList()
                .toString();
    }

    @Test
    void names_and_aliases_are_found_in_order_with_the_longest_at_each_place() {
        assertThat(names("Banner said so, as did the Morning Banner and Island Voice.", null))
                .isEqualTo("[The Morning Banner 0+1, The Morning Banner 6+2, Island Voice 9+2]");
        assertThat(names("Banner of the Day", null)).isEqualTo("[The Morning Banner 0+4]");
        assertThat(names("Morning, said Banner of the", null)).isEqualTo("[The Morning Banner 2+1]");
        assertThat(names("Banner Banner", null)).isEqualTo("[The Morning Banner 0+1, The Morning Banner 1+1]");
    }

    @Test
    void case_counts_and_a_name_of_two_letters_is_too_short() {
        assertThat(names("a banner of the day on island voice", null)).isEqualTo("[]");
        assertThat(names("DR said so.", EARLY)).isEqualTo("[]");
        assertThat(names("Delta Radio said so.", EARLY)).isEqualTo("[Delta Radio 0+2]");
    }

    @Test
    void an_outlet_is_found_on_the_days_on_which_it_is_state_controlled() {
        assertThat(names("Delta Radio said so.", LocalDate.of(2019, 12, 31))).isEqualTo("[Delta Radio 0+2]");
        assertThat(names("Delta Radio said so.", LocalDate.of(2020, 1, 1))).isEqualTo("[]");
        assertThat(OUTLETS.named("Delta Radio", EARLY)).isPresent();
        assertThat(OUTLETS.named("Delta Radio", null)).isEmpty();
        assertThat(OUTLETS.named("Harbour Post", null)).isEmpty();
    }

    @Test
    void a_name_that_a_private_outlet_shares_or_has_finds_none() {
        assertThat(names("Beacon and Harbour Post said so.", null)).isEqualTo("[]");
    }

    @Test
    void no_words_have_no_outlets() {
        assertThat(OUTLETS.in(StateOutlets.words(""), null)).isEmpty();
        assertThat(OUTLETS.in(StateOutlets.words("Banner"), null))
                .extracting(Found::words)
                .containsExactly(1);
    }
}
