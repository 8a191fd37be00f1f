package org.framewire.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.framewire.input.Rejection;
import org.framewire.json.Json;
import org.framewire.scoring.Claim;
import org.framewire.text.Target;

/**
 * Writes the files of a report into a folder: the tables first, in any order, then the manifest, which checks that
 * tables and manifest count the same. For one thread; failures to write are {@link org.framewire.UserError}s.
 */
public final class ReportWriter {
    /** The file that is written last: a folder that has it is a whole report. */
    public static final String MANIFEST = "run.json";
    /** The page for a reader. */
    public static final String PAGE = "report.html";

    /** The file that describes the tables to programs. */
    static final String PACKAGE = "datapackage.json";

    private final Path folder;
    private final Tables tables;
    private Corrector corrector = Corrector.none();
    private Comparisons comparisons = new Comparisons(corrector);
    private long articles;
    private long tallied;
    private long monthly;
    private long evidence;
    private long spoken;
    private long relayed;
    private long rejections;
    private long copies;

    /** Whether a file of this name belongs to a report. */
    static boolean isPartOf(String fileName) {
        return fileName.equals(MANIFEST)
                || fileName.equals(PACKAGE)
                || fileName.equals(PAGE)
                || ReportFile.isPartOf(fileName);
    }

    /** @param folder exists */
    public ReportWriter(Path folder) {
        this.folder = folder;
        this.tables = new Tables(folder);
    }

    /**
     * Writes {@code by_source.csv}, {@code by_country.csv}, {@code framing_by_claim.csv} and
     * {@code unmapped_sources.csv}.
     *
     * @param tallies the tally of each outlet; they stay as they are
     * @param made for these tallies, corrects them and all tables that follow
     * @return the rows of the first two
     */
    public GroupRows tallies(Map<SourceKey, Tally> tallies, Corrector made) {
        corrector = made;
        comparisons = new Comparisons(made);
        SortedMap<SourceKey, Tally> outlets = new TreeMap<>(tallies);
        List<SourceRow> sources = new ArrayList<>();
        List<FramingByClaimRow> framings = new ArrayList<>();
        articles = outlets.values().stream().mapToLong(Tally::articles).sum();
        tallied = 0;
        outlets.forEach((key, tally) -> {
            sources.add(SourceRow.of(key, tally, corrector));
            framings.addAll(FramingByClaimRow.of(key, tally, corrector));
            tallied += tally.usSentences();
        });
        comparisons.withCountries(outlets);
        List<CountryRow> countries = CountryRow.of(outlets, corrector);
        tables.write(ReportFile.BY_SOURCE, SourceRow.class, sources.iterator());
        tables.write(ReportFile.BY_COUNTRY, CountryRow.class, countries.iterator());
        tables.write(ReportFile.FRAMING_BY_CLAIM, FramingByClaimRow.class, framings.iterator());
        tables.write(
                ReportFile.UNMAPPED_SOURCES,
                UnmappedRow.class,
                UnmappedRow.of(outlets).iterator());
        return new GroupRows(sources, countries);
    }

    /**
     * Writes {@code sentences.csv}.
     *
     * @param rows in the order of the input
     */
    public void sentences(Iterator<SentenceRow> rows) {
        evidence = 0;
        spoken = 0;
        relayed = 0;
        tables.write(ReportFile.SENTENCES, SentenceRow.class, rows, row -> {
            if (row.target() == Target.US) {
                evidence++;
                spoken += row.claim() == Claim.OWN_VOICE ? 0 : 1;
                relayed += row.stateMedium() == null ? 0 : 1;
            }
        });
    }

    /**
     * Writes {@code by_source_month.csv}, {@code by_country_month.csv} and {@code comparisons.csv}, after
     * {@link #tallies}.
     *
     * @param sources in the order in which they shall stand, as {@code countries}
     * @param seen is told of each row of the second
     */
    public void months(
            Iterator<Map.Entry<SourceMonth, MonthTally>> sources,
            Iterator<Map.Entry<CountryMonth, MonthTally>> countries,
            Consumer<CountryMonthRow> seen) {
        monthly = 0;
        tables.write(
                ReportFile.BY_SOURCE_MONTH,
                SourceMonthRow.class,
                Mapped.of(sources, month -> {
                    comparisons.withMonthBefore(month.getKey(), month.getValue().tally());
                    return SourceMonthRow.of(month.getKey(), month.getValue(), corrector);
                }),
                row -> monthly += row.figures().articles());
        tables.write(
                ReportFile.BY_COUNTRY_MONTH,
                CountryMonthRow.class,
                Mapped.of(countries, month -> CountryMonthRow.of(month.getKey(), month.getValue(), corrector)),
                seen);
        tables.write(
                ReportFile.COMPARISONS, ComparisonRow.class, comparisons.rows().iterator());
    }

