package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    private List<String> split(String text) {
        return splitter.split(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void the_country_ends_a_sentence_only_before_a_word_that_begins_one() {
        assertThat(split("The U.S. Senate met. They fled to the U.S. The talks went on."))
                .containsExactly("The U.S. Senate met.", "They fled to the U.S.", "The talks went on.");
    }

    @Test
    void the_country_before_a_name_an_office_or_a_hyphen_goes_on() {
        for (String whole : List.of(
                "Orlan asked U.S. President Faro and U.N. Under Secretary Peel.",
                "A U.S.-led force of the U. S. Navy left.",
                "Envoys (D-N.Y.) of the U.S. Treasury met.",
                "Orlan Says U.S. Is Ready To Join New Talks")) {
            assertThat(split(whole)).containsExactly(whole);
        }
    }

    @Test
    void the_country_ends_a_sentence_before_several_kinds_of_beginning() {
        assertThat(split("He is in the U.S. Mr. Peel left the U.S. Several stayed in the U.S. \u201cWe wait.\u201d"))
                .containsExactly(
                        "He is in the U.S.",
                        "Mr. Peel left the U.S.",
                        "Several stayed in the U.S.",
                        "\u201cWe wait.\u201d");
    }

    @Test
    void contractions_and_possessives_are_no_initials() {
        assertThat(split("They didn\u2019t. We can't. It was Peel\u2019s. Orlan left."))
                .containsExactly("They didn\u2019t.", "We can't.", "It was Peel\u2019s.", "Orlan left.");
    }

    @Test
    void letters_and_ordinals_end_a_sentence_before_a_word_that_begins_one() {
        assertThat(
                        split(
                                "He fell in World War I. Since then R&D. Sales and Plan B. The bus Q. Ms. Peel took cost $1.2bn."))
                .containsExactly(
                        "He fell in World War I.",
                        "Since then R&D.",
                        "Sales and Plan B.",
                        "The bus Q.",
                        "Ms. Peel took cost $1.2bn.");
        assertThat(split("It cost $1.2bn. Lumo Inc. paid.")).containsExactly("It cost $1.2bn.", "Lumo Inc. paid.");
    }

    @Test
    void a_time_goes_on_with_its_zone() {
        assertThat(split("It fell at 2:00 p.m. (1800 UTC) and at 3 p.m. UTC. At 5 p.m. Orlan left."))
                .containsExactly("It fell at 2:00 p.m. (1800 UTC) and at 3 p.m. UTC.", "At 5 p.m.", "Orlan left.");
    }

    @Test
    void the_numbers_of_notes_stay_with_their_sentence() {
        assertThat(split("He was a saint.[1][2] The king fled.11 12 Orlan stayed (type 2).10 Peel left."))
                .containsExactly(
                        "He was a saint.[1][2]", "The king fled.11 12", "Orlan stayed (type 2).10", "Peel left.");
    }

    @Test
    void what_is_left_out_begins_the_next_sentence() {
        assertThat(split("It stood. . . . The roof fell. ... We left. [...] They came. It is true . . . It is not."))
                .containsExactly(
                        "It stood.",
                        ". . . The roof fell.",
                        "... We left.",
                        "[...] They came.",
                        "It is true . . .",
                        "It is not.");
    }

    @Test
    void a_bracket_in_mid_sentence_holds_no_boundary() {
        assertThat(split("It was (he said so! Twice.) a success. (He left. She stayed.)"))
                .containsExactly("It was (he said so! Twice.) a success.", "(He left.", "She stayed.)");
    }

    @Test
    void a_speaker_behind_a_question_goes_on_with_it() {
        assertThat(split("\u201cWhy now?\u201d Mr. Orlan demanded. \u201cStop!\u201d The crowd left Yahoo! Stores."))
                .containsExactly(
                        "\u201cWhy now?\u201d Mr. Orlan demanded.",
                        "\u201cStop!\u201d",
                        "The crowd left Yahoo! Stores.");
    }

    @Test
    void glued_sentences_part_and_glued_names_do_not() {
        assertThat(
                        split(
                                "He met Xi.They left the EU.The \u201ctalks\u201d.READ: Dr.Peel, Ts.Orlan and St.Faro went.\u201cWe wait.\u201d"))
                .containsExactly(
                        "He met Xi.",
                        "They left the EU.",
                        "The \u201ctalks\u201d.",
                        "READ: Dr.Peel, Ts.Orlan and St.Faro went.",
                        "\u201cWe wait.\u201d");
    }

    @Test
    void a_straight_mark_between_glued_sentences_opens_the_second_unless_it_closes_the_first() {
        assertThat(split("They closed the port.\"We wait,\"said the mayor.They left.\"Why now?\" She left."))
                .containsExactly(
                        "They closed the port.",
                        "\"We wait,\"said the mayor.",
                        "They left.",
                        "\"Why now?\"",
                        "She left.");
        assertThat(split("He said \"We wait.\"They left. She said,\"We go.\"They stayed."))
                .containsExactly("He said \"We wait.\"", "They left.", "She said,\"We go.\"", "They stayed.");
        assertThat(split("\"We wait.\n\"We go.\"They left.")).containsExactly("\"We wait.", "\"We go.\"", "They left.");
    }

    @Test
    void lines_go_on_where_they_stop_at_an_article_a_title_or_before_a_comma() {
        String text =
                "The envoys met the speaker of the\nUpper House and Gen.\nOrlan of\nNara\n, who left\n.\nThey ate."
                        + "\nMarket St.\nThe end";
        assertThat(split(text))
                .containsExactly(
                        "The envoys met the speaker of the\nUpper House and Gen.\nOrlan of\nNara\n, who left\n.",
                        "They ate.",
                        "Market St.",
                        "The end");
    }

    @Test
    void a_list_in_small_letters_begins_behind_a_sentence() {
        assertThat(split("They met. a. open the gate b. close it"))
                .containsExactly("They met.", "a. open the gate", "b. close it");
        assertThat(split("They ate etc. a. m. late")).containsExactly("They ate etc. a. m. late");
    }

    @Test
    void titles_initials_and_companies_end_no_sentence() {
        assertThat(split("Gen. A. B. Orlan met Lt. Col. Faro of Lumo Inc. in Nara. Mr. Peel left."))
                .containsExactly("Gen. A. B. Orlan met Lt. Col. Faro of Lumo Inc. in Nara.", "Mr. Peel left.");
    }

    @Test
    void the_stop_inside_the_closing_mark_ends_the_sentence() {
        assertThat(split("\u201cWe will not yield.\u201d The crowd left. \u201cWhy?\u201d Orlan asked."))
                .containsExactly("\u201cWe will not yield.\u201d", "The crowd left.", "\u201cWhy?\u201d Orlan asked.");
    }

    @Test
    void a_missing_blank_does_not_join_sentences() {
        assertThat(split("They held talks.The minister left.See www.example.Org today."))
                .containsExactly("They held talks.", "The minister left.", "See www.example.Org today.");
    }

    @Test
    void decimals_times_and_dates_stay_whole() {
        assertThat(split("It rose 3.5 percent by 9 a.m. Monday. On Jan. 5 it fell. At 6 p.m. Riders left."))
                .containsExactly(
                        "It rose 3.5 percent by 9 a.m. Monday.", "On Jan. 5 it fell.", "At 6 p.m.", "Riders left.");
    }

    @Test
    void an_ellipsis_ends_a_sentence_where_a_capital_follows() {
        assertThat(split("Well... maybe not. He paused... Then he left."))
                .containsExactly("Well... maybe not.", "He paused...", "Then he left.");
    }

    @Test
    void line_breaks_part_and_wrapped_lines_do_not() {
        assertThat(split("Talks open\nThe envoys met on the\nsecond floor.\n\nThey ate."))
                .containsExactly("Talks open", "The envoys met on the\nsecond floor.", "They ate.");
    }

    @Test
    void list_items_are_sentences() {
        assertThat(split("1. Open the gate 2. Close the gate"))
                .containsExactly("1. Open the gate", "2. Close the gate");
    }

    @Test
    void spans_cover_all_but_blanks_in_order() {
        covers("  One. Two!  (Three?)\n\n\u2022 Four ... five \u2026 \"Six.\"Seven. ");
        Random random = new Random(7);
        String[] pieces = {
            ".",
            "!",
            "?",
            " ",
            "\n",
            "\r\n",
            "\u2026",
            "a",
            "The",
            "U.S.",
            "Mr.",
            "\"",
            "\u201d",
            "(",
            ")",
            "[",
            "]",
            "1.",
            "b)",
            "of the",
            "\u2022",
            ",",
            "didn't",
            "9",
            "p.m.",
            "\ud83d\ude00",
            "\u3002",
            "\u2028"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            covers(text.toString());
        }
    }

    private void covers(String text) {
        StringBuilder covered = new StringBuilder();
        int last = 0;
        for (Span span : splitter.split(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.of(text)).isEqualTo(span.of(text).strip()).isNotEmpty();
            assertThat(text.substring(last, span.start())).isBlank();
            covered.append(span.of(text));
            last = span.end();
        }
        assertThat(text.substring(last)).isBlank();
        assertThat(covered.toString().replaceAll("[\\s\u2028]", "")).isEqualTo(text.replaceAll("[\\s\u2028]", ""));
    }

    @Test
    void nothing_has_no_sentences() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n\n ")).isEmpty();
    }

    @Test
    void marks_alone_begin_the_sentence_behind_them() {
        assertThat(split("The ferry left. \u201c... Orlan will return.\u201d"))
                .containsExactly("The ferry left.", "\u201c... Orlan will return.\u201d");
        assertThat(split(". Orlan left.")).containsExactly(". Orlan left.");
        assertThat(split("\"... Orlan left.")).containsExactly("\"... Orlan left.");
        assertThat(split("...")).containsExactly("...");
    }
}
