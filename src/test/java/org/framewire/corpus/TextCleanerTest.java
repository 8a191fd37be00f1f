package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.corpus.TextCleaner.CleanText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {
    /** A cleaned text and how many lines or parts of lines were taken out of it. */
    private record Cleaned(String text, long removed) {}

    private static Cleaned clean(String text) {
        return clean(null, text);
    }

    private static Cleaned clean(String title, String text) {
        CleanText clean = TextCleaner.clean(title, text);
        return new Cleaned(clean.text(), clean.counts().total());
    }

    private static Credits credits(String text) {
        return TextCleaner.clean(null, text).credits();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share Tweet Post Email",
                "SHARE THIS ARTICLE Share Tweet Post Email",
                "LISTEN TO ARTICLE 5:43 SHARE THIS ARTICLE Share",
                "12 Shares | Facebook | Twitter | WhatsApp",
                "Like 3 Love 0 Haha 1 Sad 2 Angry 0",
                "Read or Share this story: http://x.example/2kx",
                "Slideshow (7 Images)",
                "Advertisement",
                "ADVERTISEMENT - CONTINUE READING BELOW",
                "Story continues below",
                "Get the stories you care about delivered to your inbox. By signing up, you agree to our Privacy"
                        + " Policy",
                "Sign up for our daily newsletter",
                "Your e-mail address",
                "CLICK HERE TO GET THE HARBOUR APP",
                "Follow @harbourpost",
                "Follow us on Twitter",
                "Ola Nord is a reporter in Oslo. Follow him on Twitter: @olanord.",
                "Twitter: @olanord",
                "Write to Ola Nord at ola.nord@harbour.example",
                "Ola Nord at ola@harbour.example",
                "Send tips to tips@harbour.example.",
                "To contact the reporter on this story:",
                "Share your thoughts",
                "Photo: Harbour Post",
                "(Photo by Ola Nord/Harbour Pictures)",
                "The bridge in March. (Photo: Ola Nord, HP)",
                "The bridge at night. Photographer: Ola Nord/Harbour",
                "The bridge. [Photo/Harbour]",
                "FILE PHOTO: The bridge is seen in Nord, Norway, May 3, 2019. REUTERS/Ola Nord",
                "Ola Nord contributed to this report.",
                "(Reporting by Ola Nord; Editing by Kari Sund)",
                "Read more: Bridge to close again",
                "READ MORE",
                "RELATED: Why bridges fall",
                "Also read: Ferry strike looms",
                "( WATCH: The mayor on the bridge)",
                "https://x.example/a/b?c=d",
                "© 2024 Harbour Post. All rights reserved.",
                "Copyright 2024 Harbour Post",
                "The views expressed in this article are the author's own and do not reflect those of the Post.",
                "We use cookies to improve your experience on this site.",
                "***",
                "Updated at 10:05 p.m.",
                "--This report was updated at 8:07 a.m.",
                "Last updated: March 5, 2024 at 8:15 pm GMT",
                "This story has been updated.",
                "Editor's note: This article has been updated since March.",
                "12 comments",
                "With Harbour wires",
                "Contributing: The Associated Press",
                "This article originally appeared in Harbour Weekly.",
                "Article posted with permission from Ola Nord",
                "The mayor at the bridge. Ola Nord/AP, FILE",
                "The mayor at the bridge. (Ola Nord/Reuters)",
                "Full coverage of the storm and the harbour",
                "READ: Why bridges fall",
                "Media playback is unsupported on your device Media caption The mayor opens the bridge",
                "Media playback is not supported on this device",
                "see also Bridge to close again The old bridge in Nordhavn will be closed again, said...",
                "Watch the full interview below:",
                "To read more about the bridge, click here.",
                "Appeared in the March 5, 2024, print edition as 'Bridge Opens.'",
                "Support our journalism with a gift of any size.",
            })
    void residue_goes(String line) {
        assertThat(clean("The bridge opened on Monday.\n\n" + line + "\n\nFerries still run."))
                .isEqualTo(new Cleaned("The bridge opened on Monday.\nFerries still run.", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell on Monday.",
                "Follow the money, the minister said.",
                "More pay is what the union wants.",
                "Related legislation passed in March.",
                "The newsletter reached 200 homes.",
                "Photographs of the bridge hang in every school.",
                "Photo shops along the quay have closed.",
                "He gave advice on site. (photos accompanied)",
                "Contact between the two towns ended in 1950.",
                "Sign language teachers met in Nordhavn.",
                "Copyright law needs reform, the minister said.",
                "By Monday, the bridge was open.",
                "Credit for the economy",
                "Twitter said it removed the account.",
                "Read my lips, she said.",
                "Watch towers line the border.",
                "\"I did not.\"",
                "Yes.",
                "2.",
                "Advertisements for the ferry line the road.",
                "The opinions expressed by voters differ from town to town.",
                "Get out, the crowd shouted.",
                "We use crumbs as bait, the angler said.",
                "She wrote to the mayor at his office.",
                "What do you think the mayor will do?",
                "Join the navy, the poster said.",
                "Click beetles are common here.",
                "Support for the bridge fell to 33%, according to a Reuters/Ipsos poll.",
                "Police said he asked two people to follow him on Instagram, and then left.",
                "All that you have to do is sign up here, the clerk told them.",
                "The mayor, Jos\u00C3\u00A9 Nord, met the union.",
                "This material may be dangerous.",
                "Published in 1950, the book made him known.",
                "The story has been told in many towns.",
                "The author of the plan is a harbour engineer, and she is proud of it.",
                "Ola Nord is a reporter for the Harbour Post who was held for a week. The court let him go.",
                "With agencies closed for the week, nobody could say more.",
                "The poll, by the Harbour Post and Reuters, asked 900 people.",
                "Watch out for the ferry, the sign below the bridge said.",
                "Via the bridge it is two miles.",
                "Read the law, he said.",
                "Sources: two officials spoke of a delay. Both asked not to be named.",
            })
    void sentences_stay(String line) {
        assertThat(clean("Ferries still run.\n" + line + "\nThe end.\nIt was."))
                .isEqualTo(new Cleaned("Ferries still run.\n" + line + "\nThe end.\nIt was.", 0));
    }

    @Test
    void the_headline_above_the_text_goes_also_without_the_name_of_the_paper() {
        assertThat(clean("Bridge ‘finally’ opens", "BRIDGE \"FINALLY\" OPENS\nBy Ola Nord\nIt opened."))
                .isEqualTo(new Cleaned("It opened.", 2));
        assertThat(clean("OPINION: Why the bridge must stay | Harbour Post", "Why the bridge must stay\nIt must."))
                .isEqualTo(new Cleaned("It must.", 1));
        assertThat(clean("Bridge opens", "It opened.\nOne.\nTwo.\nBridge opens"))
                .isEqualTo(new Cleaned("It opened.\nOne.\nTwo.\nBridge opens", 0));
    }

    @Test
    void a_dateline_goes_from_the_first_sentence_into_its_field() {
        CleanText clean = TextCleaner.clean(
                "Bridge opens",
                "The town has waited for years\nNORDHAVN, March 4 (Reuters) -- The bridge opened on Monday.\nIt is long.");

        assertThat(clean)
                .isEqualTo(new CleanText(
                        "The town has waited for years\nThe bridge opened on Monday.\nIt is long.",
                        new Credits("NORDHAVN", null, "Reuters", null),
                        new CleaningCounts("dateline=1")));
    }

    @Test
    void what_stands_beside_the_text_is_kept_as_written() {
        CleanText clean = TextCleaner.clean(
                null,
                "By Ola Nord and Kari Sund\n"
                        + "FILE PHOTO: The bridge in May. REUTERS/Ola Nord\n"
                        + "The bridge opened on Monday.\n"
                        + "The mayor on the bridge. [Photo provided by the town]\n"
                        + "Ferries still run.\n"
                        + "Ferries will run until May.\n"
                        + "With reporting from Nils Berg\n"
                        + "(Source: Harbour Agency)");

        assertThat(clean)
                .isEqualTo(new CleanText(
                        "The bridge opened on Monday.\nFerries still run.\nFerries will run until May.",
                        new Credits(
                                null,
                                "Ola Nord and Kari Sund",
                                "With reporting from Nils Berg\n(Source: Harbour Agency)",
                                "FILE PHOTO: The bridge in May. REUTERS/Ola Nord\n"
                                        + "The mayor on the bridge. [Photo provided by the town]"),
                        new CleaningCounts("byline=1 caption=2 source_credit=2")));
    }

    @Test
    void a_caption_before_and_a_source_behind_the_sentences_of_a_line_go_alone() {
        assertThat(TextCleaner.clean(
                        null,
                        "The mayor on the bridge. [Photo/Agencies] The bridge opened on Monday and ferries still run."
                                + " (Source: Harbour Desk) Twitter"))
                .isEqualTo(new CleanText(
                        "The bridge opened on Monday and ferries still run.",
                        new Credits(null, null, "Harbour Desk", "The mayor on the bridge. [Photo/Agencies]"),
                        new CleaningCounts("caption=1 source_credit=1")));
        assertThat(credits("The bridge opened on Monday, the mayor said, and ferries still run.-AFP"))
                .isEqualTo(new Credits(null, null, "AFP", null));
        assertThat(clean("The bridge opened on Monday, the mayor said, and ferries still run. -0-"))
                .isEqualTo(new Cleaned("The bridge opened on Monday, the mayor said, and ferries still run.", 1));
    }

    @Test
    void a_caption_without_and_with_its_credit_goes_twice_and_is_kept_once() {
        assertThat(TextCleaner.clean(
                        null,
                        "It opened.\nThe bridge in the harbour at night.\n"
                                + "The bridge in the harbour at night. (Photo: Ola Nord)\nIt is long.\nThe end."))
                .isEqualTo(new CleanText(
                        "It opened.\nIt is long.\nThe end.",
                        new Credits(null, null, null, "The bridge in the harbour at night. (Photo: Ola Nord)"),
                        new CleaningCounts("caption=1 caption_repeated=1")));
    }

    @Test
    void the_headline_behind_a_standfirst_goes() {
        assertThat(clean(
                        "Bridge opens after seven years",
                        "The town waited long. Bridge opens after seven years\nIt opened."))
                .isEqualTo(new Cleaned("The town waited long.\nIt opened.", 1));
    }

    @Test
    void a_byline_goes_at_the_edges_only() {
        assertThat(clean("By OLA NORD and Kari van Sund, Harbour Post\n"
                        + "One.\n"
                        + "Two.\n"
                        + "Three.\n"
                        + "Four.\n"
                        + "Five.\n"
                        + "By Grace\n"
                        + "Six.\n"
                        + "Seven.\n"
                        + "Eight."))
                .isEqualTo(new Cleaned("One.\nTwo.\nThree.\nFour.\nFive.\nBy Grace\nSix.\nSeven.\nEight.", 1));
    }

    @Test
    void a_long_line_that_comes_twice_stays_once_and_a_short_one_twice() {
        String line = "The bridge over the river was opened to traffic on Monday, the county said.";

        assertThat(clean(line + "\nNo.\nOne.\n" + line + "\nNo.")).isEqualTo(new Cleaned(line + "\nNo.\nOne.\nNo.", 1));
    }

    @Test
    void a_cut_off_teaser_of_the_text_goes() {
        assertThat(clean("The bridge over the river was opened to traffic on...\n"
                        + "The bridge over the river was opened to traffic on Monday."))
                .isEqualTo(new Cleaned("The bridge over the river was opened to traffic on Monday.", 1));
    }

    @Test
    void headlines_below_a_heading_for_links_go() {
        assertThat(clean("One.\n"
                        + "Most read\n"
                        + "Bridge to close again\n"
                        + "Ferry strike looms\n"
                        + "Two goes on here.\n"
                        + "Ferry strike looms"))
                .isEqualTo(new Cleaned("One.\nTwo goes on here.\nFerry strike looms", 3));
    }

    @Test
    void links_in_brackets_within_a_paragraph_go_without_the_paragraph() {
        assertThat(clean("It opened. (RELATED: Why Bridges Fall) It is long (1,200 metres)."))
                .isEqualTo(new Cleaned("It opened. It is long (1,200 metres).", 1));
    }

    @Test
    void cards_of_persons_within_a_sentence_go_with_the_headlines_of_other_articles_in_them() {
        assertThat(
                        clean(
                                "Sen. Kari Sund Kari (Lise) Anne SundFerry strike looms Mayor Nord attacks the port MORE (D-Nordhavn)"
                                        + " opened it with Ola NordOla NordBridge to close again MORE, who is MORE than a friend."))
                .isEqualTo(new Cleaned(
                        "Sen. Kari Sund (D-Nordhavn) opened it with Ola Nord, who is MORE than a friend.", 1));
        assertThat(clean("Mayor Nord met Mayor Nordby, and both want MORE bridges."))
                .isEqualTo(new Cleaned("Mayor Nord met Mayor Nordby, and both want MORE bridges.", 0));
    }

    @Test
    void the_mark_of_an_advertisement_goes_from_before_the_sentence_that_it_is_glued_to() {
        assertThat(clean("It opened.\nAdvertisementThe bridge is long. Advertisements hang on it."))
                .isEqualTo(new Cleaned("It opened.\nThe bridge is long. Advertisements hang on it.", 1));
    }

    @Test
    void lines_cut_at_a_link_or_a_width_are_joined() {
        assertThat(clean("The bridge in\nNordhavn\n, which is old, opened on\nMonday\n.\n\nIt is long."))
                .isEqualTo(new Cleaned("The bridge in Nordhavn, which is old, opened on Monday.\nIt is long.", 0));
        assertThat(clean("The bridge over the old river, which\nmany people in the town of\nNordhavn use, opened."))
                .isEqualTo(new Cleaned(
                        "The bridge over the old river, which many people in the town of Nordhavn use, opened.", 0));
        assertThat(clean("Stocks\nBonds\nThe market fell."))
                .isEqualTo(new Cleaned("Stocks\nBonds\nThe market fell.", 0));
    }

    @Test
    void nothing_but_residue_leaves_nothing() {
        assertThat(clean("Advertisement\n\nShare\n\n")).isEqualTo(new Cleaned("", 2));
        assertThat(clean("")).isEqualTo(new Cleaned("", 0));
    }

    @Test
    void long_lines_of_hostile_input_take_no_more_than_linear_time() {
        StringBuilder text = new StringBuilder();
        for (String piece :
                new String[] {"share ", "by A, ", "(photo ", "sign up a@b ", "follow x ", "http", "copyright ", "1 "}) {
            for (int i = 0; i < 200; i++) {
                text.append(piece.repeat(690 / piece.length())).append(i).append('\n');
            }
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> clean(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Harbour News App © Harbour Media “Nord”, 2005–2021. All rights reserved. This site uses cookies.",
                " © Harbour Media 2021",
            })
    void a_notice_of_copyright_goes_from_behind_a_text_in_one_line(String notice) {
        String text = "Ships pass below the bridge in the harbour. ".repeat(12) + "Boats go north.";
        assertThat(clean(text + notice)).isEqualTo(new Cleaned(text, 1));
        assertThat(clean(text + " It is old" + notice)).isEqualTo(new Cleaned(text + " It is old", 1));
    }

    @Test
    void a_copyright_that_the_text_is_about_stays() {
        String line = "Ships pass below the bridge in the harbour. ".repeat(12)
                + "The harbour claims the mark © for its maps of 2021, and sailors pay for each.";
        assertThat(clean(line)).isEqualTo(new Cleaned(line, 0));
    }

    @Test
    void a_label_goes_from_before_the_sentence_that_it_is_glued_to() {
        assertThat(clean("Story highlights The bridge in the harbour opens after nine years"))
                .isEqualTo(new Cleaned("The bridge in the harbour opens after nine years", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor opens the bridge in the harbour on Monday. Photo: Ola Nord/Harbour Press",
                "The mayor says “it will last.” Photo: Harbour Images.",
                "The mayor opens the bridge in the harbour on Monday. | Ola Nord/AP Photo",
            })
    void a_line_that_ends_with_the_credit_of_a_picture_is_its_caption(String caption) {
        assertThat(TextCleaner.clean(null, "It opened.\n" + caption + "\nIt is long.\nThe end."))
                .isEqualTo(new CleanText(
                        "It opened.\nIt is long.\nThe end.",
                        new Credits(null, null, null, caption),
                        CleaningCounts.of(new TreeMap<>(Map.of("caption", 1L)))));
    }

    @Test
    void a_rule_of_any_length_is_decoration() {
        assertThat(clean("It opened.\n" + "-".repeat(200) + "\n2021\nIt is long."))
                .isEqualTo(new Cleaned("It opened.\n2021\nIt is long.", 1));
    }
}
