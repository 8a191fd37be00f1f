package org.framewire.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.framewire.html.Page;
import org.framewire.html.PageReader;
import org.framewire.input.FieldNames;
import org.framewire.input.FieldNames.Field;
import org.framewire.input.RawRecord;

/**
 * The fields of a record with their characters put right; values like "None" that stand for nothing are passed over.
 */
final class ArticleFields {
    private static final String NOT_AVAILABLE = "NA";

    private final FieldNames names;
    private final Map<String, String> raw;
    private Map<Field, String> ofPage = Map.of();
    private List<String> captions = List.of();
    private CleaningCounts repairs;

    ArticleFields(RawRecord record, FieldNames names) {
        this.names = names;
        raw = record.fields();
        repairs =
                record.repaired() ? CleaningCounts.of(Map.of(Repair.UNDECODABLE_BYTES.rule(), 1)) : CleaningCounts.NONE;
    }

    /**
     * Reads the record's web page, if that is what its text is to be taken from; from then on it also answers for
     * fields that the record lacks.
     */
    Optional<Page> readPage() {
        // As the record has it: repair would take the tags away.
        Optional<String> text =
                names.values(Field.TEXT, raw).filter(value -> !isNothing(value)).findFirst();
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
                .map(ArticleFields::oneLine)
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .map(text -> Residue.byline(text).orElse(text));
        Stream<String> besides = captions.stream().map(this::repair).map(ArticleFields::oneLine);
        List<String> all = Stream.concat(besides, ofText.captionList().stream())
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

    /** As {@link #findRecorded}, but "NA" counts as a value. */
    Optional<String> findWithNotAvailable(Field field) {
        return values(field).findFirst();
    }

    /** All that the record itself says of a field, "NA" among it. */
    Stream<String> values(Field field) {
        return names.values(field, raw).map(this::repair).filter(value -> !isNothing(value));
    }

    /** What has been put right in the fields asked for so far. */
    CleaningCounts repairs() {
        return repairs;
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
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
