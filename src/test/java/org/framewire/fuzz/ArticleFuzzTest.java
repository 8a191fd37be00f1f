package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.OutletRegistry;
import org.framewire.corpus.ParsedArticle;
import org.framewire.input.FieldNames;
import org.framewire.input.RawRecord;
import org.junit.jupiter.api.Timeout;

/** From a record to its article: each line is {@code name=value}; all behind the first line without is the text. */
@Timeout(Fuzzed.SECONDS)
class ArticleFuzzTest {
    private static final ArticleParser PARSER =
            new ArticleParser(FieldNames.defaults(), OutletRegistry.shipped(), LocalDate.of(2024, 6, 30));

    @FuzzTest
    void records(byte[] bytes) {
        RawRecord record = record(Fuzzed.text(bytes));
        ParsedArticle parsed = PARSER.parse(record);

        assertThat(PARSER.parse(record)).isEqualTo(parsed);
        if (parsed.article() != null) {
            assertThat(parsed.article().text()).isNotBlank();
            assertThat(parsed.article().source()).isNotBlank();
            assertThat(parsed.article().id()).isNotBlank().doesNotContain("\n");
        }
    }

    private static RawRecord record(String text) {
        Map<String, String> fields = new TreeMap<>();
        int at = 0;
        int end = text.indexOf('\n');
        int equals = text.indexOf('=');
        while (end > 0 && equals > at && equals < end) {
            put(fields, text.substring(at, equals), text.substring(equals + 1, end));
            at = end + 1;
            end = text.indexOf('\n', at);
            equals = text.indexOf('=', at);
        }
        put(fields, "text", text.substring(at));
        return new RawRecord("a:1", fields);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
