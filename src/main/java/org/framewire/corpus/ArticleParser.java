package org.framewire.corpus;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.framewire.Sha256;
import org.framewire.html.Page;
import org.framewire.html.PageReader;
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
    private static final String NOT_AVAILABLE = "NA";

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

    /**
     * What becomes of an item that a reader yields: of a record its article or why there is none, of a rejection
     * itself.
     */
    public ParsedArticle parse(RawItem item) {
        return item instanceof Rejection rejection ? ParsedArticle.of(rejection) : parse((RawRecord) item);
    }

    /** The article of a record, or why there is none. */
    public ParsedArticle parse(RawRecord record) {
        Fields fields = new Fields(record);
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
        String title = fields.find(Field.TITLE).map(ArticleParser::oneLine).orElse(null);
        TextCleaner.CleanText clean = TextCleaner.clean(title, raw.get());
        if (clean.text().isEmpty()) {
            return reject(record, RejectionReason.ONLY_BOILERPLATE, raw.get());
        }
        Language language = Language.of(clean.text(), languages);
        if (language.isSurelyNoneOf(languages)) {
            return reject(record, RejectionReason.LANGUAGE, language.code() + ": " + clean.text());
        }
        Place place = place(fields);
        if (place.source == null) {
            return reject(record, RejectionReason.NO_SOURCE, title == null ? clean.text() : title);
        }
        return ParsedArticle.of(article(record, fields, title, clean, language, place));
    }

    private static Article article(
            RawRecord record,
            Fields fields,
            String title,
            TextCleaner.CleanText clean,
            Language language,
            Place place) {
        String id = fields.find(Field.ID).map(ArticleParser::oneLine).orElseGet(() -> hash(place.source, clean.text()));
        return new Article(
                record.where(),
                id,
                place.url,
                place.source,
                place.country,
                place.basis,
                place.outlet == null ? Control.UNKNOWN : place.outlet.control(),
                place.outlet != null,
                place.date.day(),
                place.date.basis(),
                place.dateText,
                title,
                clean.text(),
                language.code(),
                fields.creditsBeside(clean.credits()),
                clean.counts(),
                fields.repairs);
    }

    /** Where and when an article appeared; {@code source} null where it is not known. */
    private record Place(
            String source,
            String url,
            Dates.Reading date,
            String dateText,
            Outlet outlet,
            String country,
            CountryBasis basis) {}

    private Place place(Fields fields) {
        String url = fields.find(Field.URL).map(ArticleParser::oneLine).orElse(null);
        String host = fields.find(Field.DOMAIN)
                .map(Hosts::of)
                .filter(h -> !h.isEmpty())
                .orElse(url == null ? "" : Hosts.of(url));
        // A site's own name, such as "Daily News", is less sure than its address.
        String name = fields.findRecorded(Field.SOURCE)
                .or(() -> host.isEmpty() ? fields.find(Field.SOURCE).or(fields::folder) : Optional.empty())
                .map(ArticleParser::oneLine)
                .orElse(null);
        List<String> written = Stream.concat(fields.values(Field.DATE), fields.ofPage(Field.DATE).stream())
                .map(ArticleParser::oneLine)
                .toList();
        Dates.Reading date = date(written, url);
        Outlet outlet = registry.find(name, host, date.day()).orElse(null);
        String source = outlet != null ? outlet.source() : name != null ? name : host.isEmpty() ? null : host;
        Optional<String> domain = Countries.ofDomain(host.isEmpty() && name != null ? name : host);
        Optional<String> registered =
                Optional.ofNullable(outlet).map(Outlet::country).filter(c -> !c.equals(Article.UNKNOWN_COUNTRY));
        Optional<String> recorded = recordedCountry(fields, registered, domain);
        CountryBasis basis = recorded.isPresent()
                ? CountryBasis.RECORD
                : registered.isPresent()
                        ? CountryBasis.REGISTRY
                        : domain.isPresent() ? CountryBasis.DOMAIN : CountryBasis.NONE;
        String country = recorded.or(() -> registered).or(() -> domain).orElse(Article.UNKNOWN_COUNTRY);
        String dateText = written.isEmpty() ? null : clipped(written.get(0));
        return new Place(source, url, date, dateText, outlet, country, basis);
    }

    /**
     * The first field that names a possible day, else the URL; where neither does, what is wrong with the first field.
     */
    private Dates.Reading date(List<String> written, String url) {
        List<Dates.Reading> readings = written.stream().map(dates::read).toList();
        Dates.Reading none = readings.isEmpty() ? new Dates.Reading(null, DateBasis.MISSING) : readings.get(0);
        return readings.stream()
                .filter(reading -> reading.day() != null)
                .findFirst()
                .or(() -> Optional.ofNullable(url)
                        .flatMap(dates::fromUrl)
                        .map(day -> new Dates.Reading(day, DateBasis.URL)))
                .orElse(none);
    }

    private static String clipped(String dateText) {
        return dateText.substring(0, Math.min(Article.LONGEST_DATE_TEXT, dateText.length()));
    }

    /** "NA" is Namibia's code and what R writes for a missing value: Namibia only where something else says so too. */
    private static Optional<String> recordedCountry(
            Fields fields, Optional<String> registered, Optional<String> domain) {
        boolean namibia = registered.filter(NOT_AVAILABLE::equals).isPresent()
                || domain.filter(NOT_AVAILABLE::equals).isPresent();
        Optional<String> value = namibia ? fields.findWithNotAvailable(Field.COUNTRY) : fields.find(Field.COUNTRY);
        return value.flatMap(Countries::code);
    }

    private static String hash(String source, String text) {
        byte[] digest = Sha256.of((source + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES));
    }

    private static ParsedArticle reject(RawRecord record, RejectionReason reason, String found) {
        return ParsedArticle.of(new Rejection(record.where(), reason, oneLine(found)));
    }

    private static Iterable<String> sorted(Map<String, String> fields) {
        return fields.keySet().stream().sorted().toList();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }

    /**
     * The fields of a record with their characters put right; values like "None" that stand for nothing are passed
     * over.
     */
    private final class Fields {
        private final Map<String, String> raw;
        private Map<Field, String> ofPage = Map.of();
        private List<String> captions = List.of();
        private CleaningCounts repairs;

        Fields(RawRecord record) {
            raw = record.fields();
            repairs = record.repaired()
                    ? CleaningCounts.of(Map.of(Repair.UNDECODABLE_BYTES.rule(), 1))
                    : CleaningCounts.NONE;
        }

        /**
         * Reads the record's web page, if that is what its text is to be taken from; from then on it also answers for
         * fields that the record lacks.
         */
        Optional<Page> readPage() {
            // As the record has it: repair would take the tags away.
            Optional<String> text = names.values(Field.TEXT, raw)
                    .filter(value -> !isNothing(value))
                    .findFirst();
            Optional<String> html = text.isPresent()
                    ? text.filter(PageReader::isPage)
                    : names.values(Field.HTML, raw)
                            .filter(value -> !isNothing(value))
                            .findFirst();
            Optional<Page> page = html.map(
                    source -> PageReader.read(source, findRecorded(Field.URL).orElse(null)));
            page.ifPresent(p -> captions = p.captions());
            page.ifPresent(p -> ofPage = Map.of(
                    Field.TEXT,
                    p.text(),
                    Field.TITLE,
                    p.title(),
                    Field.SOURCE,
                    p.site(),
                    Field.URL,
                    p.url(),
                    Field.DATE,
                    p.published(),
                    Field.BYLINE,
                    p.byline()));
            return page;
        }

        /** What the record's page says of a field. */
        Optional<String> ofPage(Field field) {
            return Optional.ofNullable(ofPage.get(field)).map(this::repair).filter(value -> !isNothing(value));
        }

        /** The folder that a page lies in. */
        Optional<String> folder() {
            return Optional.ofNullable(raw.get(RawRecord.FOLDER)).map(this::repair);
        }

        /** The credits in a text and, where it has none, those that stand beside it in the record or its page. */
        Credits creditsBeside(Credits ofText) {
            Optional<String> byline = find(Field.BYLINE)
                    .map(ArticleParser::oneLine)
                    .filter(text -> text.chars().anyMatch(Character::isLetter))
                    .map(text -> Residue.byline(text).orElse(text));
            Stream<String> ofPage = captions.stream().map(this::repair).map(ArticleParser::oneLine);
            List<String> all = Stream.concat(ofPage, ofText.captionList().stream())
                    .filter(caption -> !caption.isEmpty())
                    .distinct()
                    .toList();
            return new Credits(
                    ofText.dateline(),
                    ofText.byline() == null ? byline.orElse(null) : ofText.byline(),
                    ofText.agency(),
                    all.isEmpty() ? null : String.join("\n", all));
        }

        /** What the record says of a field, else what its page says. */
        Optional<String> find(Field field) {
            return findRecorded(field).or(() -> ofPage(field));
        }

        /** What the record itself says of a field. */
        Optional<String> findRecorded(Field field) {
            return values(field)
                    .filter(value -> !value.strip().equalsIgnoreCase(NOT_AVAILABLE))
                    .findFirst();
        }

        Optional<String> findWithNotAvailable(Field field) {
            return values(field).findFirst();
        }

        private Stream<String> values(Field field) {
            return names.values(field, raw).map(this::repair).filter(value -> !isNothing(value));
        }

        private String repair(String value) {
            CharacterRepair.Repaired result = CharacterRepair.repair(value);
            repairs = repairs.plus(result.counts());
            return result.text();
        }

        private static boolean isNothing(String value) {
            String text = value.strip();
            return text.isEmpty()
                    || text.equalsIgnoreCase("none")
                    || text.equalsIgnoreCase("null")
                    || text.equalsIgnoreCase("nan")
                    || text.equalsIgnoreCase("n/a");
        }
    }
}
