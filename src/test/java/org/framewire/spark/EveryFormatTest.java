package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framewire.input.Archives.gzip;
import static org.framewire.input.Archives.join;
import static org.framewire.input.Archives.page;
import static org.framewire.input.Archives.response;
import static org.framewire.input.Archives.utf8;
import static org.framewire.input.Archives.warc;
import static org.framewire.input.Archives.zip;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.framewire.corpus.Article;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.OutletRegistry;
import org.framewire.corpus.ParsedArticle;
import org.framewire.input.FieldNames;
import org.framewire.input.RawItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every container and dialect, read as {@code analyze} reads them: what becomes an article, and what is rejected. */
class EveryFormatTest {
    private static final OutletRegistry REGISTRY = OutletRegistry.read(
            "outlets.csv",
            new StringReader("source,aliases,domain,country,control,valid_from,valid_to,evidence\n"
                    + "Harbour Post,HP,,NO,private,,,\n"));
    private static final ArticleParser PARSER =
            new ArticleParser(FieldNames.defaults(), REGISTRY, LocalDate.of(2025, 12, 31));
    private static final String MORE =
            " He thanked the crews who had worked on it and said that the town had waited long enough.";

    @TempDir
    Path folder;

    @Test
    void tables_and_json() throws Exception {
        write(
                "a.csv",
                bytes(
                        "Date;Headline;Outlet;Body\n2024-03-05;Ferry;Pörto Post;\"PORTO (AP) -- " + text(1) + "\"\n",
                        "windows-1252"));
        write(
                "b.tsv",
                ("title\tsource\ttext\nFerry\tPost\t" + text(2) + "\nFerry\tPost\n").getBytes(StandardCharsets.UTF_16));
        write(
                "c.jsonl.gz",
                gzip(utf8("{\"text\":\"" + text(3)
                        + "\",\"source\":\"Post\",\"date\":\"03/04/2025\"}\n{\"text\":\n[1]\n")));
        write(
                "d.json",
                utf8("{\"articles\": [\n{\"content\": \"" + text(4)
                        + "\", \"source\": {\"id\": 1, \"name\": \"Post\"},\n"
                        + "\"publishedAt\": \"2024-03-05T06:07:08Z\"},\n{\"content\": \"cut"));
        write(
                "e_news_please.json",
                utf8(
                        "{\"maintext\": \"" + text(5)
                                + "\", \"source_domain\": \"www.post.example\", \"title\": \"Ferry\","
                                + " \"authors\": [\"Ada Quill\"], \"date_publish\": \"2024-03-05 06:07:08\", \"date_download\": \"2024-06-01 00:00:00\"}"));
        write(
                "f_fundus.json",
                utf8(
                        "[{\"title\": \"Ferry\", \"body\": {\"summary\": [], \"sections\": [{\"headline\": [], \"paragraphs\": [\""
                                + text(6) + "\"]}]}, \"publishing_date\": \"2024-03-05 06:07:08+00:00\"}]"));
        write(
                "g_media_cloud.jsonl",
                utf8("{\"stories_id\": 7, \"media_name\": \"Post\", \"publish_date\": \"2024-03-05 00:00:00\","
                        + " \"collect_date\": \"2024-06-01\", \"story_sentences\": [{\"sentence\": \"" + text(7)
                        + "\"}]}"));

        assertThat(outcomes())
                .containsExactly(
                        "a.csv:2 | Pörto Post | 2024-03-05 | Ferry | Ferry 1 left the harbour on Monday.",
                        "b.tsv:2 | Post | null | Ferry | Ferry 2 left the harbour on Monday.",
                        "b.tsv:3 | RAGGED_ROW | 2 cells, the header has 3: Ferry Post",
                        "c.jsonl.gz:1 | Post | null | null | Ferry 3 left the harbour on Monday.",
                        "c.jsonl.gz:2 | BROKEN_JSON | {\"text\":",
                        "c.jsonl.gz:3 | NOT_AN_OBJECT | [1]",
                        "d.json:2 | Post | 2024-03-05 | null | Ferry 4 left the harbour on Monday.",
                        "d.json:4 | BROKEN_JSON | a string that does not end, and no whole object behind it "
                                + "to the end of the file: {\"content\": \"cut",
                        "e_news_please.json:1 | post.example | 2024-03-05 | Ferry | Ferry 5 left the harbour "
                                + "on Monday.",
                        "f_fundus.json:1 | NO_SOURCE | Ferry",
                        "g_media_cloud.jsonl:1 | Post | 2024-03-05 | null | Ferry 7 left the harbour on Monday.");
    }

