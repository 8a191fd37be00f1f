package org.framewire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Inner(String text, List<Integer> numbers) {}

    record Outer(long usSentences, Double share, Inner inner) {
        Outer {
            if (usSentences < 0) {
                throw new IllegalArgumentException("a count below 0");
            }
        }
    }

    @Test
    void a_record_is_written_by_its_column_names_and_reads_back() throws Json.Malformed {
        Outer value = new Outer(7, null, new Inner("\"é\"\n", List.of(1, 2)));

        assertThat(Json.line(value))
                .isEqualTo(
                        "{\"us_sentences\":7,\"share\":null,\"inner\":{\"text\":\"\\\"é\\\"\\n\",\"numbers\":[1,2]}}");
        assertThat(Json.read(Json.line(value), Outer.class)).isEqualTo(value);
    }

    @Test
    void pretty_text_has_unix_line_breaks_and_one_at_its_end() {
        Map<String, Object> value = new TreeMap<>(Map.of("b", List.of("x"), "a", 1));

        assertThat(Json.pretty(value)).isEqualTo("""
            {
              "a" : 1,
              "b" : [ "x" ]
            }
            """);
    }

    @Test
    void an_object_keeps_the_types_of_its_values() throws Json.Malformed {
        assertThat(Json.object("{\"n\": 1, \"b\": true, \"l\": [\"x\"], \"o\": {\"k\": null}, \"d\": 0.5}"))
                .containsEntry("n", 1)
                .containsEntry("b", true)
                .containsEntry("l", List.of("x"))
                .containsEntry("d", 0.5)
                .hasEntrySatisfying(
                        "o",
                        o -> assertThat(o)
                                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                                .containsEntry("k", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "1", "{} {}", "{\"a\": 1}x", "null x"})
    void what_is_not_one_object_is_malformed(String text) {
        assertThatThrownBy(() -> Json.object(text)).isInstanceOf(Json.Malformed.class);
    }

    @Test
    void a_record_that_refuses_its_values_is_malformed() {
        assertThatThrownBy(() -> Json.read("{\"us_sentences\": -1}", Outer.class))
                .isInstanceOf(Json.Malformed.class)
                .hasMessageContaining("a count below 0");
    }

    @Test
    void a_property_that_the_record_does_not_have_is_passed_over() throws Json.Malformed {
        assertThat(Json.read("{\"us_sentences\": 1, \"new\": [1]}", Outer.class))
                .isEqualTo(new Outer(1, null, null));
    }

    @Test
    void any_single_json_value_is_a_value() {
        assertThat(List.of("1", "\"x\"", "[]", "{}", "null")).allMatch(Json::isValue);
        assertThat(List.of("", "x", "{", "1 2")).noneMatch(Json::isValue);
    }
}
