package org.framewire.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head and the marks of a page say of its article: for each thing the most trusted place that has it. */
final class Metadata {
    private static final int LONGEST = 500;
    private static final int LONGEST_BYLINE = 200;
    private static final int LEAST_TITLE = 10;
    private static final Pattern BY = Pattern.compile("^(?:written )?by:? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern SEPARATOR = Pattern.compile(" [-|\u2013\u2014\u00b7\u00bb:] ");

    private static final List<String> DATE_NAMES = List.of(
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish_date",
            "publish-date",
            "publication_date",
            "article.published",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "date");
    private static final List<String> NAME_KEYS = List.of("property", "name", "itemprop");

    private final Document page;
    private final JsonLd json;
    private final Map<String, List<String>> metas = new HashMap<>();

    Metadata(Document page, JsonLd json) {
        this.page = page;
        this.json = json;
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String key : NAME_KEYS) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    String site() {
        return first(
                () -> meta("og:site_name"),
                () -> json.text("publisher"),
                () -> meta("application-name"),
                () -> meta("publisher"),
                () -> meta("dc.publisher"));
    }

    String title() {
        String site = site();
        String marked = first(() -> meta("og:title"), () -> json.text("headline"), () -> meta("twitter:title"));
        if (!marked.isEmpty()) {
            return withoutSite(marked, site);
        }
        String heading = clip(text("h1"));
        String title = clip(text("title"));
        boolean sure = heading.length() >= LEAST_TITLE && title.contains(heading);
        return sure || title.isEmpty() ? heading : withoutSite(title, site);
    }

    /** A title without the site's name at its end: the name that the page gives, else what follows the last bar. */
    private static String withoutSite(String title, String site) {
        String last = SEPARATOR.splitAsStream(title).reduce((a, b) -> b).orElse(title);
        int before = title.length() - last.length() - 3;
        boolean named = !site.isEmpty() && fold(last).equals(fold(site));
        boolean bar = before >= LEAST_TITLE && title.startsWith(" | ", before);
        return before > 0 && (named || bar) ? title.substring(0, before).strip() : title;
    }

    private static String fold(String name) {
        return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    String byline() {
        return first(
                () -> names(json.text("author")),
                () -> names(metas("author")),
                () -> names(metas("article:author")),
                () -> names(metas("parsely-author")),
                () -> names(metas("dc.creator")),
                () -> names(text("[itemprop=author] [itemprop=name]")),
                () -> names(text("a[rel=author]")),
                () -> shown(text("[itemprop=author]")),
                () -> shown(text("[class~=(?i)^byline]")),
                () -> shown(text("[class*=author-name]")));
    }

    /** A byline as readers see it; none where it tells a date or a count as well: better no name than a wrong one. */
    private static String shown(String text) {
        return text.chars().anyMatch(Character::isDigit) ? "" : names(text);
    }

    /** A name as it should be; empty where it is an address or far too long. */
    private static String names(String text) {
        String name = BY.matcher(text.strip()).replaceFirst("").strip();
        boolean address = name.startsWith("http") || name.startsWith("@") || name.startsWith("/");
        return address || name.length() > LONGEST_BYLINE ? "" : name;
    }

    String published() {
        return first(
                () -> meta("article:published_time"),
                () -> json.text("datePublished"),
                () -> attribute("[itemprop=datePublished]", "content"),
                () -> attribute("[itemprop=datePublished]", "datetime"),
                () -> DATE_NAMES.stream()
                        .map(this::meta)
                        .filter(t -> !t.isEmpty())
                        .findFirst()
                        .orElse(""),
                () -> attribute("time[pubdate]", "datetime"),
                () -> attribute("article time[datetime]", "datetime"),
                () -> attribute("time[datetime]", "datetime"),
                () -> json.text("dateCreated"));
    }

    String language() {
        return first(
                        () -> page.select("html").attr("lang"),
                        () -> page.select("html").attr("xml:lang"),
                        () -> json.text("inLanguage"),
                        () -> page.select("meta[http-equiv=content-language]").attr("content"),
                        () -> meta("og:locale"))
                .replace('_', '-');
    }

    String url() {
        return first(
                () -> address(page.select("link[rel=canonical]").attr("abs:href")),
                () -> address(meta("og:url")),
                () -> address(page.baseUri()));
    }

    private static String address(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    /** Whether the page says that it is an article. */
    boolean isDeclaredArticle() {
        return json.isPresent()
                || meta("og:type").equalsIgnoreCase("article")
                || !meta("article:published_time").isEmpty();
    }

    @SafeVarargs
    private static String first(Supplier<String>... places) {
        for (Supplier<String> place : places) {
            String text = clip(place.get());
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String clip(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() > LONGEST ? "" : line;
    }

    private String meta(String name) {
        return metas.getOrDefault(name, List.of("")).get(0);
    }

    private String metas(String name) {
        return metas.getOrDefault(name, List.of()).stream().distinct().collect(Collectors.joining(", "));
    }

    private String text(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.text();
    }

    private String attribute(String selector, String name) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.attr(name);
    }
}
