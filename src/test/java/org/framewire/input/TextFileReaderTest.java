package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFileReaderTest {
    private static List<RawItem> read(String name, String text) {
        return Items.all(new TextFileReader().read(name, Items.utf8(text)));
    }

    @Test
    void a_header_block_names_the_fields() {
        assertThat(read(
                        "in/a.txt",
                        "SOURCE: The Harbour Post\r\n"
                                + "title: Bridge: open\r\n"
                                + "Date:\r\n"
                                + "url: http://x.example/1\r\n\r\n"
                                + "One.\r\n"
                                + "Two.\r\n"))
                .containsExactly(record(
                        "in/a.txt:1",
                        "source",
                        "The Harbour Post",
                        "title",
                        "Bridge: open",
                        "url",
                        "http://x.example/1",
                        "text",
                        "One.\nTwo."));
    }

    @Test
    void without_a_header_a_short_first_line_is_the_title_and_the_folder_is_the_source() {
        assertThat(read("file:/data/Harbour Post/a.txt", "Bridge opens\n\nOne.\n"))
                .containsExactly(record(
                        "file:/data/Harbour Post/a.txt:1",
                        "title",
                        "Bridge opens",
                        "text",
                        "One.",
                        "source",
                        "Harbour Post"));
    }

    @Test
    void a_first_sentence_is_no_title() {
        assertThat(read("a.txt", "The bridge opened.\nOne."))
                .containsExactly(record("a.txt:1", "text", "The bridge opened.\nOne."));
        assertThat(read("a.txt", "Bridge opens")).containsExactly(record("a.txt:1", "text", "Bridge opens"));
        assertThat(read("a.txt", "w ".repeat(80) + "\nOne."))
                .containsExactly(record("a.txt:1", "text", "w ".repeat(80).strip() + " \nOne."));
    }

    @Test
    void lines_with_a_colon_that_no_empty_line_closes_are_text() {
        assertThat(read("a.txt", "Date: a fruit.\nOne."))
                .containsExactly(record("a.txt:1", "text", "Date: a fruit.\nOne."));
    }

    @Test
    void a_header_without_text_yields_no_text() {
        assertThat(read("a.txt", "Title: One\n\n\n")).containsExactly(record("a.txt:1", "title", "One"));
    }

    @Test
    void a_stray_zero_makes_no_text_file_binary() {
        assertThat(read("a.txt", "The bridge opened.\u0000"))
                .containsExactly(record("a.txt:1", "text", "The bridge opened.\u0000"));
    }

    @Test
    void binary_empty_and_too_long_files_are_rejections() {
        assertThat(read("a.txt", "\u0000\u0001"))
                .containsExactly(rejection("a.txt:1", RejectionReason.BINARY_FILE, "begins with the bytes 00 01"));
        assertThat(read("a.txt", " \n")).containsExactly(rejection("a.txt:1", RejectionReason.EMPTY_FILE, "no text"));
        assertThat(Items.all(new TextFileReader(5).read("a.txt", Items.utf8("abcdef"))))
                .containsExactly(rejection("a.txt:1", RejectionReason.TOO_LONG, "6 characters"));
        assertThat(Items.all(new TextFileReader(5).read("a.txt", Items.utf8("a".repeat(50)))))
                .containsExactly(rejection("a.txt:1", RejectionReason.TOO_LONG, "more than 5 characters"));
    }
}
