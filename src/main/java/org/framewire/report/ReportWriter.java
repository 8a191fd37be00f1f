package org.framewire.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.framewire.input.Rejection;
import org.framewire.json.Json;

/**
 * Writes the files of a report into a folder: the tables first, in any order, then the manifest, which checks that
 * tables and manifest count the same. For one thread; failures to write are {@link org.framewire.UserError}s.
 */
public final class ReportWriter {
    /** The file that is written last: a folder that has it is a whole report. */
    public static final String MANIFEST = "run.json";
    /** The page for a reader. */
    public static final String PAGE = "report.html";

    /** What a later run may take over. */
    public static final String SCORES = "scores.jsonl";

    /** The file that describes the tables to programs. */
    static final String PACKAGE = "datapackage.json";

    private final Path folder;
    private final Texts texts;
    private final Tables tables;
    private final GroupTables groups;
    private final EvidenceTables evidence;
    private long rejections;
    private long copies;
    private long scored;

    /** Whether a file of this name belongs to a report. */
    static boolean isPartOf(String fileName) {
        return fileName.equals(MANIFEST)
                || fileName.equals(PACKAGE)
                || fileName.equals(PAGE)
                || fileName.equals(SCORES)
                || ReportFile.isPartOf(fileName);
    }

    /**
     * @param folder exists
     * @param texts whether the words of the articles may stand in it
     */
    public ReportWriter(Path folder, Texts texts) {
        this.folder = folder;
        this.texts = texts;
        this.tables = new Tables(folder, texts);
        this.groups = new GroupTables(tables);
        this.evidence = new EvidenceTables(tables);
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
        return groups.tallies(tallies, made);
    }

    /**
     * Writes {@code sentences.csv}.
     *
     * @param rows in the order of the input
     */
    public void sentences(Iterator<SentenceRow> rows) {
        evidence.sentences(rows);
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
        groups.months(sources, countries, seen);
    }

    /**
     * Writes {@code claimants.csv}, after {@code sentences.csv}.
     *
     * @param rows in the order in which they shall stand
     * @throws IllegalStateException if they count other sentences than the evidence: the run went wrong
     */
    public void claimants(Iterator<ClaimantRow> rows) {
        evidence.claimants(rows);
    }

    /**
     * Writes {@code state_media_relays.csv}, after {@code sentences.csv}.
     *
     * @param rows in the order in which they shall stand
     * @param seen is told of each
     * @throws IllegalStateException if they count other sentences than the evidence: the run went wrong
     */
    public void relays(Iterator<RelayRow> rows, Consumer<RelayRow> seen) {
        evidence.relays(rows, seen);
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
        Iterator<RejectedRow> rows = Mapped.of(all, rejection -> texts.shown(RejectedRow.of(rejection)));
        tables.write(ReportFile.REJECTED, RejectedRow.class, rows, row -> rejections++);
    }

    /**
     * Writes {@code scores.jsonl}.
     *
     * @param lines one an article
     */
    public void scores(Iterator<String> lines) {
        scored = 0;
        try (OutputStream file = Files.newOutputStream(folder.resolve(SCORES));
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
            while (lines.hasNext()) {
                out.write(lines.next());
                out.write('\n');
                scored++;
            }
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    /**
     * Writes {@code datapackage.json} and {@code run.json}.
     *
     * @throws IllegalStateException if the tables count other sentences or rejections than the manifest: the run went
     *     wrong
     */
    public void manifest(RunManifest manifest) {
        groups.check(manifest);
        evidence.check(manifest);
        Sums.requireSame(
                "copies in " + ReportFile.STORIES.fileName(),
                copies,
                manifest.corpus().copies());
        Sums.requireSame(
                "rows of " + ReportFile.REJECTED.fileName(),
                rejections,
                manifest.records().rejected() + manifest.records().duplicates());
        Sums.requireSame("articles in " + SCORES, scored, manifest.records().kept());
        write(PACKAGE, described());
        write(MANIFEST, Json.pretty(manifest));
    }

    private String described() {
        try {
            return DataPackage.of(folder, texts == Texts.KEPT);
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
}
