package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.framewire.corpus.CharacterRepair;
import org.framewire.corpus.TextCleaner;
import org.framewire.html.Page;
import org.framewire.html.PageReader;
import org.framewire.input.FieldNames;
import org.framewire.input.FormatReader;
import org.framewire.input.RawItem;
import org.framewire.input.Rejection;
import org.framewire.text.Attribution;
import org.framewire.text.Attributions;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made to exhaust a machine does not: sizes, depths and expansions beyond all that people write. */
class BombsTest {
    /** More than an int counts, and more than the heap of the tests holds. */
    private static final long HUGE = (1L << 31) + 1000;

    private static final int LONGEST_RECORD = 10_000_000;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    a.csv   | text\\n"
                    a.csv   | text\\n
                    a.jsonl | {"text":"
                    a.json  | [{"text":"
                    a.json  | [[[{"text":["
                    a.txt   | Title: A\\n\\n
                    a.html  | <html><p>
                    a.warc  | WARC/1.0\\r\\nWARC-Type: response\\r\\nContent-Length: 2147484000\\r\\n\\r\\nHTTP/1.1 200 OK\\r\\n\\r\\n<html>
                    """, delimiter = '|')
    void a_record_of_two_gigabytes_is_a_rejection_in_a_heap_that_could_not_hold_it(String name, String beginning) {
        String text = beginning.translateEscapes();
        List<RawItem> items = within(120, () -> items(name, endless(text)));

        assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(item).isInstanceOf(Rejection.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"", "\u201cNo,\u201d he said. "})
    void a_line_of_ten_million_characters_goes_through_every_step_in_bounded_time(String piece) {
        String line = piece.repeat(LONGEST_RECORD / piece.length());
        List<Sentence> sentences = within(100, () -> {
            String repaired = CharacterRepair.repair(line).text();
            return Sentences.of(null, TextCleaner.clean(null, repaired).text());
        });
        List<Optional<Attribution>> attributions = within(100, () -> Attributions.ofArticle(sentences));

        assertThat(attributions).hasSameSizeAs(sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>"})
    void a_page_a_million_elements_deep_is_read_in_bounded_time(String tag) {
        String html = "<html><body>" + tag.repeat(1_000_000) + "<p>The ferry sails again.</p>";

        Page page = within(100, () -> PageReader.read(html, null));

        assertThat(page.title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void json_a_million_levels_deep_is_a_rejection(String level) {
        String json = level.repeat(1_000_000);

        assertThat(within(60, () -> items("a.json", stream(json))))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item).isInstanceOf(Rejection.class));
        assertThat(within(60, () -> items("a.jsonl", stream("{\"text\":" + json + "\n"))))
                .hasSize(1)
                .allSatisfy(item -> assertThat(item).isInstanceOf(Rejection.class));
    }

    @Test
    void entities_that_a_page_declares_are_not_expanded() {
        StringBuilder html = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a0 \"laughs\">");
        for (int i = 1; i < 10; i++) {
            html.append("<!ENTITY a").append(i).append(" \"");
            html.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        html.append("<!ENTITY file SYSTEM \"file:///etc/hostname\">]><html><body><p>")
                .append("The ferry sails again, the harbour master said on Tuesday of last week. ".repeat(5))
                .append("&a9; &file;</p></body></html>");

        Page page = within(10, () -> PageReader.read(html.toString(), null));

        assertThat(page.text())
                .contains("The ferry sails again")
                .contains("&a9; &file;")
                .hasSizeLessThan(2 * html.length());
    }

    private static <T> T within(int seconds, Supplier<T> work) {
        return assertTimeoutPreemptively(Duration.ofSeconds(seconds), work::get);
    }

    private static List<RawItem> items(String name, InputStream in) {
        List<RawItem> items = new ArrayList<>();
        new FormatReader(FieldNames.defaults()).read(name, in).forEachRemaining(items::add);
        return items;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Two gigabytes of one letter behind a beginning. */
    private static InputStream endless(String beginning) {
        return new SequenceInputStream(stream(beginning), new InputStream() {
            private long left = HUGE;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(length, left);
                Arrays.fill(to, offset, offset + count, (byte) 'a');
                left -= count;
                return count;
            }
        });
    }
}
