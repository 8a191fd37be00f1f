package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {
    private static List<RawItem> read(String text) {
        return Items.all(new JsonLinesReader().read("a.jsonl", Items.utf8(text)));
    }

    @Test
    void each_line_is_a_record_and_lines_of_blanks_are_passed_over() {
        assertThat(read("\uFEFF{\"text\":\"One\"}\n\n  \r\n{\"text\":\"Two\"}"))
                .containsExactly(record("a.jsonl:1", "text", "One"), record("a.jsonl:4", "text", "Two"));
    }

    @Test
    void values_become_text_and_nested_members_get_the_outer_name() {
        assertThat(read("{\"text\":\"One\",\"n\":5,\"x\":1.7e9,\"ok\":true,\"no\":null,\"empty\":\"\","
                        + "\"authors\":[\"A\",\"B\",null],\"source\":{\"id\":null,\"name\":\"Gazette\"},\"none\":[]}"))
                .containsExactly(record(
                        "a.jsonl:1",
                        "text",
                        "One",
                        "n",
                        "5",
                        "x",
                        "1700000000",
                        "ok",
                        "true",
                        "authors",
                        "A, B",
                        "source.name",
                        "Gazette"));
    }

    @Test
    void a_list_in_a_field_of_the_text_becomes_lines() {
        String line = "{\"body\":[\"One.\",\"Two.\"],\"story\":[\"A\",\"B\"]}";
        JsonLinesReader mapped = new JsonLinesReader(FieldNames.defaults().with("text=story"));

        assertThat(read(line)).containsExactly(record("a.jsonl:1", "body", "One.\nTwo.", "story", "A, B"));
        assertThat(Items.all(mapped.read("a.jsonl", Items.utf8(line))))
                .containsExactly(record("a.jsonl:1", "body", "One., Two.", "story", "A\nB"));
    }

    @Test
    void the_sections_of_a_fundus_body_become_lines() {
        assertThat(read("{\"title\":\"Bridge\",\"publisher\":\"Harbour Post\",\"authors\":[\"A\",\"B\"],"
                        + "\"publishing_date\":\"2025-03-03 08:00:00+01:00\",\"topics\":[],\"free_access\":true,"
                        + "\"images\":[{\"caption\":\"c\"}],"
                        + "\"body\":{\"summary\":[\"A bridge.\"],\"sections\":["
                        + "{\"headline\":[],\"paragraphs\":[\"One.\",\"Two.\"]},"
                        + "{\"headline\":[\"Ferries\"],\"paragraphs\":[\"Three.\"]}]}}"))
                .containsExactly(record(
                        "a.jsonl:1",
                        "title",
                        "Bridge",
                        "publisher",
                        "Harbour Post",
                        "authors",
                        "A, B",
                        "publishing_date",
                        "2025-03-03 08:00:00+01:00",
                        "free_access",
                        "true",
                        "body",
                        "A bridge.\nOne.\nTwo.\nFerries\nThree.",
                        "body.summary",
                        "A bridge."));
    }

    @Test
    void objects_in_lists_give_their_name_or_in_a_text_their_sentence() {
        assertThat(read("{\"authors\":[{\"name\":\"A\",\"url\":\"u\"},{\"id\":1}],"
                        + "\"story_sentences\":[{\"sentence\":\"One.\",\"media_id\":1},{\"sentence\":\"Two.\"}],"
                        + "\"content\":{\"rendered\":\"<p>Three.</p>\",\"protected\":false}}"))
                .containsExactly(record(
                        "a.jsonl:1",
                        "authors",
                        "A",
                        "story_sentences",
                        "One.\nTwo.",
                        "content",
                        "<p>Three.</p>",
                        "content.rendered",
                        "<p>Three.</p>",
                        "content.protected",
                        "false"));
    }

    @Test
    void a_stray_zero_costs_its_line_only() {
        assertThat(read("{\"text\":\"The first line.\"}\n{\"text\":\"Two\"}\u0000\n{\"text\":\"Three\"}\n"))
                .startsWith(record("a.jsonl:1", "text", "The first line."))
                .endsWith(record("a.jsonl:3", "text", "Three"))
                .hasSize(3);
    }

    @Test
    void what_is_no_object_is_rejected_alone() {
        assertThat(read("{\"text\":\"One\"}\n"
                        + "{\"text\":\"cut of\n"
                        + "[1,2]\n"
                        + "7\n"
                        + "{\"text\":\"Two\"} x\n"
                        + "{\"text\":\"Three\"}\n"))
                .containsExactly(
                        record("a.jsonl:1", "text", "One"),
                        rejection("a.jsonl:2", RejectionReason.BROKEN_JSON, "{\"text\":\"cut of"),
                        rejection("a.jsonl:3", RejectionReason.NOT_AN_OBJECT, "[1,2]"),
                        rejection("a.jsonl:4", RejectionReason.NOT_AN_OBJECT, "7"),
                        rejection("a.jsonl:5", RejectionReason.BROKEN_JSON, "{\"text\":\"Two\"} x"),
                        record("a.jsonl:6", "text", "Three"));
    }

    @Test
    void a_line_over_the_bound_is_passed_over_and_reading_goes_on() {
        String text = "{\"text\":\"" + "x".repeat(200_000) + "\"}\n{\"text\":\"Two\"}\n";

        assertThat(Items.all(new JsonLinesReader(FieldNames.defaults(), 100).read("a.jsonl", Items.utf8(text))))
                .containsExactly(
                        rejection("a.jsonl:1", RejectionReason.TOO_LONG, "a line of 200011 bytes"),
                        record("a.jsonl:2", "text", "Two"));
    }

    @Test
    void a_file_without_records_and_a_binary_file_are_one_rejection_each() {
        assertThat(read("")).containsExactly(rejection("a.jsonl:1", RejectionReason.EMPTY_FILE, "no record"));
        assertThat(read("\n\n")).containsExactly(rejection("a.jsonl:1", RejectionReason.EMPTY_FILE, "no record"));
        assertThat(read("\u0000\u0001\u0002{}"))
                .containsExactly(
                        rejection("a.jsonl:1", RejectionReason.BINARY_FILE, "begins with the bytes 00 01 02 7b 7d"));
    }

    @Test
    void utf_16_and_guessed_bytes_are_read() {
        byte[] wide = "\uFEFF{\"text\":\"Über 😀\"}\n{\"text\":\"Two\"}\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] western = "{\"text\":\"it\u0092s\"}\n{\"text\":\"Two\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Items.all(new JsonLinesReader().read("a.jsonl", Items.bytes(wide))))
                .containsExactly(record("a.jsonl:1", "text", "Über 😀"), record("a.jsonl:2", "text", "Two"));
        assertThat(Items.all(new JsonLinesReader().read("a.jsonl", Items.bytes(western))))
                .containsExactly(record("a.jsonl:1", "text", "it’s"), record("a.jsonl:2", "text", "Two"));
    }

    @Test
    void a_stray_byte_in_utf_8_marks_its_record() {
        byte[] text = "{\"text\":\"Zoë it?s\"}\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0x92 : text[i];
        }

        assertThat(Items.all(new JsonLinesReader().read("a.jsonl", Items.bytes(text))))
                .containsExactly(new RawRecord("a.jsonl:1", Map.of("text", "Zoë it’s"), true));
    }

    @Test
    void the_parts_of_a_file_together_yield_each_record_once_however_it_is_cut() {
        byte[] file =
                "{\"n\":1}\n{\"n\":22}\n\n{\"n\":333}\r\n{\"n\":4}\nbroken\n{\"n\":5}".getBytes(StandardCharsets.UTF_8);
        List<RawItem> expected = List.of(
                record("f@0", "n", "1"),
                record("f@8", "n", "22"),
                record("f@18", "n", "333"),
                record("f@29", "n", "4"),
                rejection("f@37", RejectionReason.BROKEN_JSON, "broken"),
                record("f@44", "n", "5"));
        for (int part = 1; part <= file.length + 1; part++) {
            List<RawItem> items = new ArrayList<>();
            for (int from = 0; from < file.length; from += part) {
                byte[] rest = Arrays.copyOfRange(file, from, file.length);
                new JsonLinesReader()
                        .readRange("f", Items.bytes(rest), from, Math.min(part, file.length - from))
                        .forEachRemaining(items::add);
            }
            assertThat(items).as("parts of %d bytes", part).isEqualTo(expected);
        }
    }
}
