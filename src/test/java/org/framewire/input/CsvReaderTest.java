package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.framewire.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static List<RawItem> read(String text) {
        return Items.all(new CsvReader(FieldNames.defaults()).read("a.csv", Items.utf8(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_header_tells_the_delimiter(String delimiter) {
        String text = "id,text,source\n1,\"One; two, three.\",Gazette\n2,Four.,\n".replace(",", delimiter);
        String cell = "One; two, three.".replace(",", delimiter);

        assertThat(read(text))
                .containsExactly(
                        record("a.csv:2", "id", "1", "text", cell, "source", "Gazette"),
                        record("a.csv:3", "id", "2", "text", "Four."));
    }

    @Test
    void quoted_cells_hold_line_breaks_and_doubled_marks_and_lines_are_counted() {
        assertThat(read("text,source\r\n\"One\r\n\"\"two\"\"\r\n\r\nthree\",A\r\n\r\nfour,B"))
                .containsExactly(
                        record("a.csv:2", "text", "One\r\n\"two\"\r\n\r\nthree", "source", "A"),
                        record("a.csv:7", "text", "four", "source", "B"));
    }

    @Test
    void rows_of_nothing_but_delimiters_are_passed_over_as_empty_lines_are() {
        assertThat(read("text;source;date\n;;\nOne;A;\n; ;\n;;;;\n;B;\n\"\";;\n;;"))
                .containsExactly(record("a.csv:3", "text", "One", "source", "A"), record("a.csv:6", "source", "B"));
    }

    @Test
    void a_byte_order_mark_and_the_line_that_names_the_delimiter_are_no_header() {
        assertThat(read("\uFEFFsep=;\ntext;source\nOne, two;A\n"))
                .containsExactly(record("a.csv:3", "text", "One, two", "source", "A"));
    }

    @Test
    void only_a_usual_delimiter_can_be_named() {
        assertThat(read("sep=|\ntext|source\nOne|A\n"))
                .containsExactly(record("a.csv:3", "text", "One", "source", "A"));
        assertThatThrownBy(() -> read("sep=x\ntext,source\nOne,A\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("found:    sep=x");
    }

    @Test
    void a_broken_header_is_the_users_mistake() {
        assertThatThrownBy(() -> read("\ntext,\"sour\"ce\nOne,A\nTwo,B\n"))
                .isInstanceOf(UserError.class)
                .hasMessage("the header of a CSV file is broken\n  where:    a.csv:2\n"
                        + "  found:    text,\"sour\"ce\n  expected: a header line of column names");
    }

    @Test
    void a_stray_zero_costs_no_record() {
        assertThat(read("text,source\nOne\u0000 and two,A\nThree,B\n"))
                .containsExactly(
                        record("a.csv:2", "text", "One\u0000 and two", "source", "A"),
                        record("a.csv:3", "text", "Three", "source", "B"));
    }

    @Test
    void names_in_the_header_lose_blanks_and_columns_without_a_name_are_passed_over() {
        assertThat(read(" Text ,,Source\nOne,x,A\n")).containsExactly(record("a.csv:2", "Text", "One", "Source", "A"));
    }

    @Test
    void a_row_with_another_number_of_cells_is_rejected_alone() {
        assertThat(read("text,source\nOne\nTwo,A,B\nThree,C\n"))
                .containsExactly(
                        rejection("a.csv:2", RejectionReason.RAGGED_ROW, "1 cells, the header has 2: One"),
                        rejection("a.csv:3", RejectionReason.RAGGED_ROW, "3 cells, the header has 2: Two,A,B"),
                        record("a.csv:4", "text", "Three", "source", "C"));
    }

    @Test
    void empty_cells_behind_the_last_column_are_no_cells() {
        assertThat(read("text;source\nOne;A;\nTwo;B;; \nThree;C;D\n"))
                .containsExactly(
                        record("a.csv:2", "text", "One", "source", "A"),
                        record("a.csv:3", "text", "Two", "source", "B"),
                        rejection("a.csv:4", RejectionReason.RAGGED_ROW, "3 cells, the header has 2: Three;C;D"));
    }

    @Test
    void quotation_marks_that_do_not_fit_are_text_where_tabs_part_the_cells() {
        assertThat(read("source\ttext\nA\t\"No,\" she said.\nB\t\"Open\n\"C\t\"Three\nlines\"\nD\t\"Two\nlines\"\n"))
                .containsExactly(
                        record("a.csv:2", "source", "A", "text", "\"No,\" she said."),
                        record("a.csv:3", "source", "B", "text", "\"Open"),
                        record("a.csv:4", "source", "\"C", "text", "\"Three"),
                        rejection("a.csv:5", RejectionReason.RAGGED_ROW, "1 cells, the header has 2: lines\""),
                        record("a.csv:6", "source", "D", "text", "Two\nlines"));
    }

    @Test
    void a_quotation_mark_that_never_closes_costs_its_record_only() {
        assertThat(read("text,source\n\"One never ends,A\nTwo,B\nThree,C\n"))
                .containsExactly(
                        rejection(
                                "a.csv:2",
                                RejectionReason.BROKEN_CSV,
                                "a quotation mark that never closes: \"One never ends,A"),
                        record("a.csv:3", "text", "Two", "source", "B"),
                        record("a.csv:4", "text", "Three", "source", "C"));
    }

    @Test
    void a_broken_record_of_several_lines_is_one_rejection() {
        assertThat(read("text,source\n\"She said \"no\" and\nleft the room\nquickly\",A\n\"Two\",B\n"))
                .containsExactly(
                        rejection(
                                "a.csv:2",
                                RejectionReason.BROKEN_CSV,
                                "text behind a closing quotation mark (lines 2-4): \"She said \"no\" and"),
                        record("a.csv:5", "text", "Two", "source", "B"));
    }

    @Test
    void a_quotation_mark_within_an_unquoted_cell_is_text() {
        assertThat(read("text,source\nThe 7\" record,A\n"))
                .containsExactly(record("a.csv:2", "text", "The 7\" record", "source", "A"));
    }

    @Test
    void a_record_over_the_bound_is_passed_over_and_reading_goes_on() {
        String text = "text,source\n" + "x".repeat(30_000) + ",A\n\"" + "y\n".repeat(20_000) + "\",B\nThree,C\n";
        CsvReader reader = new CsvReader(FieldNames.defaults(), 1000);

        assertThat(Items.all(reader.read("a.csv", Items.utf8(text))))
                .containsExactly(
                        rejection("a.csv:2", RejectionReason.TOO_LONG, "more than 1000 characters: " + "x".repeat(120)),
                        rejection(
                                "a.csv:3", RejectionReason.TOO_LONG, "more than 1000 characters (lines 3-20003): \"y"),
                        record("a.csv:20004", "text", "Three", "source", "C"));
    }

    @Test
    void memory_is_bounded_by_the_record_not_by_the_file() {
        long rows = 400_000;
        Iterator<RawItem> items = new CsvReader(FieldNames.defaults()).read("a.csv", endless(rows));
        long count = 0;
        while (items.hasNext()) {
            assertThat(items.next()).isInstanceOf(RawRecord.class);
            count++;
        }

        assertThat(count).isEqualTo(rows);
    }

    private static InputStream endless(long rows) {
        byte[] header = "text,source\n".getBytes(StandardCharsets.UTF_8);
        byte[] row = "\"The harbour was quiet, they said.\",Gazette\n".getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                long i = at++;
                if (i < header.length) {
                    return header[(int) i];
                }
                long rest = i - header.length;
                return rest < rows * row.length ? row[(int) (rest % row.length)] : -1;
            }
        };
    }

    @Test
    void a_file_without_records_is_one_rejection() {
        assertThat(read("")).containsExactly(rejection("a.csv:1", RejectionReason.EMPTY_FILE, "no record"));
        assertThat(read("\n \n")).containsExactly(rejection("a.csv:1", RejectionReason.EMPTY_FILE, "no record"));
        assertThat(read("text,source\n"))
                .containsExactly(rejection("a.csv:1", RejectionReason.EMPTY_FILE, "a header and no record"));
    }

    @Test
    void a_binary_file_is_one_rejection() {
        assertThat(Items.all(new CsvReader(FieldNames.defaults())
                        .read("a.csv", Items.bytes(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}))))
                .containsExactly(rejection(
                        "a.csv:1", RejectionReason.BINARY_FILE, "begins with the bytes 50 4b 03 04 14 00 00 00"));
    }

    @Test
    void a_guessed_byte_marks_its_record_and_no_other() {
        byte[] text = "text,source\nZoë one,A\nZoë it?s,B\nZoë,C\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0x92 : text[i];
        }

        assertThat(Items.all(new CsvReader(FieldNames.defaults()).read("a.csv", Items.bytes(text))))
                .containsExactly(
                        record("a.csv:2", "text", "Zoë one", "source", "A"),
                        new RawRecord("a.csv:3", Map.of("text", "Zoë it’s", "source", "B"), true),
                        record("a.csv:4", "text", "Zoë", "source", "C"));
    }

    @Test
    void a_file_without_a_text_column_is_the_users_mistake() {
        assertThatThrownBy(() -> read("headline,url\nOne,http://example.org\n"))
                .isInstanceOf(UserError.class)
                .hasMessage("no column holds the article's text\n"
                        + "  where:    a.csv:1\n"
                        + "  found:    headline, url\n"
                        + "  expected: one of text, maintext, plaintext, story_text, body, content, article, article_text,"
                        + " plain_text, text_content, fulltext, full_text, article_body, articlebody, story_sentences,"
                        + " or --map text=NAME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a Media Cloud list of stories | stories_id,media_id,publish_date,title,url | 1,2,2025-03-03,T,u",
                "a Media Cloud list of stories | id;indexed_date;language;media_name;media_url;publish_date;title;url",
                "a GDELT table of events | GLOBALEVENTID,SQLDATE,SOURCEURL",
                "a GDELT table of events | events",
                "a GDELT table of mentions | GLOBALEVENTID\tEventTimeDate\tMentionIdentifier",
                "a GDELT table of mentions | mentions",
                "a GDELT Global Knowledge Graph table | GKGRECORDID\tDATE\tDocumentIdentifier",
                "a GDELT Global Knowledge Graph table | DATE\tNUMARTS\tCAMEOEVENTIDS\tSOURCES\tSOURCEURLS",
                "a GDELT Global Knowledge Graph table | gkg",
            })
    void a_table_of_articles_without_text_is_refused_by_its_name(String row) {
        String[] parts = row.split(" \\| ");
        String file = parts[1].replace("events", "1000001\t20250303\t202503" + "\t".repeat(58))
                .replace("mentions", "1000001\t20250303101500\t20250303111500" + "\t".repeat(13))
                .replace("gkg", "20250303101500-12\t20250303101500" + "\t".repeat(25));

        assertThatThrownBy(() -> Items.all(new CsvReader(FieldNames.defaults()).read("a.csv", Items.utf8(file + "\n"))))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("this is " + parts[0] + ", which has no article text\n  where:    a.csv:1\n")
                .hasMessageContaining("expected: the articles themselves: fetch the pages at ");
    }

    @Test
    void the_users_own_name_of_the_text_column_counts() {
        CsvReader reader = new CsvReader(FieldNames.defaults().with("text=story"));

        assertThat(Items.all(reader.read("a.csv", Items.utf8("Story\nOne\n"))))
                .containsExactly(record("a.csv:2", "Story", "One"));
    }
}
