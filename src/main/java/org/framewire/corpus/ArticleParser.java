package org.framewire.corpus;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framewire.Sha256;
import org.framewire.html.Page;
import org.framewire.input.FieldNames;
import org.framewire.input.FieldNames.Field;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;

/**
 * Turns a record into an article: finds its fields, in its web page where it has one instead of a text, repairs and
 * cleans the text, checks the language, and places it by outlet, country and date. Immutable; safe for use by many
 * threads.
 */
public final class ArticleParser implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ID_BYTES = 8;

    private final FieldNames names;
    private final OutletRegistry registry;
    private final Dates dates;
    private final Set<String> languages;

    /** For articles in English. */
    public ArticleParser(FieldNames names, OutletRegistry registry, LocalDate latest) {
        this(names, registry, latest, Set.of(Language.ENGLISH));
    }

    /**
     * @param names where records hold what
     * @param registry the outlets that are known
     * @param latest the last day that an article can be from; later dates are missing
     * @param languages codes of the languages whose articles are kept, ISO 639-1 (639-3 where there is none)
     */
    public ArticleParser(FieldNames names, OutletRegistry registry, LocalDate latest, Set<String> languages) {
        this.names = names;
        this.registry = registry;
        this.dates = new Dates(latest);
        this.languages = Set.copyOf(languages);
    }

    /** Which fields of a record are what. */
    public FieldNames names() {
        return names;
    }

    /** The outlets that are known. */
    public OutletRegistry registry() {
        return registry;
    }

    /**
     * What becomes of an item that a reader yields: of a record its article or why there is none, of a rejection
     * itself.
     */
    public ParsedArticle parse(RawItem item) {
        return item instanceof Rejection rejection ? ParsedArticle.of(rejection) : parse((RawRecord) item);
    }

    /** The article of a record, or why there is none. */
    public ParsedArticle parse(RawRecord record) {
        ArticleFields fields = new ArticleFields(record, names);
        Optional<Page> page = fields.readPage();
        if (page.isPresent() && !page.get().hasArticle()) {
            String found =
                    fields.find(Field.TITLE).or(() -> fields.find(Field.URL)).orElse("");
            return reject(record, RejectionReason.NO_ARTICLE, "page without an article: " + found);
        }
        Optional<String> raw = page.isPresent() ? fields.ofPage(Field.TEXT) : fields.findRecorded(Field.TEXT);
        if (raw.isEmpty()) {
            return reject(record, RejectionReason.NO_TEXT, "fields " + String.join(", ", sorted(record.fields())));
        }
        String title = fields.find(Field.TITLE).map(ArticleFields::oneLine).orElse(null);
        TextCleaner.CleanText clean = TextCleaner.clean(title, raw.get());
        if (clean.text().isEmpty()) {
            return reject(record, RejectionReason.ONLY_BOILERPLATE, raw.get());
        }
        Language language = Language.of(clean.text(), languages);
        if (language.isSurelyNoneOf(languages)) {
            return reject(record, RejectionReason.LANGUAGE, language.code() + ": " + clean.text());
        }
        Place place = Place.of(fields, registry, dates);
        if (place.source() == null) {
            return reject(record, RejectionReason.NO_SOURCE, title == null ? clean.text() : title);
        }
        return ParsedArticle.of(article(record, fields, title, clean, language, place));
    }

    private static Article article(
            RawRecord record,
            ArticleFields fields,
            String title,
            TextCleaner.CleanText clean,
            Language language,
            Place place) {
        String id =
                fields.find(Field.ID).map(ArticleFields::oneLine).orElseGet(() -> hash(place.source(), clean.text()));
        return new Article(
                record.where(),
                id,
                place.url(),
                place.source(),
                place.country(),
                place.basis(),
                place.outlet() == null ? Control.UNKNOWN : place.outlet().control(),
                place.outlet() != null,
                place.date().day(),
                place.date().basis(),
                place.dateText(),
                withoutOutlet(title, place.source()),
                clean.text(),
                language.code(),
                fields.creditsBeside(clean.credits()),
                clean.counts(),
                fields.repairs());
    }

    /** "Bridge reopens" of "Bridge reopens | Harbour Post"; null of null. */
    private static String withoutOutlet(String title, String source) {
        int bar = title == null ? -1 : title.lastIndexOf(" | ");
        return bar > 0 && title.substring(bar + 3).strip().equalsIgnoreCase(source)
                ? title.substring(0, bar).strip()
                : title;
    }

    private static String hash(String source, String text) {
        byte[] digest = Sha256.of((source + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
    }

    private static ParsedArticle reject(RawRecord record, RejectionReason reason, String found) {
        return ParsedArticle.of(new Rejection(record.where(), reason, ArticleFields.oneLine(found)));
    }

    private static Iterable<String> sorted(Map<String, String> fields) {
        return fields.keySet().stream().sorted().toList();
    }
}
