package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.framewire.corpus.Gazetteer;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
    private final SourceWords words = SourceWords.of(Gazetteer.read("own.csv", new StringReader("""
            sort,country,names
            demonym,NO,Vale
            place,NO,Vale House
            place,,Nara Hill
            official,,warden
            official,SE,Lord Warden
            organisation,,warden
            other_medium,,gazette
            other_medium,DK,Vale Courier
            """)));

    private ClaimantKind kind(String word) {
        return words.kind(Tokens.of(word).get(0));
    }

    private String country(String text) {
        return words.country(Tokens.of(text), 0)
                .map(match -> match.value().country() + " " + match.length())
                .orElse("-");
    }

    @Test
    void a_word_tells_a_kind_in_any_case_and_the_first_row_counts() {
        assertThat(List.of("warden", "Warden", "WARDEN")).allMatch(word -> kind(word) == ClaimantKind.OFFICIAL);
        assertThat(kind("gazette")).isEqualTo(ClaimantKind.OTHER_MEDIUM);
        assertThat(kind("pier")).isNull();
        assertThat(kind("Vale")).isNull();
    }

    @Test
    void people_of_a_country_are_several() {
        assertThat(kind("Vales")).isEqualTo(ClaimantKind.UNNAMED);
        assertThat(kind("vales")).isNull();
        assertThat(kind("Valen")).isNull();
        assertThat(kind("Norways")).isNull();
    }

    @Test
    void names_tell_a_country_or_that_none_is_known() {
        assertThat(country("Vale officials")).isEqualTo("NO 1");
        assertThat(country("Vale House officials")).isEqualTo("NO 2");
        assertThat(country("Nara Hill officials")).isEqualTo(" 2");
        assertThat(country("Lord Warden Orsa")).isEqualTo("SE 2");
        assertThat(country("Vale Courier")).isEqualTo("DK 2");
        assertThat(country("warden")).isEqualTo("-");
        assertThat(country("Norway")).isEqualTo("NO 1");
    }

    @Test
    void a_place_stands_for_its_government_where_it_has_a_country() {
        assertThat(words.isPlace("vale house")).isTrue();
        assertThat(words.isPlace("nara hill")).isFalse();
        assertThat(words.isPlace("vale")).isFalse();
    }

    @Test
    void a_medium_is_a_name_with_a_capital() {
        assertThat(words.medium(Tokens.of("Gazette"), 0)).isPresent();
        assertThat(words.medium(Tokens.of("gazette"), 0)).isEmpty();
        assertThat(words.medium(Tokens.of("the Vale Courier"), 1)).isPresent();
        assertThat(words.medium(Tokens.of("Warden"), 0)).isEmpty();
    }
}