    @Test
    void texts_and_exports() throws Exception {
        write(
                "Harbour Post/a.txt",
                utf8("Ferry\n\nPORTO, March 5 (Reuters) - " + text(1) + "\n\nReporting by Ada Quill\n"));
        write("b.txt", utf8("Title: Ferry\nSource: Post\nDate: 5 March 2024\n\n" + text(2)));
        write("c.txt", utf8("{\\rtf1 Ferry}"));
        write(
                "d_factiva.txt",
                utf8(
                        "HD   Ferry\nWC   120 words\nPD   5 March 2024\nSN   Post\nLA   English\n\nLP\n\n" + text(3)
                                + "\n\nAN   Document POST000020240305ek330001a\n\nFerry\n\nDocument POST000020240305ek330001b\n"));
        write(
                "e_nexis.txt",
                utf8("   1 of 1 DOCUMENTS\n\n    Post\n\n   March 5, 2024 Tuesday\n\nFerry\n\nLENGTH: 120 words\n\n"
                        + text(4) + "\n\nLOAD-DATE: March 6, 2024\n"));
        write(
                "f_nexis_uni.txt",
                utf8("Ferry\nPost\nMarch 5, 2024 Tuesday\nLength: 120 words\nBody\n\n" + text(5)
                        + "\n\nClassification\nLoad-Date: March 6, 2024\n\nEnd of Document\n"));
        write(
                "g_proquest.txt",
                utf8("_".repeat(60) + "\n\nFull text: " + text(6) + "\n\nTitle: Ferry\n\nPublication title: Post\n\n"
                        + "Publication date: Mar 5, 2024\n\nProQuest document ID: 123\n\n" + "_".repeat(60) + "\n"));

        assertThat(outcomes())
                .containsExactly(
                        "Harbour Post/a.txt:1 | Harbour Post | null | Ferry | Ferry 1 left the harbour on Monday.",
                        "b.txt:1 | Post | 2024-03-05 | Ferry | Ferry 2 left the harbour on Monday.",
                        "c.txt:1 | UNKNOWN_FORMAT | an RTF file: save it as plain text (.txt)",
                        "d_factiva.txt:1 | Post | 2024-03-05 | Ferry | Ferry 3 left the harbour on Monday.",
                        "d_factiva.txt:13 | BROKEN_EXPORT | not laid out as Factiva does: Ferry Document "
                                + "POST000020240305ek330001b",
                        "e_nexis.txt:1 | Post | 2024-03-05 | Ferry | Ferry 4 left the harbour on Monday.",
                        "f_nexis_uni.txt:1 | Post | 2024-03-05 | Ferry | Ferry 5 left the harbour on Monday.",
                        "g_proquest.txt:1 | Post | 2024-03-05 | Ferry | Ferry 6 left the harbour on Monday.");
    }

