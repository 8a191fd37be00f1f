package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileReaderTest {
    private static List<RawItem> read(String text) {
        return read(text, RecordReader.LONGEST_RECORD);
    }

    private static List<RawItem> read(String text, int longest) {
        return Items.all(new JsonFileReader(FieldNames.defaults(), longest).read("a.json", Items.utf8(text)));
    }

    @Test
    void one_object_a_line_is_read_as_json_lines() {
        assertThat(read("\uFEFF{\"text\":\"One\"}\n\n{\"text\":\"cut of\n{\"text\":\"Two\"}"))
                .containsExactly(
                        record("a.json:1", "text", "One"),
                        rejection("a.json:3", RejectionReason.BROKEN_JSON, "{\"text\":\"cut of"),
                        record("a.json:4", "text", "Two"));
        assertThat(read("{\"text\":\"cut of\n{\"text\":\"Two\"}\n"))
                .containsExactly(
                        rejection("a.json:1", RejectionReason.BROKEN_JSON, "{\"text\":\"cut of"),
                        record("a.json:2", "text", "Two"));
        assertThat(read("{\"text\":\"One\"}")).containsExactly(record("a.json:1", "text", "One"));
        assertThat(read("")).containsExactly(rejection("a.json:1", RejectionReason.EMPTY_FILE, "no record"));
        assertThat(read("<html>\n")).containsExactly(rejection("a.json:1", RejectionReason.BROKEN_JSON, "<html>"));
    }

    @Test
    void an_array_over_many_lines_gives_the_line_of_each_object() {
        assertThat(read("""
                        [
                          {
                            "text": "One } \\" ] [",
                            "source": {"name": "Gazette"}
                          },
                          {
                            "text": ["Two.", "More."]
                          }
                        ]
                        """))
                .containsExactly(
                        record("a.json:2", "text", "One } \" ] [", "source.name", "Gazette"),
                        record("a.json:6", "text", "Two.\nMore."));
    }

    @Test
    void an_array_on_one_line_counts_its_objects() {
        assertThat(read("[{\"text\":\"One\"},{\"text\":\"Two\"}, {\"text\":\"Three\"}]"))
                .containsExactly(
                        record("a.json:1", "text", "One"),
                        record("a.json:1#2", "text", "Two"),
                        record("a.json:1#3", "text", "Three"));
    }

    @Test
    void one_object_and_several_over_many_lines_are_read() {
        assertThat(read("{\n  \"text\": \"One\"\n}\n")).containsExactly(record("a.json:1", "text", "One"));
        assertThat(read("{\n  \"text\": \"One\"\n}\n{\n  \"text\": \"Two\"\n}{\"text\": \"Three\"}"))
                .containsExactly(
                        record("a.json:1", "text", "One"),
                        record("a.json:4", "text", "Two"),
                        record("a.json:6", "text", "Three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "stories", "results", "docs", "items"})
    void the_stories_that_an_object_holds_are_read(String name) {
        assertThat(read("{\"status\":\"ok\",\"tags\":[\"a\"],\"" + name
                        + "\":[{\"text\":\"One\"},{\"text\":\"Two\"}],\"n\":2}"))
                .containsExactly(record("a.json:1", "text", "One"), record("a.json:1#2", "text", "Two"));
        assertThat(read("{\n \"" + name
                        + "\": [\n{\"text\":\"One\"},\n{\"text\":\"Two\"}\n],\n \"next\": {\"page\": 2}\n}\n"))
                .containsExactly(record("a.json:3", "text", "One"), record("a.json:4", "text", "Two"));
    }

    @Test
    void the_stories_within_an_object_within_an_object_are_read() {
        assertThat(read("{\"response\": {\"meta\": {\"hits\": 2},\n \"docs\": [{\"body\": \"One\"}]}}\n"
                        + "{\"response\": {\"docs\": [{\"body\": \"Two\"}]}}"))
                .containsExactly(record("a.json:2", "body", "One"), record("a.json:3", "body", "Two"));
    }

    @Test
    void a_story_with_lists_of_objects_of_its_own_stays_one_story() {
        assertThat(read("{\n\"text\": \"One\",\n\"items\": [{\"id\": 1}],\n\"authors\": [{\"name\": \"A\"}]\n}"))
                .containsExactly(record("a.json:1", "text", "One", "authors", "A"));
    }

    @Test
    void what_is_no_object_is_rejected_alone() {
        assertThat(read("[1, \"two\", null, [{\"text\":\"One\"}], {\"text\":\"Two\"}, tree]"))
                .containsExactly(
                        rejection("a.json:1", RejectionReason.NOT_AN_OBJECT, "1"),
                        rejection("a.json:1#2", RejectionReason.NOT_AN_OBJECT, "\"two\""),
                        rejection("a.json:1#3", RejectionReason.NOT_AN_OBJECT, "null"),
                        record("a.json:1#4", "text", "One"),
                        record("a.json:1#5", "text", "Two"),
                        rejection(
                                "a.json:1#6",
                                RejectionReason.BROKEN_JSON,
                                "no JSON, and no whole object behind it to the end of the file: tree]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":2,\"text\":\"Two}",
                "{\"id\":2,\"text\":Two\"}",
                "{\"id\":2,\"text\":\"Two\"",
                "{\"id\":2,\"text\":\"Two\",}",
                "{\"id\":2,\"text\":\"Tw\"o\"}",
                "{\"id\":2,\"text\":\"Two\"]}",
            })
    void a_broken_object_costs_itself_only(String broken) {
        String one = "{\"id\":1,\"text\":\"One\"}";
        String three = "{\"id\":3,\"text\":\"Three\",\"authors\":[{\"name\":\"A\"}]}";
        String four = "{\"id\":4,\"text\":\"Four\"}";
        for (String between : List.of(",", ",\n", ",\n\n  ")) {
            List<RawItem> items = read("[" + String.join(between, one, broken, three, four) + "]");

            assertThat(items)
                    .filteredOn(item -> item instanceof RawRecord)
                    .extracting(item -> ((RawRecord) item).fields().get("text"))
                    .as("%s between", between)
                    .containsExactly("One", "Three", "Four");
            assertThat(items).hasSize(4);
            assertThat(((Rejection) items.get(1)).reason()).isEqualTo(RejectionReason.BROKEN_JSON);
        }
    }

    @Test
    void a_broken_object_over_many_lines_is_told_with_its_lines() {
        assertThat(read("""
                        [
                          {
                            "id": 1,
                            "text": "One
                          },
                          {
                            "id": 2,
                            "text": "Two"
                          }
                        ]
                        """))
                .containsExactly(
                        rejection(
                                "a.json:2",
                                RejectionReason.BROKEN_JSON,
                                "a line break within a string (lines 2-6): { \"id\": 1, \"text\": \"One },"
                                        + " { \"id\": 2, \"text\": \"Two\" } ] "),
                        record("a.json:6", "id", "2", "text", "Two"));
    }

    @Test
    void a_file_that_is_cut_off_says_so() {
        assertThat(read("[\n{\"text\":\"One\"},\n{\"text\":\"Tw"))
                .containsExactly(
                        record("a.json:2", "text", "One"),
                        rejection(
                                "a.json:3",
                                RejectionReason.BROKEN_JSON,
                                "a string that does not end, and no whole object behind it to the end of the file:"
                                        + " {\"text\":\"Tw"));
        assertThat(read("[\n{\"text\":\"One\"},\n"))
                .containsExactly(
                        record("a.json:2", "text", "One"),
                        rejection("a.json:3", RejectionReason.BROKEN_JSON, "the file ends within an array"));
    }

    @Test
    void an_object_over_the_bound_is_passed_over_and_reading_goes_on() {
        assertThat(read("[{\"id\":1,\"text\":\"" + "x".repeat(30_000) + "\"},\n{\"id\":2,\"text\":\"Two\"}]", 1000))
                .containsExactly(
                        rejection(
                                "a.json:1",
                                RejectionReason.TOO_LONG,
                                "longer than a record may be (lines 1-2): {\"id\":1,\"text\":\"" + "x".repeat(144)),
                        record("a.json:2", "id", "2", "text", "Two"));
    }

    @Test
    void utf_16_and_guessed_bytes_are_read() {
        byte[] wide = "\uFEFF[{\"text\":\"Über 😀\"},\n{\"text\":\"Two\"}]".getBytes(StandardCharsets.UTF_16LE);
        byte[] text = "[{\"text\":\"Zoë\"},\n{\"text\":\"Zoë it?s\"}]".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0x92 : text[i];
        }
        JsonFileReader reader = new JsonFileReader(FieldNames.defaults());

        assertThat(Items.all(reader.read("a.json", Items.bytes(wide))))
                .containsExactly(record("a.json:1", "text", "Über 😀"), record("a.json:2", "text", "Two"));
        assertThat(Items.all(reader.read("a.json", Items.bytes(text))))
                .containsExactly(
                        record("a.json:1", "text", "Zoë"), new RawRecord("a.json:2", Map.of("text", "Zoë it’s"), true));
    }

    @Test
    void memory_is_bounded_by_the_object_not_by_the_file() {
        long objects = 300_000;
        Iterator<RawItem> items = new JsonFileReader(FieldNames.defaults()).read("a.json", endless(objects));
        long count = 0;
        while (items.hasNext()) {
            assertThat(items.next()).isInstanceOf(RawRecord.class);
            count++;
        }

        assertThat(count).isEqualTo(objects);
    }

    private static InputStream endless(long objects) {
        byte[] object = Archives.utf8(",{\"text\":\"The harbour was quiet, they said.\",\"source\":\"Gazette\"}");
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                long i = at++;
                long end = objects * object.length;
                return i == 0 ? '[' : i < end ? object[(int) (i % object.length)] : i == end ? ']' : -1;
            }
        };
    }

    @Test
    void damage_throws_nothing_and_hostile_files_end_soon() {
        String whole =
                "{\"articles\":[{\"id\":1,\"text\":\"One\",\"by\":{\"id\":7}},{\"id\":2,\"text\":\"Two\"}],\"n\":2}";
        Random random = new Random(3);
        String signs = "{}[]\",:\\ \nx";
        for (int i = 0; i < 5000; i++) {
            StringBuilder damaged = new StringBuilder(whole);
            damaged.setCharAt(random.nextInt(whole.length()), signs.charAt(random.nextInt(signs.length())));
            assertThat(read(damaged.toString())).isNotEmpty();
        }
        assertThat(read("[".repeat(100_000))).hasSize(1);
        assertThat(read("{\"a\":[".repeat(50_000))).hasSizeLessThan(5);
    }
}
