package org.framewire.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewire.UserError;

/**
 * Under which names input files hold what an article needs; case does not count. Immutable.
 *
 * <p>The names are those of common exports. news-please: {@code maintext}, {@code title}, {@code date_publish} (not
 * {@code date_download}, {@code date_modify}), {@code source_domain}, {@code url}, {@code authors}. Fundus:
 * {@code plaintext} or {@code body}, {@code publishing_date}, {@code publisher}. Media Cloud: {@code story_text},
 * {@code text} or {@code story_sentences}, {@code publish_date} (not {@code collect_date}, {@code indexed_date}),
 * {@code media_name}, {@code media_url}, {@code stories_id}.
 */
public final class FieldNames implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What an article needs. */
    public enum Field {
        TEXT,
        TITLE,
        SOURCE,
        DOMAIN,
        URL,
        DATE,
        COUNTRY,
        ID,
        /** Who wrote it. */
        BYLINE,
        /** A whole web page, which the other fields are read from where the record lacks them. */
        HTML;

        /** The name that {@code --map} knows it by. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final FieldNames DEFAULTS = new FieldNames(Map.of(
            Field.TEXT,
            List.of(
                    "text",
                    "maintext",
                    "plaintext",
                    "story_text",
                    "body",
                    "content",
                    "article",
                    "article_text",
                    "plain_text",
                    "text_content",
                    "fulltext",
                    "full_text",
                    "article_body",
                    "articlebody",
                    "story_sentences"),
            Field.TITLE,
            List.of("title", "headline", "title_rss"),
            Field.SOURCE,
            List.of(
                    "source",
                    "source.name",
                    "outlet",
                    "publication",
                    "publisher",
                    "publisher.name",
                    "publication.name",
                    "media_name",
                    "source_name",
                    "site",
                    "site_name"),
            Field.DOMAIN,
            List.of("source_domain", "sourcedomain", "domain", "media_url", "source_url", "source.url"),
            Field.URL,
            List.of("url", "link", "canonical_url"),
            Field.DATE,
            List.of(
                    "date",
                    "date_publish",
                    "publish_date",
                    "published",
                    "published_at",
                    "publishedat",
                    "pubdate",
                    "publication_date",
                    "date_published",
                    "publishing_date"),
            Field.COUNTRY,
            List.of("country", "source_country"),
            Field.ID,
            List.of("id", "article_id", "stories_id", "uuid"),
            Field.BYLINE,
            List.of("byline", "author", "authors", "author.name"),
            Field.HTML,
            List.of("html", "raw_html", "page_html", "html_content", "content_html", "page_source", "page")));

    private final EnumMap<Field, List<String>> names;

    private FieldNames(Map<Field, List<String>> names) {
        this.names = new EnumMap<>(names);
    }

    /** The names that common exports use. */
    public static FieldNames defaults() {
        return DEFAULTS;
    }

    /**
     * These names with some fields named by the user: their names take the place of the known ones.
     *
     * @param mapping {@code text=maintext,source=publication}; a field may occur more than once, the first name that a
     *     record has a value under counts
     * @throws UserError if the mapping is not of this form or names a field that does not exist
     */
    public FieldNames with(String mapping) {
        Map<Field, List<String>> user = new EnumMap<>(Field.class);
        for (String pair : mapping.split(",", -1)) {
            int equals = pair.indexOf('=');
            String name = pair.substring(equals + 1).strip();
            if (equals < 0 || name.isEmpty()) {
                throw new UserError("a field mapping is not of the form field=name", "--map", pair, expected());
            }
            user.computeIfAbsent(field(pair.substring(0, equals).strip()), f -> new ArrayList<>())
                    .add(name.toLowerCase(Locale.ROOT));
        }
        Map<Field, List<String>> all = new EnumMap<>(names);
        all.putAll(user);
        return new FieldNames(all);
    }

    private static Field field(String key) {
        return Arrays.stream(Field.values())
                .filter(f -> f.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError("there is no such field", "--map", key, expected()));
    }

    private static String expected() {
        return "FIELD=NAME[,FIELD=NAME...] with the fields "
                + Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "));
    }

    /** The names of a field in lower case, the one that counts most first. */
    public List<String> of(Field field) {
        return Collections.unmodifiableList(names.get(field));
    }

    /** Whether a column of this name can hold the article's text, be it within a web page. */
    public boolean isText(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        return names.get(Field.TEXT).contains(name) || names.get(Field.HTML).contains(name);
    }

    /** The values that a record has under the names of a field, the one that counts most first. */
    public Stream<String> values(Field field, Map<String, String> fields) {
        return names.get(field).stream().flatMap(name -> values(name, fields));
    }

    private static Stream<String> values(String name, Map<String, String> fields) {
        Stream<String> others = fields.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(name) && !e.getKey().equals(name))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.ofNullable(fields.get(name)), others);
    }
}
