package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.framewire.UserError;
import org.framewire.input.FieldNames.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {
    private final FieldNames names = FieldNames.defaults();

    @Test
    void the_first_known_name_that_a_record_has_counts_in_any_case() {
        assertThat(names.values(Field.TEXT, Map.of("Body", "b", "MainText", "m", "x", "x")))
                .startsWith("m");
        assertThat(names.values(Field.SOURCE, Map.of("source.name", "Gazette", "publisher", "p")))
                .startsWith("Gazette");
        assertThat(names.values(Field.DATE, Map.of("x", "x"))).isEmpty();
    }

    @Test
    void other_names_follow_the_first_one() {
        assertThat(names.values(Field.TEXT, Map.of("TEXT", "T", "Text", "t", "text", "x", "Content", "c")))
                .containsExactly("x", "T", "t", "c");
    }

    @Test
    void a_url_of_the_outlet_is_a_domain_and_no_url() {
        Map<String, String> fields = Map.of("source_url", "http://x.example");

        assertThat(names.values(Field.URL, fields)).isEmpty();
        assertThat(names.values(Field.DOMAIN, fields)).startsWith("http://x.example");
    }

    @Test
    void the_users_names_take_the_place_of_the_known_ones() {
        FieldNames mapped = names.with("TEXT = Story , source=paper,source=station");
        Map<String, String> fields = Map.of("text", "t", "story", "s", "Station", "st");

        assertThat(mapped.values(Field.TEXT, fields)).startsWith("s");
        assertThat(mapped.values(Field.SOURCE, fields)).startsWith("st");
        assertThat(mapped.isText("text")).isFalse();
        assertThat(mapped.isText("STORY")).isTrue();
        assertThat(mapped.of(Field.TITLE)).containsExactly("title", "headline", "title_rss");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body=x | there is no such field | body",
                "text | a field mapping is not of the form field=name | text",
                "text= | a field mapping is not of the form field=name | text=",
                "text=a,,source=b | a field mapping is not of the form field=name | ",
            })
    void a_mistake_in_the_mapping_is_named(String mapping, String what, String found) {
        assertThatThrownBy(() -> names.with(mapping))
                .isInstanceOf(UserError.class)
                .hasMessage(what + "\n  where:    --map\n  found:    " + (found == null ? "" : found)
                        + "\n"
                        + "  expected: FIELD=NAME[,FIELD=NAME...] with the fields text, title, source, domain, url,"
                        + " date, country, id, byline, html");
    }
}
