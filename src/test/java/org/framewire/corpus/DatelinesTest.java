package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private static final String SENTENCE = "The bridge was opened to traffic.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "'NORDHAVN, March 4 (Reuters) -- '; NORDHAVN; Reuters",
                "'SEOUL, March 3 (Harbour News) -- '; SEOUL; Harbour News",
                "'MOSCOW - '; MOSCOW; -",
                "'BEIJING (AP) — '; BEIJING; AP",
                "'NORDHAVN, Norway — '; NORDHAVN, Norway; -",
                "'WASHINGTON—'; WASHINGTON; -",
                "'TEHRAN- '; TEHRAN; -",
                "'KUWAIT: '; KUWAIT; -",
                "'Cape Town - '; Cape Town; -",
                "'Muscat: '; Muscat; -",
                "'Washington (CNN) -- '; Washington; CNN",
                "'TEHRAN (Alborz) – '; TEHRAN; Alborz",
                "'(Reuters) - '; -; Reuters",
                "'Pyongyang, May 2 (KCNA) -- '; Pyongyang; KCNA",
                "'HANOI, December 26. /TASS/. '; HANOI; TASS",
                "'NORDHAVN /Nord Region/, December 26. /TASS/. '; NORDHAVN /Nord Region/; TASS",
                "'BEIJING, July 15, 2022 /PRNewswire/ -- '; BEIJING; PRNewswire",
                "'KUWAIT CITY, July 24: '; KUWAIT CITY; -",
                "'Nairobi, Jun 16 2022 (IPS) - '; Nairobi; IPS",
                "'Rio de Janeiro, 4 March (AFP) – '; Rio de Janeiro; AFP",
                "'Nordhavn (Reuters) - '; Nordhavn; Reuters",
                "'Tehran (Reuters) '; Tehran; Reuters",
                "'NORDHAVN (Reuters) '; NORDHAVN; Reuters",
                "'Nordhavn, March 4 (Reuters) '; Nordhavn; Reuters",
                "'NORDHAVN (AFP/Delta) '; NORDHAVN; AFP/Delta",
                "'NORDHAVN, March 4 (Alborz) - '; NORDHAVN; Alborz",
                "'Tehran, March 4 - '; Tehran; -",
                "'NORDHAVN, March 4 - '; NORDHAVN; -",
                "'NORDHAVN--'; NORDHAVN; -",
                "'NORDHAVN -'; NORDHAVN; -",
                "'NORDA - '; NORDA; -",
                "'NORD, Norway - '; NORD, Norway; -",
                "'NOR, Norway - '; NOR, Norway; -",
            })
    void a_head_is_place_and_agency_and_the_sentence_begins_behind_it(String head, String place, String agency) {
        assertThat(Datelines.of(head + SENTENCE)).contains(new Datelines.Head(place, agency, head.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge - opened in 1950 - is closed to traffic.",
                "NORD: We shall build the bridge, as we said.",
                "UPDATE - The bridge over the river is closed.",
                "Nord (D-Ohio) - The bridge is closed to traffic.",
                "Mayor Nord: The bridge is closed to all traffic.",
                "EU-Norway talks on the bridge ended on Monday.",
                "PARIS-based engineers closed the bridge on Monday.",
                "Washington said the bridge was closed on Monday.",
                "NORD Inc. (NRD) - The bridge builder lost money.",
                "NATO — The alliance has its seat in Brussels.",
                "On March 4 - The bridge closed to traffic again.",
                "Tehran (Alborz) – The bridge is closed to traffic.",
                "NORD (Alborz) – The bridge is closed to traffic.",
                "Paris: no.",
                "Nordhavn (Reuters) The bridge is closed to traffic.",
                "TEHRAN (Alborz) The bridge is closed to traffic.",
                "Tehran, March 4 (Alborz) - The bridge is closed to traffic.",
                "(Alborz) - The bridge is closed to traffic.",
                "Nordhavn, March 4 - The bridge is closed to traffic.",
                "TEHRAN, March 4. The bridge is closed to traffic.",
                "NORDHAVN-The bridge is closed to traffic.",
                "NORDHAVN- The bridge is closed to traffic.",
                "Tehran- The bridge is closed to traffic.",
                "TEHRAN-The bridge is closed to traffic.",
                "NORD - The bridge is closed to traffic.",
                "NO, Norway - The bridge is closed to traffic.",
                "Muscat, Oman: The bridge is closed to traffic.",
                "NORDHAVN: The bridge is closed to traffic.",
                "MOSCOW - the bridge is closed to all traffic.",
                "MOSCOW - % of the bridges are closed to traffic.",
                "MOSCOW - The bridge was open",
            })
    void what_only_looks_like_a_head_stays(String line) {
        assertThat(Datelines.of(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was open.",
                "40 bridges were opened to traffic.",
                "\"Bridges are open\", said the mayor.",
                "$3 million went into the bridge.",
                "\u6a4b\u306f\u958b\u3044\u305f The bridge is open.",
            })
    void a_sentence_of_twenty_characters_begins_with_a_capital_a_number_a_mark_or_a_letter_without_case(String rest) {
        assertThat(Datelines.of("MOSCOW - " + rest)).contains(new Datelines.Head("MOSCOW", null, 9));
    }

    @Test
    void agencies_are_known_or_end_as_agencies_do() {
        assertThat(List.of("Reuters", "afp", "Harbour News", "Delta Agency", "Delta Newswire"))
                .allMatch(Datelines::isAgency);
        assertThat(List.of("News", "Agency of Delta", "Harbour", "Newsroom")).noneMatch(Datelines::isAgency);
    }

    @Test
    void a_hostile_line_takes_linear_time() {
        String line = "A de ".repeat(200_000) + "- The end of the line.";

        assertThat(Datelines.of(line)).isEmpty();
    }

    @Test
    void brackets_of_blanks_name_no_agency() {
        String line = "NORDHAVN, March 4 (  ) - " + SENTENCE + " Said by nobody. (Source:   )";

        assertThat(TextCleaner.clean(null, line).credits().agency()).isNull();
    }
}
