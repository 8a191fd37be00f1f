package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExportTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridge opens\n\nThe report has 120 words.\n3 March 2025\n\nDocument of the day: a bridge.",
                "Bridge opens\n\n120 words\n3 March 2025\n\nNothing else.",
                "Notes\n\nBody\n\nLength: of the bridge 12 miles.\n\nMore.",
                "Bridge opens\n\n" + "____________________________________________________________"
                        + "\n\nTitle: a word.",
                "Bridge opens\n\nOne of 10 DOCUMENTS was lost.\nHe sent 1 of 10 DOCUMENTS back.",
            })
    void an_ordinary_text_is_one_article(String text) {
        assertThat(Items.ofText(text)).singleElement().isInstanceOfSatisfying(RawRecord.class, one -> {
            assertThat(one.where()).isEqualTo("in/x.txt:1");
            assertThat(one.fields()).containsEntry("source", "in").hasSizeBetween(2, 3);
        });
    }

    @Test
    void the_charset_of_an_export_is_detected_and_guessed_bytes_mark_their_article_only() {
        String one =
                "1 of 2 DOCUMENTS\n\nPost\n\nMarch 3, 2025\n\nLENGTH: 9 words\n\nCafé “Anse”.\n\nLANGUAGE: ENGLISH\n";
        String two =
                "2 of 2 DOCUMENTS\n\nPost\n\nMarch 4, 2025\n\nLENGTH: 9 words\n\nPort Anse.\n\nLANGUAGE: ENGLISH\n";
        byte[] wide = ("\uFEFF" + one + two).getBytes(StandardCharsets.UTF_16LE);
        byte[] western = (one + two).getBytes(Charset.forName("windows-1252"));
        byte[] mixed = (one + two).getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - "Anse.\n\nLANGUAGE: ENGLISH\n".length()] = (byte) 0x92;

        for (byte[] bytes : List.of(wide, western)) {
            assertThat(Items.all(new TextFileReader().read("x.txt", Items.bytes(bytes))))
                    .extracting(item -> ((RawRecord) item).fields().get("text"))
                    .containsExactly("Café “Anse”.", "Port Anse.");
        }
        assertThat(Items.all(new TextFileReader().read("x.txt", Items.bytes(mixed))))
                .extracting(item -> ((RawRecord) item).fields().get("text"), item -> ((RawRecord) item).repaired())
                .containsExactly(tuple("Café “Anse”.", false), tuple("Port ’nse.", true));
    }

    @Test
    void an_article_over_the_bound_is_rejected_alone_and_an_export_without_one_is_empty() {
        String small = "1 of 2 DOCUMENTS\n\nPost\n\nMarch 3, 2025\n\nLENGTH: 9 words\n\nOne.\n";
        String large = "2 of 2 DOCUMENTS\n\nPost\n\nMarch 3, 2025\n\nLENGTH: 9 words\n\n" + "Two. ".repeat(50) + "\n";

        assertThat(Items.all(new TextFileReader(150).read("x.txt", Items.utf8(large + small))))
                .containsExactly(
                        rejection("x.txt:1", RejectionReason.TOO_LONG, "an article of more than 150 characters"),
                        record(
                                "x.txt:10",
                                "source",
                                "Post",
                                "date",
                                "March 3, 2025",
                                "words",
                                "9 words",
                                "text",
                                "One."));
        assertThat(Items.ofText("Title of nothing\n\nEnd of Document\nBody\n\nEnd of Document\n"))
                .extracting(item -> ((Rejection) item).reason())
                .containsOnly(RejectionReason.BROKEN_EXPORT);
    }

    @Test
    void a_rich_text_file_says_what_to_do() {
        assertThat(Items.ofText("{\\rtf1\\ansi Bridge opens}"))
                .containsExactly(rejection(
                        "in/x.txt:1", RejectionReason.UNKNOWN_FORMAT, "an RTF file: save it as plain text (.txt)"));
    }
}
