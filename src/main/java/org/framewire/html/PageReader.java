package org.framewire.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page. Time and memory grow with the page's length, whatever is in it. Safe for use by many threads. */
public final class PageReader {
    /** Elements nested deeper than this are laid flat: no page that people read is so deep. */
    private static final int DEEPEST = 256;

    private static final int LEAST_TEXT = 100;
    private static final int SHORT_TEXT = 600;
    private static final int MOST_CARDS = 5;
    /** A description of the article counts as its text where the page shows less than this share of it. */
    private static final double LITTLE = 0.4;

    private static final int LEAST_BODY = 400;
    private static final Pattern WHOLE_PAGE = Pattern.compile(
            "(?is)^[\\s\ufeff]*+(?:<!--(?:(?!-->).){0,2000}+-->\\s*+|<\\?xml[^>]{0,200}>\\s*+){0,3}<(?:!doctype\\s++html|html)[\\s>].*");
    /** What pages say that hold no article; only a short text is judged by it. */
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "(?:enable|requires?|turn on) javascript|javascript (?:is|to be|must be) (?:disabled|enabled|required)"
                    + "|verify (?:that )?you are (?:a )?human|are you a robot|access (?:to this page )?(?:denied|has been denied)"
                    + "|page (?:not found|cannot be found|could ?n.t be found|you requested)|before you continue"
                    + "|(?:we|our partners|partners) (?:and our \\d{0,4} ?partners )?(?:store|use cookies|process)|accept (?:all )?cookies|cookie (?:policy|settings)");

    private PageReader() {}

    /** Whether a text is a whole HTML page rather than text. */
    public static boolean isPage(String text) {
        return WHOLE_PAGE
                .matcher(text.substring(0, Math.min(text.length(), 8000)))
                .matches();
    }

    /**
     * Reads a page, well-formed or not.
     *
     * @param html its source
     * @param url where it was found, against which its links count; or null
     */
    public static Page read(String html, String url) {
        Document document =
                Jsoup.parse(html, url == null ? "" : url, Parser.htmlParser().setMaxDepth(DEEPEST));
        JsonLd json = JsonLd.of(document);
        Metadata metadata = new Metadata(document, json);
        MainText.Found found = MainText.of(document.body());
        List<String> text = text(found, json);
        boolean article = isArticle(text, found.cards(), metadata.isDeclaredArticle());
        return new Page(
                metadata.title(),
                metadata.byline(),
                metadata.published(),
                metadata.site(),
                metadata.language(),
                metadata.url(),
                article ? String.join("\n", text) : "",
                article ? found.captions() : List.of());
    }

    /** What the page shows, or what only its description holds: some pages are filled by scripts. */
    private static List<String> text(MainText.Found found, JsonLd json) {
        String body = json.text("articleBody");
        int described = Chunk.letters(body);
        boolean whole = described > LEAST_BODY && !body.endsWith("...") && !body.endsWith("\u2026");
        if (!whole || letters(found.paragraphs()) > LITTLE * described) {
            return found.paragraphs();
        }
        return MainText.of(Jsoup.parse(
                                "<article>" + body.replace("\n", "<br><br>") + "</article>",
                                Parser.htmlParser().setMaxDepth(DEEPEST))
                        .body())
                .paragraphs();
    }

    private static int letters(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(Chunk::letters).sum();
    }

    private static boolean isArticle(List<String> text, int cards, boolean declared) {
        int letters = letters(text);
        if (letters < LEAST_TEXT) {
            return false;
        }
        if (letters >= SHORT_TEXT) {
            return true;
        }
        String folded = text.stream().collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return !NO_ARTICLE.matcher(folded).find() && (declared || cards < MOST_CARDS);
    }
}
