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
    private static final String LINE = "_".repeat(60);

    private static List<RawItem> read(String text) {
        return Items.all(new TextFileReader().read("in/x.txt", Items.utf8(text)));
    }

    @Test
    void factiva_with_labels() {
        assertThat(read("""
                        SE   World
                        HD   Bridge reopens
                             after repairs
                        BY   By Ada Quill
                        WC   1,120 words
                        PD   3 March 2025
                        ET   14:05
                        SN   Harbour Post
                        SC   HPOST
                        LA   English
                        CY   (c) 2025, Harbour Post.

                        LP\s\s

                        The bridge opened on Monday.

                        TD\s\s

                        IN the end it took three years.

                        Ferries run again.

                        CO   hbr : Harbour Works
                        PUB  Harbour Press
                        AN   Document HPOST00020250303el330001a

                        HD   Wheat tender
                        WC   80 words
                        PD   4 March 2025
                        SN   Delta Gazette
                        LA   English

                        LP

                        The ministry bought wheat.

                        AN   Document DGAZ000020250304el340002b

                        Search Summary
                        Text   bridge
                        """))
                .containsExactly(
                        record(
                                "in/x.txt:1",
                                "section",
                                "World",
                                "title",
                                "Bridge reopens after repairs",
                                "byline",
                                "By Ada Quill",
                                "date",
                                "3 March 2025",
                                "source",
                                "Harbour Post",
                                "language",
                                "English",
                                "id",
                                "HPOST00020250303el330001a",
                                "text",
                                "The bridge opened on Monday.\n\nIN the end it took three years.\n\nFerries run again."),
                        record(
                                "in/x.txt:27",
                                "title",
                                "Wheat tender",
                                "date",
                                "4 March 2025",
                                "source",
                                "Delta Gazette",
                                "language",
                                "English",
                                "id",
                                "DGAZ000020250304el340002b",
                                "text",
                                "The ministry bought wheat."));
    }

    @Test
    void factiva_as_displayed() {
        assertThat(read("""
                        World
                        Bridge reopens after repairs
                        By Ada Quill
                        120 words
                        3 March 2025
                        14:05
                        Harbour Post
                        HPOST
                        4
                        English
                        Copyright 2025 Harbour Post. All rights reserved.

                        The bridge opened on Monday.

                        Copyright law was not discussed.

                        Document HPOST00020250303el330001a

                        Page 1 of 2 © 2025 Factiva, Inc. All rights reserved.

                        Wheat tender
                        Bo Reed
                        1,080 words
                        4 March 2025
                        Delta Gazette
                        DGAZ
                        English
                        (c) 2025 Delta Gazette

                        The ministry bought wheat.

                        Document DGAZ000020250304el340002b

                        An article without a layout.

                        Document NONE000020250304el340003c

                        © 2025 Factiva, Inc. All rights reserved.
                        """))
                .containsExactly(
                        record(
                                "in/x.txt:1",
                                "section",
                                "World",
                                "title",
                                "Bridge reopens after repairs",
                                "byline",
                                "By Ada Quill",
                                "date",
                                "3 March 2025",
                                "source",
                                "Harbour Post",
                                "language",
                                "English",
                                "id",
                                "HPOST00020250303el330001a",
                                "text",
                                "The bridge opened on Monday.\n\nCopyright law was not discussed."),
                        record(
                                "in/x.txt:19",
                                "title",
                                "Wheat tender",
                                "byline",
                                "Bo Reed",
                                "date",
                                "4 March 2025",
                                "source",
                                "Delta Gazette",
                                "language",
                                "English",
                                "id",
                                "DGAZ000020250304el340002b",
                                "text",
                                "The ministry bought wheat."),
                        rejection(
                                "in/x.txt:34",
                                RejectionReason.BROKEN_EXPORT,
                                "not laid out as Factiva does: An article without a layout."
                                        + " Document NONE000020250304el340003c"));
    }

    @Test
    void lexisnexis_with_numbered_documents() {
        assertThat(read("""

                        Download Request: Selected Items: 1-3
                        Time Of Request: Friday, March 7, 2025

                                                       1 of 3 DOCUMENTS

                                                         Harbour Post

                                                   March 3, 2025 Monday
                                                         Edition 1

                        Bridge reopens
                        after repairs

                        BYLINE: Ada Quill,
                        Port Anse

                        SECTION: NEWS; Pg. 6

                        LENGTH: 120 words

                        DATELINE: PORT ANSE

                        The bridge opened on Monday, and the
                        mayor cut a ribbon.

                        CITY: that is what she called it.

                        Ferries run again.

                        SUBJECT: BRIDGES (90%)

                        LOAD-DATE: March 4, 2025

                        LANGUAGE: ENGLISH

                                           Copyright 2025 Harbour Post
                                               All Rights Reserved

                                                       2 of 3 DOCUMENTS

                                           Copyright 2025 Delta Gazette
                                               All Rights Reserved
                                                   Delta Gazette

                                                   4 March 2025

                        SECTION: BUSINESS

                        HEADLINE: Wheat tender

                        BODY:
                        The ministry bought wheat.

                                                       3 of 3 DOCUMENTS

                        We are sorry, this document cannot be displayed.
                        """))
                .containsExactly(
                        record(
                                "in/x.txt:5",
                                "source",
                                "Harbour Post",
                                "date",
                                "March 3, 2025 Monday",
                                "title",
                                "Bridge reopens after repairs",
                                "byline",
                                "Ada Quill, Port Anse",
                                "section",
                                "NEWS; Pg. 6",
                                "words",
                                "120 words",
                                "place",
                                "PORT ANSE",
                                "text",
                                "The bridge opened on Monday, and the\nmayor cut a ribbon.\n\n"
                                        + "CITY: that is what she called it.\n\nFerries run again.",
                                "subject",
                                "BRIDGES (90%)",
                                "load_date",
                                "March 4, 2025",
                                "language",
                                "ENGLISH"),
                        record(
                                "in/x.txt:40",
                                "source",
                                "Delta Gazette",
                                "date",
                                "4 March 2025",
                                "section",
                                "BUSINESS",
                                "title",
                                "Wheat tender",
                                "text",
                                "The ministry bought wheat."),
                        rejection(
                                "in/x.txt:55",
                                RejectionReason.BROKEN_EXPORT,
                                "not laid out as LexisNexis does: 3 of 3 DOCUMENTS We are sorry, this document cannot be"
                                        + " displayed."));
    }

    @Test
    void nexis_uni() {
        assertThat(read("""
                        Date and Time: Friday, March 7, 2025 10:00:00 AM EST
                        Job Number: 12345
                        Documents (2)
                        1. Bridge reopens after repairs

                        Bridge reopens after repairs
                        Harbour Post
                        March 3, 2025 Monday
                        Copyright 2025 Harbour Post All Rights Reserved
                        Section: NEWS; Pg. 6
                        Length:\u00a0120 words
                        Byline: Ada Quill
                        Dateline: PORT ANSE
                        Body

                        The bridge opened on Monday.
                        Page 1 of 2
                        Ferries run again.

                        Graphic

                        The bridge at dawn.

                        Classification
                        Language: ENGLISH
                        Load-Date: March 4, 2025

                        End of Document

                        A page without a body

                        End of Document
                        Page 2 of 2
                        """))
                .containsExactly(
                        record(
                                "in/x.txt:1",
                                "title",
                                "Bridge reopens after repairs",
                                "source",
                                "Harbour Post",
                                "date",
                                "March 3, 2025 Monday",
                                "section",
                                "NEWS; Pg. 6",
                                "words",
                                "120 words",
                                "byline",
                                "Ada Quill",
                                "place",
                                "PORT ANSE",
                                "text",
                                "The bridge opened on Monday.\nFerries run again.",
                                "caption",
                                "The bridge at dawn.",
                                "language",
                                "ENGLISH",
                                "load_date",
                                "March 4, 2025"),
                        rejection(
                                "in/x.txt:30",
                                RejectionReason.BROKEN_EXPORT,
                                "not laid out as Nexis Uni does: A page without a body End of Document"));
    }

    @Test
    void proquest() {
        assertThat(read(LINE
                        + """


                        Bridge reopens after repairs

                        Author: Quill, Ada

                        Publication info: Harbour Post ; Port Anse. 03 Mar 2025: A.4.

                        Abstract: A bridge.

                        Links: http://library.example/1

                        Full text: The bridge opened on Monday.

                        Location: that is what the guide asks first.

                        Ferries run again.

                        Subject: Bridges;
                        Ferries

                        Location: Port Anse

                        Title: Bridge reopens after repairs

                        Publication title: Harbour Post; Port Anse

                        Publication year: 2025

                        Publication date: Mar 3, 2025

                        Section: News

                        Country of publication: United Kingdom, Port Anse

                        Language of publication: English

                        ProQuest document ID: 3000000001

                        Document URL: https://library.example/doc/1

                        Last updated: 2025-03-04

                        """
                        + LINE
                        + "\n\nFull text: A text that nobody describes.\n\n"
                        + LINE
                        + "\n\nTitle: Only a title\n\nPublication title: Delta Gazette\n\n"
                        + LINE
                        + "\n\nContact us at: http://library.example/contact\n"))
                .containsExactly(
                        record(
                                "in/x.txt:1",
                                "title",
                                "Bridge reopens after repairs",
                                "byline",
                                "Quill, Ada",
                                "text",
                                "The bridge opened on Monday.\n\nLocation: that is what the guide asks first.\n\n"
                                        + "Ferries run again.",
                                "source",
                                "Harbour Post",
                                "date",
                                "Mar 3, 2025",
                                "section",
                                "News",
                                "country",
                                "United Kingdom",
                                "language",
                                "English",
                                "id",
                                "3000000001",
                                "document_url",
                                "https://library.example/doc/1"),
                        rejection(
                                "in/x.txt:44",
                                RejectionReason.BROKEN_EXPORT,
                                "not laid out as ProQuest does: " + LINE + " Full text: A text that nobody describes."),
                        record("in/x.txt:48", "title", "Only a title", "source", "Delta Gazette"));
    }

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
        assertThat(read(text)).singleElement().isInstanceOfSatisfying(RawRecord.class, one -> {
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
        assertThat(read("Title of nothing\n\nEnd of Document\nBody\n\nEnd of Document\n"))
                .extracting(item -> ((Rejection) item).reason())
                .containsOnly(RejectionReason.BROKEN_EXPORT);
    }

    @Test
    void a_rich_text_file_says_what_to_do() {
        assertThat(read("{\\rtf1\\ansi Bridge opens}"))
                .containsExactly(rejection(
                        "in/x.txt:1", RejectionReason.UNKNOWN_FORMAT, "an RTF file: save it as plain text (.txt)"));
    }
}