    @Test
    void pages_and_archives() throws Exception {
        String url = "https://www.post.example/2024/03/05/ferry";
        byte[] cyrillic =
                bytes("<meta charset=windows-1251>" + html(2).replace("on Monday", "for Река"), "windows-1251");
        write("Harbour Post/a.html", utf8(html(1)));
        write("b.html", join(utf8("<!-- saved from url=(0025)" + url + " -->"), cyrillic));
        write("c.htm", utf8("<title>News</title>" + "<li><a href=/a>A headline</a></li>".repeat(20)));
        write("d.warc.gz", join(gzip(page(url, html(3))), gzip(warc("request", url, utf8("GET / HTTP/1.1\r\n\r\n")))));
        write(
                "e.warc",
                join(response(url, "Content-Type: image/png\r\n", utf8("x")), page("https://post.example/", html(4))));
        write(
                "f.zip",
                zip(
                        "x/a.jsonl",
                        "{\"text\":\"" + text(5) + "\",\"source\":\"Post\"}",
                        "Delta Post/b.txt",
                        text(6),
                        "Delta Post/c.html",
                        html(7),
                        "d.rtf",
                        "x",
                        "e.csv",
                        "GLOBALEVENTID,SOURCEURL\n1,x\n",
                        "f.warc",
                        page(url, html(8))));
        byte[] whole = zip("a.jsonl", "{\"text\":\"" + text(9) + "\",\"source\":\"Post\"}");
        write("g.zip", Arrays.copyOf(whole, 80));
        write("h.warc.gz", Arrays.copyOf(gzip(page(url, html(3))), 200));

        assertThat(outcomes())
                .containsExactly(
                        "Harbour Post/a.html:1 | Harbour Post | null | Ferry 1 sails again | Ferry 1 left the "
                                + "harbour on Monday.",
                        "b.html:1 | post.example | 2024-03-05 | Ferry 2 sails again | Ferry 2 left the "
                                + "harbour for Река.",
                        "c.htm:1 | NO_ARTICLE | page without an article: News",
                        "d.warc.gz@0 | post.example | 2024-03-05 | Ferry 3 sails again | Ferry 3 left the "
                                + "harbour on Monday.",
                        "d.warc.gz | NO_PAGE | request: 1",
                        "e.warc@310 | post.example | null | Ferry 4 sails again | Ferry 4 left the harbour on "
                                + "Monday.",
                        "e.warc | NO_PAGE | not HTML: 1",
                        "f.zip!x/a.jsonl:1 | Post | null | null | Ferry 5 left the harbour on Monday.",
                        "f.zip!Delta Post/b.txt:1 | Delta Post | null | null | Ferry 6 left the harbour on Monday.",
                        "f.zip!Delta Post/c.html:1 | Delta Post | null | Ferry 7 sails again | Ferry 7 left "
                                + "the harbour on Monday.",
                        "f.zip!d.rtf | UNKNOWN_FORMAT | save it as plain text (.txt)",
                        "f.zip!e.csv:1 | NO_TEXT | this is a GDELT table of events, which has no article "
                                + "text; expected: the articles themselves: fetch the pages at SOURCEURL and give their "
                                + "text with it (text, url); found: GLOBALEVENTID, SOURCEURL",
                        "f.zip!f.warc@0 | post.example | 2024-03-05 | Ferry 8 sails again | Ferry 8 left the "
                                + "harbour on Monday.",
                        "g.zip!a.jsonl:1 | BROKEN_FILE | Truncated ZIP file",
                        "g.zip | BROKEN_FILE | behind g.zip!a.jsonl: Truncated ZIP file",
                        "h.warc.gz@0 | BROKEN_WARC | Unexpected end of ZLIB input stream (up to byte 200)");
    }

    private static String text(int number) {
        return "Ferry " + number + " left the harbour on Monday." + MORE;
    }

    private static String html(int number) {
        return "<html><head><title>Ferry " + number
                + " sails again</title></head><body><nav><a href=/>Home</a></nav><article><h1>Ferry " + number
                + " sails again</h1><p>" + text(number) + "</p><p>" + text(number + 100)
                + "</p></article></body></html>";
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private List<String> outcomes() {
        InputPlan plan = InputPlan.of(List.of(folder.toString()), new Configuration());
        List<String> outcomes = new ArrayList<>();
        plan.rejections().forEach(rejection -> outcomes.add(shown(ParsedArticle.of(rejection))));
        for (InputSplit split : plan.splits()) {
            try (SplitReader reader = new SplitReader(new Configuration(), FieldNames.defaults())) {
                Iterator<RawItem> items = reader.read(split);
                items.forEachRemaining(item -> outcomes.add(shown(PARSER.parse(item))));
            }
        }
        return outcomes;
    }

    private String shown(ParsedArticle parsed) {
        Article article = parsed.article();
        String shown = article == null
                ? parsed.rejection().where() + " | " + parsed.rejection().reason() + " | "
                        + parsed.rejection().found()
                : String.join(
                        " | ",
                        article.where(),
                        article.source(),
                        String.valueOf(article.date()),
                        String.valueOf(article.title()),
                        article.text().substring(0, article.text().indexOf('.') + 1));
        return shown.replace(folder + "/", "");
    }

    private void write(String name, byte[] content) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
