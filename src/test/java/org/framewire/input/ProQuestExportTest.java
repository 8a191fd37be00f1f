package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import org.junit.jupiter.api.Test;

class ProQuestExportTest {
    private static final String LINE = "_".repeat(60);

    @Test
    void documents_between_lines() {
        assertThat(Items.ofText(LINE
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
}
