package org.framewire.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.framewire.Sha256;
import org.framewire.report.RunManifest;

/**
 * The page of a run: one HTML file that opens from a disk. It holds no script and loads nothing, and its Content
 * Security Policy says so. Texts of the corpus are texts in it, whatever they hold; addresses become links only if they
 * are those of the web. The same data give the same bytes.
 */
public final class ReportPage {
    private static final String TITLE = "How the press frames the United States";

    private ReportPage() {}

    /** The page as HTML, at most about 2 MB of UTF-8 whatever the data. */
    public static String of(PageData data) {
        Contents contents = new Contents(data);
        List<Html> sections = sections(data, contents);
        Html main = Html.of("main").attr("id", "main");
        sections.forEach(main::add);
        return Html.of("html")
                .attr("lang", "en")
                .add(
                        head(),
                        Html.of("body")
                                .add(
                                        Html.of("a", "skip")
                                                .attr("href", "#main")
                                                .text("Skip to the figures"),
                                        header(data, contents),
                                        main,
                                        footer(data.run())))
                .page();
    }

    private static List<Html> sections(PageData data, Contents contents) {
        List<Html> sections = new ArrayList<>(List.of(
                CautionSection.of(data.model()),
                NetSection.countries(contents),
                NetSection.outlets(contents),
                ClaimSection.of(contents)));
        List<Contents.Entry> corrected = CorrectedSection.entries(contents);
        if (!corrected.isEmpty()) {
            sections.add(CorrectedSection.of(corrected));
        }
        if (TrendSection.hasSomething(contents)) {
            sections.add(TrendSection.of(contents));
        }
        if (!data.relays().isEmpty()) {
            sections.add(RelaySection.of(data.relays(), data.moreRelays()));
        }
        sections.add(ErrorSection.of(data.model(), data.run().gold()));
        sections.add(ReadSection.of(data.run()));
        sections.add(ExampleSection.of(contents));
        return sections;
    }

    private static Html head() {
        String css = css();
        String hash = Base64.getEncoder().encodeToString(Sha256.of(css.getBytes(StandardCharsets.UTF_8)));
        return Html.of("head")
                .add(
                        Html.of("meta").attr("charset", "utf-8"),
                        Html.of("meta")
                                .attr("http-equiv", "Content-Security-Policy")
                                .attr(
                                        "content",
                                        "default-src 'none'; style-src 'sha256-" + hash
                                                + "'; base-uri 'none'; form-action 'none'"),
                        Html.of("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"),
                        Html.of("meta").attr("name", "color-scheme").attr("content", "light dark"),
                        Html.of("meta").attr("name", "referrer").attr("content", "no-referrer"),
                        Html.of("title").text(TITLE))
                .style(css);
    }

    private static Html header(PageData data, Contents contents) {
        RunManifest.Corpus corpus = data.run().corpus();
        Html navigation = Html.of("nav").attr("aria-label", "Sections");
        link(navigation, "countries", "Countries");
        link(navigation, "outlets", "Outlets");
        link(navigation, "claims", "Whose claims");
        if (TrendSection.hasSomething(contents)) {
            link(navigation, "trend", "Months");
        }
        if (!data.relays().isEmpty()) {
            link(navigation, "relays", "Relays");
        }
        link(navigation, "errors", "Errors");
        link(navigation, "read", "What was read");
        link(navigation, "examples", "Sentences");
        return Html.of("header")
                .add("h1", TITLE)
                .add(
                        Html.of("p", "finding").text(Finding.of(data.outlets())),
                        Html.of("p", "basis")
                                .text(Figure.count(corpus.usSentences(), "sentence", "sentences")
                                        + " about the United States in "
                                        + Figure.count(corpus.articles(), "article", "articles") + " of "
                                        + Figure.count(data.outlets().size(), "outlet", "outlets") + " from "
                                        + Figure.count(data.countries().size(), "country", "countries")
                                        + ", as tagged by a model whose errors are not removed."),
                        navigation);
    }

    private static void link(Html navigation, String section, String name) {
        navigation.add(Html.of("a").attr("href", "#" + section).text(name)).text(" ");
    }

    private static Html footer(RunManifest run) {
        Html options = Html.of("ul", "files");
        run.options().forEach((name, value) -> {
            if (!value.isEmpty()) {
                options.add(Html.of("li").text(Words.plain(name) + ": " + VisibleText.of(value, 300)));
            }
        });
        return Html.of("footer")
                .add("h2", "How this page was made")
                .add(
                        Html.of("p")
                                .text("Framewire " + run.framewire()
                                        + (run.commit() == null ? "" : ", commit " + run.commit()) + "; model "
                                        + VisibleText.of(run.model().id(), 120) + encoder(run.model())
                                        + "; registry of outlets "
                                        + VisibleText.of(run.registry().name(), 120) + ", SHA-256 "
                                        + ReadSection.digits(run.registry().sha256())
                                        + ". The tables beside this page hold every figure, run.json all versions and"
                                        + " hashes. Options:"),
                        options);
    }

    private static String encoder(RunManifest.Model model) {
        return model.encoder() == null ? "" : " with encoder " + VisibleText.of(model.encoder(), 120);
    }

    private static String css() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css", e);
        }
    }
}
