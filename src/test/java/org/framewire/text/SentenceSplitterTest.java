package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SentenceSplitterTest {
    private static final Path GOLDEN = Path.of("../shared/data/segmentation/golden_rules_en.jsonl");

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
        String text = "  One. Two!  (Three?)\n\n\u2022 Four ... five \u2026 \"Six.\"Seven. ";
        StringBuilder covered = new StringBuilder();
        int last = 0;
        for (Span span : splitter.split(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(last, span.start())).isBlank();
            covered.append(span.of(text));
            last = span.end();
        }
        assertThat(text.substring(last)).isBlank();
        assertThat(covered.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void nothing_has_no_sentences() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n\n ")).isEmpty();
    }

    @Test
    @Timeout(20)
    void hostile_texts_take_linear_time() {
        for (String piece : List.of("a.B", "The old line\nwas ", "'a ", ". ", "said ", "1) ", "(\"", "x.@")) {
            for (Sentence sentence : Sentences.of(null, piece.repeat(50_000))) {
                Attributions.of(sentence);
                UsMentions.target(sentence);
            }
        }
    }

    @Test
    void the_golden_rules_hold_as_measured() throws IOException {
        assumeTrue(Files.exists(GOLDEN), "segmentation cases are absent: " + GOLDEN);
        int pragmatic = 0;
        int all = 0;
        for (String line : Files.readAllLines(GOLDEN)) {
            JsonNode golden = new ObjectMapper().readTree(line);
            List<String> expected = new ArrayList<>();
            golden.get("sentences").forEach(sentence -> expected.add(squeezed(sentence.asText())));
            boolean right = split(golden.get("text").asText()).stream()
                    .map(SentenceSplitterTest::squeezed)
                    .toList()
                    .equals(expected);
            all += right ? 1 : 0;
            pragmatic += right && golden.get("set").asText().startsWith("pragmatic") ? 1 : 0;
        }
        assertThat(pragmatic).isGreaterThanOrEqualTo(56);
        assertThat(all).isGreaterThanOrEqualTo(150);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