    /**
     * Writes {@code claimants.csv}, after {@code sentences.csv}.
     *
     * @param rows in the order in which they shall stand
     * @throws IllegalStateException if they count other sentences than the evidence: the run went wrong
     */
    public void claimants(Iterator<ClaimantRow> rows) {
        long[] counted = new long[1];
        tables.write(
                ReportFile.CLAIMANTS,
                ClaimantRow.class,
                rows,
                row -> counted[0] += row.counts().sentences());
        requireSame("U.S. sentences in " + ReportFile.CLAIMANTS.fileName(), counted[0], spoken, "the evidence");
    }

    /**
     * Writes {@code state_media_relays.csv}, after {@code sentences.csv}.
     *
     * @param rows in the order in which they shall stand
     * @param seen is told of each
     * @throws IllegalStateException if they count other sentences than the evidence: the run went wrong
     */
    public void relays(Iterator<RelayRow> rows, Consumer<RelayRow> seen) {
        long[] counted = new long[1];
        tables.write(ReportFile.STATE_MEDIA_RELAYS, RelayRow.class, rows, row -> {
            counted[0] += row.counts().counts().sentences() + row.counts().selfCitations();
            seen.accept(row);
        });
        requireSame(
                "U.S. sentences in " + ReportFile.STATE_MEDIA_RELAYS.fileName(), counted[0], relayed, "the evidence");
    }

    /**
     * Writes {@code stories.csv}.
     *
     * @param rows in the order in which they shall stand
     */
    public void stories(Iterator<StoryRow> rows) {
        copies = 0;
        tables.write(ReportFile.STORIES, StoryRow.class, rows, row -> copies += row.articles() - 1);
    }

    /**
     * Writes {@code rejected.csv}: every record that is not used, duplicates among them.
     *
     * @param all in the order in which they shall stand
     */
    public void rejected(Iterator<Rejection> all) {
        rejections = 0;
        tables.write(ReportFile.REJECTED, RejectedRow.class, Mapped.of(all, RejectedRow::of), row -> rejections++);
    }

    /**
     * Writes {@code datapackage.json} and {@code run.json}.
     *
     * @throws IllegalStateException if the tables count other sentences or rejections than the manifest: the run went
     *     wrong
     */
    public void manifest(RunManifest manifest) {
        requireSame("articles of the tallies", articles, manifest.records().kept());
        requireSame("articles of all months", monthly, manifest.records().kept());
        requireSame("U.S. sentences of the tallies", tallied, manifest.corpus().usSentences());
        requireSame(
                "U.S. sentences in " + ReportFile.SENTENCES.fileName(),
                evidence,
                manifest.corpus().usSentences());
        requireSame(
                "copies in " + ReportFile.STORIES.fileName(),
                copies,
                manifest.corpus().copies());
        requireSame(
                "rows of " + ReportFile.REJECTED.fileName(),
                rejections,
                manifest.records().rejected() + manifest.records().duplicates());
        write(PACKAGE, described());
        write(MANIFEST, Json.pretty(manifest));
    }

    private String described() {
        try {
            return DataPackage.of(folder);
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    /** Writes {@code report.html}. */
    public void page(String html) {
        write(PAGE, html);
    }

    private void write(String file, String content) {
        try {
            Files.write(folder.resolve(file), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    private static void requireSame(String what, long counted, long stated) {
        requireSame(what, counted, stated, "the manifest");
    }

    private static void requireSame(String what, long counted, long stated, String where) {
        if (counted != stated) {
            throw new IllegalStateException(counted + " " + what + ", but " + where + " has " + stated);
        }
    }
}
