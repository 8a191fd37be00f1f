package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import org.junit.jupiter.api.Test;

class FactivaExportTest {
    @Test
    void documents_with_labels() {
        assertThat(Items.ofText("""
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
    void documents_as_displayed() {
        assertThat(Items.ofText("""
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
}
