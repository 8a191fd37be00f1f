package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Items.record;
import static org.framewire.input.Items.rejection;

import java.io.StringReader;
import java.time.LocalDate;
import org.framewire.input.FieldNames;
import org.framewire.input.RawRecord;
import org.framewire.input.RejectionReason;
import org.junit.jupiter.api.Test;

class ArticleOfPageTest {
    private static final OutletRegistry REGISTRY = OutletRegistry.read(
            "outlets.csv",
            new StringReader("source,aliases,domain,country,control,valid_from,valid_to,evidence\n"
                    + "Harbour Post,HP,harbour.example,NO,private,,,\n"));
    private static final ArticleParser PARSER =
            new ArticleParser(FieldNames.defaults(), REGISTRY, LocalDate.of(2026, 6, 30));
    private static final String TEXT = "The ferry to the outer islands left the harbour at noon on Monday with forty"
            + " people on board.\nIt had lain at the quay for eleven weeks, since nobody would pay for the engine.";
    private static final String PAGE = "<!doctype html><html><head><meta property=og:title content='Ferry &amp; quay'>"
            + "<meta property=og:site_name content='The HP'><meta name=date content=2024-03-05>"
            + "<link rel=canonical href='https://www.harbour.example/ferry'></head><body><nav>Home</nav><article><p>"
            + TEXT.replace("\n", "</p><p>") + "</p></article></body></html>";

    @Test
    void what_a_record_lacks_comes_from_its_page() {
        assertThat(PARSER.parse(record("a:1", "html", PAGE)).article())
                .returns(TEXT, Article::text)
                .returns("Ferry & quay", Article::title)
                .returns("Harbour Post", Article::source)
                .returns("https://www.harbour.example/ferry", Article::url)
                .returns(LocalDate.of(2024, 3, 5), Article::date);
    }

    @Test
    void what_the_record_says_itself_counts_more() {
        assertThat(PARSER.parse(record(
                                "a:1",
                                "raw_html",
                                PAGE,
                                "title",
                                "Own title",
                                "source",
                                "Own Voice",
                                "url",
                                "https://voice.example/1",
                                "date",
                                "2023-01-02"))
                        .article())
                .returns(TEXT, Article::text)
                .returns("Own title", Article::title)
                .returns("Own Voice", Article::source)
                .returns("https://voice.example/1", Article::url)
                .returns(LocalDate.of(2023, 1, 2), Article::date);
        assertThat(PARSER.parse(record("a:1", "html", PAGE, "text", "Own text."))
                        .rejection())
                .isEqualTo(rejection("a:1", RejectionReason.NO_SOURCE, "Own text."));
    }

    @Test
    void a_text_that_is_a_whole_page_is_read_as_one() {
        assertThat(PARSER.parse(record("a:1", "text", "\n" + PAGE)).article())
                .returns(TEXT, Article::text)
                .returns("Ferry & quay", Article::title);
    }

    @Test
    void the_address_of_a_record_says_more_than_the_name_that_the_page_gives_its_site() {
        assertThat(PARSER.parse(record("a:1", "html", PAGE, "url", "https://voice.example/1"))
                        .article())
                .returns("voice.example", Article::source);
    }

    @Test
    void the_folder_of_a_page_is_its_source_where_nothing_else_tells_one() {
        String nameless = PAGE.replace("og:site_name", "x").replace("canonical", "x");

        assertThat(PARSER.parse(record("a:1", "html", nameless, RawRecord.FOLDER, "HP"))
                        .article())
                .returns("Harbour Post", Article::source);
        assertThat(PARSER.parse(record(
                                "a:1", "html", nameless, RawRecord.FOLDER, "HP", "url", "https://voice.example/1"))
                        .article())
                .returns("voice.example", Article::source);
    }

    @Test
    void byline_and_captions_that_stand_beside_a_text_are_kept() {
        String page = PAGE.replace("<article>", "<article><figure><figcaption>The quay at dusk</figcaption></figure>")
                .replace("</head>", "<meta name=author content='Ada Quill'></head>");

        assertThat(PARSER.parse(record("a:1", "html", page)).article().credits())
                .isEqualTo(new Credits(null, "Ada Quill", null, "The quay at dusk"));
        assertThat(PARSER.parse(record("a:1", "source", "HP", "authors", "By Bo Reed", "text", TEXT))
                        .article()
                        .credits())
                .isEqualTo(new Credits(null, "Bo Reed", null, null));
        assertThat(PARSER.parse(record("a:1", "source", "HP", "author", "[]", "text", "By Ada Quill\n" + TEXT))
                        .article()
                        .credits())
                .isEqualTo(new Credits(null, "Ada Quill", null, null));
    }

    @Test
    void a_page_without_an_article_is_rejected() {
        assertThat(PARSER.parse(record("a:1", "html", "<html><title>Front page</title><p>Loading"))
                        .rejection())
                .isEqualTo(rejection("a:1", RejectionReason.NO_ARTICLE, "page without an article: Front page"));
    }
}
