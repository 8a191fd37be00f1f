package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import org.junit.jupiter.api.Test;

class NexisExportTest {
    @Test
    void numbered_documents_of_lexisnexis() {
        assertThat(Items.ofText("""

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
    void documents_of_nexis_uni() {
        assertThat(Items.ofText("""
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
}
