package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkersTest {
    private static ListMarkers.Marker marker(String text) {
        return ListMarkers.at(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Item|.1|1|2",
                "12) Item|)1|12|3",
                "123.) Item|.)1|123|5",
                "(1) Item|()1|1|3",
                "(1.) Item|(.)1|1|4",
                "0. Item|.1|0|2",
                "9. Item|.1|9|2",
                "a. Item|.a|0|2",
                "z) Item|)a|25|2",
                "(B) Item|()A|1|3",
                "Z. Item|.A|25|2",
                "i. Item|.a|8|2",
                "iv) Item|)a|-1|3",
                "(xii) Item|()a|-1|5",
                "\u2022 Item|*\u2022|-1|1",
                "\u2022Item|*\u2022|-1|1",
                "\u204d Item|*\u204d|-1|1",
                "\u2022 9. Item|*\u2022|-1|4",
                "\u2022  9. Item|*\u2022|-1|5",
                "\u2022 a. Item|*\u2022|-1|1",
                "\u2022 9 items|*\u2022|-1|1",
                "\u2022|*\u2022|-1|1",
                "\u20229|*\u2022|-1|1",
            })
    void a_mark_has_a_style_a_number_and_an_end(String text, String style, int ordinal, int end) {
        assertThat(marker(text)).isEqualTo(new ListMarkers.Marker(style, ordinal, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.",
                "1)",
                "a.)",
                "1 Item",
                "1.5 Item",
                "1.Item",
                "1234. Item",
                "(1. Item",
                "(1 Item",
                "() Item",
                "(. Item",
                ". Item",
                ") Item",
                "ab. Item",
                "iva) Item",
                "aiv) Item",
                "1a. Item",
                "a1. Item",
                "{. Item",
                "@) Item",
                "[) Item",
                "`) Item",
                "/. Item",
                ":. Item",
                "* Item",
                "- Item",
            })
    void other_beginnings_are_no_marks(String text) {
        assertThat(marker(text)).isNull();
    }

    @Test
    void a_mark_lies_before_the_end() {
        assertThat(ListMarkers.at("see 1. Item", 4, 11)).isEqualTo(new ListMarkers.Marker(".1", 1, 6));
        assertThat(ListMarkers.at("see 1. Item", 4, 6)).isNull();
        assertThat(ListMarkers.at("see 1. Item", 4, 5)).isNull();
        assertThat(ListMarkers.at("see 1. Item", 4, 4)).isNull();
        assertThat(ListMarkers.at("see 1. Item", 5, 4)).isNull();
        assertThat(ListMarkers.at("\u2022 9. Item", 0, 3)).isEqualTo(new ListMarkers.Marker("*\u2022", -1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. A|2. B|true",
                "1. A|3. B|false",
                "2. A|1. B|false",
                "1. A|2) B|false",
                "1. A|b. B|false",
                "a. A|B. B|false",
                "a) A|b) B|true",
                "\u2022 A|\u2022 B|true",
                "\u2022 A|\u25cf B|false",
                "ii) A|iii) B|true",
                "a) A|iii) B|false",
            })
    void the_next_mark_of_a_list_is_like_it_with_the_next_number(String first, String next, boolean follows) {
        assertThat(marker(first).isFollowedBy(marker(next))).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a. here it is b. another|true",
                "1) here 2) there|true",
                "a. b. c|true",
                "a. here it is c. another|false",
                "a. here it isb. another|false",
                "a. here it is|false",
                "here it is b. another|false",
                "\u2022 here \u2022 there|false",
                "ii) here iii) there|false",
            })
    void a_list_begins_where_its_next_mark_follows_behind_a_blank(String text, boolean begins) {
        assertThat(ListMarkers.beginsList(text, 0, text.length())).isEqualTo(begins);
    }

    @Test
    void the_next_mark_is_near_and_before_the_end() {
        String filled = "a." + " ".repeat(298) + " b. x";

        assertThat(ListMarkers.beginsList(filled, 0, filled.length())).isTrue();
        assertThat(ListMarkers.beginsList("a." + " ".repeat(299) + " b. x", 0, 306))
                .isFalse();
        assertThat(ListMarkers.beginsList("a. here b. x", 0, 11)).isTrue();
        assertThat(ListMarkers.beginsList("a. here b. x", 0, 10)).isFalse();
        assertThat(ListMarkers.beginsList("a. here b. x", 0, 8)).isFalse();
    }
}
