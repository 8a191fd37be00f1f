package org.framewire.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String FIRST =
            "The ferry to the outer islands left the harbour at noon on Monday with forty" + " people on board.";
    private static final String SECOND =
            "It had lain at the quay for eleven weeks, since the council and the owner could"
                    + " not agree on who pays for the new engine.";

    private static String read(String body) {
        return PageReader.read("<html><body>" + body + "</body></html>", null).text();
    }

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    @Test
    void a_page_becomes_its_article_and_what_it_says_of_it() {
        Page page = PageReader.read("""
                <!doctype html><html lang="en-GB"><head><title>Ferry sails again | Harbour Post</title>
                <meta property="og:site_name" content="Harbour Post">
                <meta property="og:title" content="Ferry sails again - Harbour Post">
                <meta name="author" content="By Ada Quill">
                <meta property="article:published_time" content="2024-03-05T10:00:00+01:00">
                <link rel="canonical" href="/news/ferry"></head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>Ferry sails again</h1><div class="byline">By Ada Quill</div>
                <figure><img src="f.jpg"><figcaption>The ferry at the quay.</figcaption></figure>
                <p>%s</p><div class="ad-slot">Advertisement</div><h2>Who pays</h2><p>%s</p>
                <ul><li>The council pays a third of it.</li><li>The owner pays the rest.</li></ul>
                <div class="share-tools"><a href="#">Share</a></div></article>
                <aside><h3>Most read</h3><p>A storm that nobody had foreseen closed the airport for two whole days.</p></aside>
                <div id="comments"><p>I have taken this ferry for thirty years and it has never once been late.</p></div>
                <footer>Copyright Harbour Post</footer></body></html>""".formatted(FIRST, SECOND), "https://www.harbour.example/news/ferry?ref=front");

        assertThat(page)
                .isEqualTo(new Page(
                        "Ferry sails again",
                        "Ada Quill",
                        "2024-03-05T10:00:00+01:00",
                        "Harbour Post",
                        "en-GB",
                        "https://www.harbour.example/news/ferry",
                        FIRST + "\nWho pays\n" + SECOND + "\nThe council pays a third of it.\nThe owner pays the rest.",
                        List.of("The ferry at the quay.")));
    }

    @Test
    void two_line_breaks_part_paragraphs_and_one_parts_lines() {
        assertThat(read("<div>" + FIRST + "<br> <br/>" + SECOND + "<br>It sails daily.</div>"))
                .isEqualTo(FIRST + "\n" + SECOND + "\nIt sails daily.");
    }

    @Test
    void a_text_in_several_parts_is_joined_over_what_stands_between() {
        assertThat(read("<main><div class=part>" + p(FIRST) + p(SECOND) + "</div><div class=related-links>"
                        + "<a href=x>Airport closed by storm</a></div><div class=part>" + p(SECOND + " Again.")
                        + "</div></main>"))
                .isEqualTo(FIRST + "\n" + SECOND + "\n" + SECOND + " Again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>You read three of your five free articles this month, so why not subscribe today.</p>",
                "<p style='display: none'>You read three of your five free articles this month, dear reader.</p>",
                "<p aria-hidden=true>You read three of your five free articles this month, dear reader.</p>",
                "<noscript><p>You read three of your five free articles this month, dear reader.</p></noscript>",
                "<div class='newsletter-box'><p>Get the best of the harbour into your inbox every morning.</p></div>",
                "<div><h4>You may also like</h4><p>A storm that nobody had foreseen closed the airport.</p></div>",
                "<p>Read more: <a href=x>A storm that nobody had foreseen closed the airport for days</a></p>",
                "<button>Copy link</button>"
            })
    void what_is_hidden_or_leads_elsewhere_is_left_out(String other) {
        assertThat(read("<article>" + p(FIRST) + other + p(SECOND) + p(SECOND + " Again.") + "</article>"))
                .isEqualTo(FIRST + "\n" + SECOND + "\n" + SECOND + " Again.");
    }

    @Test
    void a_name_takes_nothing_away_that_is_most_of_the_page() {
        assertThat(read("<div class='page with-sidebar share'>" + p(FIRST) + p(SECOND) + "</div>"))
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void cards_of_other_articles_are_left_out() {
        String card = "<li><h3><a href=x>A storm closes the airport</a></h3><p>" + SECOND + " " + SECOND + "</p></li>";
        String text = (FIRST + " ").repeat(12).strip();

        assertThat(read("<div><div>" + p(text) + "</div><ul>" + card.repeat(6) + "</ul></div>"))
                .isEqualTo(text);
    }

    @Test
    void a_page_that_scripts_fill_is_read_from_its_description() {
        String body = (FIRST + "\\n\\n" + SECOND + " ").repeat(3);
        String json =
                "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sails\ragain\",\"articleBody\":\"" + body
                        + "\",\"author\":[{\"name\":\"Ada Quill\"},{\"name\":\"Ben Ink\"}],\"datePublished\":\"2024-03-05\"}]}";
        Page page = PageReader.read(
                "<script type='application/ld+json'>" + json + "</script><div id=app>Loading</div>", null);

        assertThat(page.title()).isEqualTo("Ferry sails again");
        assertThat(page.byline()).isEqualTo("Ada Quill, Ben Ink");
        assertThat(page.published()).isEqualTo("2024-03-05");
        assertThat(page.text()).startsWith(FIRST + "\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html>",
                "no tags at all",
                "<frameset><frame src=a><frame src=b></frameset>",
                "<p>You need to enable JavaScript to run this app, which is the news of the harbour and of all the"
                        + " islands that belong to it.</p>",
                "<h1>Before you continue</h1><p>We and our partners store and access information on a device, such as"
                        + " cookies, and process personal data for ads and content that fit you.</p>",
                "<ul><li><a href=1>A storm closes the airport</a></li><li><a href=2>Ferry sails again</a></li></ul>"
            })
    void a_page_without_an_article_has_no_text(String html) {
        assertThat(PageReader.read(html, null).hasArticle()).isFalse();
    }

    @Test
    void a_list_of_articles_is_none() {
        String card = "<div><h2><a href=x>A storm closes the airport</a></h2><p>It had lain there for weeks.</p></div>";

        assertThat(read("<section>" + card.repeat(8) + "</section>")).isEmpty();
    }

    @Test
    void text_without_any_markup_is_its_own_article() {
        assertThat(PageReader.read(FIRST + " " + SECOND, null).text()).isEqualTo(FIRST + " " + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<article class=share>", "<p><font>"
            })
    void a_page_nested_without_end_is_read_in_bounded_time(String tag) {
        String html = "<html><body>" + tag.repeat(200_000) + p(FIRST) + p(SECOND);

        Page page =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PageReader.read(html, "https://a.example/"));

        assertThat(page.title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>Related</div>", "<", "&", "<!--", "<script>", "<div a=b>x</div>", "<p>One two.<br>"})
    void a_long_page_is_read_in_bounded_time(String part) {
        String html = "<p>" + part.repeat(1_000_000 / part.length());

        Page page = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PageReader.read(html, null));

        assertThat(page.title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "\n <html lang=en>",
                "<!-- saved --><!doctype html PUBLIC \"x\">",
                "<?xml version=\"1.0\"?>\n<html xmlns=\"x\">"
            })
    void a_whole_page_is_told_from_text(String html) {
        assertThat(PageReader.isPage(html)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The <html> tag begins a page.", "<p>One.</p>", "<htmlx>", "<!-- -->"})
    void text_with_tags_is_no_whole_page(String text) {
        assertThat(PageReader.isPage(text)).isFalse();
    }
}
