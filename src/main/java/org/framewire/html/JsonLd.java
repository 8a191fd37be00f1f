package org.framewire.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewire.json.Json;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The description of its article that a page carries as JSON-LD (schema.org). Broken JSON counts as none. */
final class JsonLd {
    private static final int DEEPEST = 8;
    private static final int MOST_SCRIPTS = 50;

    private final Map<?, ?> article;

    private JsonLd(Map<?, ?> article) {
        this.article = article;
    }

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type*=ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .toList()) {
            Optional<Map<?, ?>> found = parse(script.data()).flatMap(value -> find(value, 0));
            if (found.isPresent()) {
                return new JsonLd(found.get());
            }
        }
        return new JsonLd(Map.of());
    }

    boolean isPresent() {
        return !article.isEmpty();
    }

    /**
     * The text under a name, or the name of the thing, or the names of the things under it; empty where there is none.
     */
    String text(String name) {
        List<String> texts = new ArrayList<>();
        collect(article.get(name), texts, 0);
        return String.join(", ", texts);
    }

    private static void collect(Object value, List<String> texts, int depth) {
        if (value instanceof String text && !text.isBlank() && !texts.contains(text.strip())) {
            texts.add(text.strip());
        } else if (value instanceof List<?> list && depth < DEEPEST) {
            list.forEach(item -> collect(item, texts, depth + 1));
        } else if (value instanceof Map<?, ?> thing && depth < DEEPEST) {
            collect(thing.get("name"), texts, depth + 1);
        }
    }

    /** Line breaks within strings, which JSON forbids, are common and become blanks. */
    private static Optional<Object> parse(String data) {
        int from = data.indexOf('{');
        int list = data.indexOf('[');
        int to = Math.max(data.lastIndexOf('}'), data.lastIndexOf(']')) + 1;
        from = from < 0 || list >= 0 && list < from ? list : from;
        if (from < 0 || to <= from) {
            return Optional.empty();
        }
        StringBuilder json = new StringBuilder(data.substring(from, to));
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) < ' ') {
                json.setCharAt(i, ' ');
            }
        }
        try {
            return Optional.of(Json.object("{\"items\":" + json + "}"));
        } catch (Json.Malformed e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<?, ?>> find(Object value, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> thing) {
            return isArticle(thing)
                    ? Optional.of(thing)
                    : thing.values().stream()
                            .flatMap(v -> find(v, depth + 1).stream())
                            .findFirst();
        }
        return value instanceof List<?> list
                ? list.stream().flatMap(v -> find(v, depth + 1).stream()).findFirst()
                : Optional.empty();
    }

    private static boolean isArticle(Map<?, ?> thing) {
        String type = String.valueOf(thing.get("@type"));
        boolean article = type.contains("Article") || type.contains("Posting") || type.contains("Report");
        return article && (thing.containsKey("headline") || thing.containsKey("articleBody"));
    }
}
