package org.framewire.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;
import org.framewire.input.Rejection;
import org.framewire.json.Json;
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

    private static final Comparator<UnmappedRow> MOST_ARTICLES = Comparator.comparingLong(UnmappedRow::articles)
            .reversed()
            .thenComparing(UnmappedRow::source)
            .thenComparing(UnmappedRow::country);

    private final Path folder;
    private long articles;
    private long tallied;
    private long evidence;
    private long rejections;
    private long copies;

    /** Whether a file of this name belongs to a report. */
    static boolean isPartOf(String fileName) {
        return fileName.equals(MANIFEST) || fileName.equals(PAGE) || ReportFile.isPartOf(fileName);
    }

    /** @param folder exists */
    public ReportWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code by_source.csv}, {@code by_country.csv}, {@code framing_by_claim.csv} and
     * {@code unmapped_sources.csv}.
     *
     * @param tallies the tally of each outlet; they stay as they are
     * @return the rows of the first two
     */
    public GroupRows tallies(Map<SourceKey, Tally> tallies) {
        SortedMap<SourceKey, Tally> outlets = new TreeMap<>(tallies);
        List<SourceRow> sources = new ArrayList<>();
        List<FramingByClaimRow> framings = new ArrayList<>();
        articles = outlets.values().stream().mapToLong(Tally::articles).sum();
        tallied = 0;
        outlets.forEach((key, tally) -> {
            sources.add(SourceRow.of(key, tally));
            framings.addAll(FramingByClaimRow.of(key, tally));
            tallied += tally.usSentences();
        });
        List<CountryRow> countries = countries(outlets);
        write(ReportFile.BY_SOURCE, SourceRow.class, sources);
        write(ReportFile.BY_COUNTRY, CountryRow.class, countries);
        write(ReportFile.FRAMING_BY_CLAIM, FramingByClaimRow.class, framings);
        write(ReportFile.UNMAPPED_SOURCES, UnmappedRow.class, unmapped(outlets));
        return new GroupRows(sources, countries);
    }

    /**
     * Writes {@code sentences.csv}.
     *
     * @param rows in the order of the input
     */
    public void sentences(Iterator<SentenceRow> rows) {
        evidence = 0;
        try (RowWriter<SentenceRow> out = open(ReportFile.SENTENCES, SentenceRow.class)) {
            while (rows.hasNext()) {
                SentenceRow row = rows.next();
                evidence += row.target() == Target.US ? 1 : 0;
                out.write(row);
            }
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    /**
     * Writes {@code stories.csv}.
     *
     * @param rows in the order in which they shall stand
     */
    public void stories(Iterator<StoryRow> rows) {
        copies = 0;
        try (RowWriter<StoryRow> out = open(ReportFile.STORIES, StoryRow.class)) {
            while (rows.hasNext()) {
                StoryRow row = rows.next();
                copies += row.articles() - 1;
                out.write(row);
            }
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    /**
     * Writes {@code rejected.csv}: every record that is not used, duplicates among them.
     *
     * @param all in the order in which they shall stand
     */
    public void rejected(Iterator<Rejection> all) {
        rejections = 0;
        try (RowWriter<RejectedRow> out = open(ReportFile.REJECTED, RejectedRow.class)) {
            while (all.hasNext()) {
                rejections++;
                out.write(RejectedRow.of(all.next()));
            }
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    /**
     * Writes {@code run.json}.
     *
     * @throws IllegalStateException if the tables count other sentences or rejections than the manifest: the run went
     *     wrong
     */
    public void manifest(RunManifest manifest) {
        requireSame("articles of the tallies", articles, manifest.records().kept());
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
        write(MANIFEST, Json.pretty(manifest));
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

    private static List<CountryRow> countries(SortedMap<SourceKey, Tally> outlets) {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        outlets.forEach((key, tally) ->
                tallies.computeIfAbsent(key.country(), country -> new Tally()).merge(tally));
        List<CountryRow> rows = new ArrayList<>();
        tallies.forEach((country, tally) -> {
            long names = outlets.keySet().stream()
                    .filter(key -> key.country().equals(country))
                    .map(SourceKey::source)
                    .distinct()
                    .count();
            rows.add(new CountryRow(country, names, Figures.of(tally)));
        });
        return rows;
    }

    private static List<UnmappedRow> unmapped(SortedMap<SourceKey, Tally> outlets) {
        List<UnmappedRow> rows = new ArrayList<>();
        outlets.forEach((key, tally) -> {
            if (tally.unregisteredArticles() > 0) {
                rows.add(
                        new UnmappedRow(key.source(), key.country(), tally.exampleUrl(), tally.unregisteredArticles()));
            }
        });
        rows.sort(MOST_ARTICLES);
        return rows;
    }

    private <R extends Record> void write(ReportFile file, Class<R> type, List<R> rows) {
        try (RowWriter<R> out = open(file, type)) {
            for (R row : rows) {
                out.write(row);
            }
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    private <R extends Record> RowWriter<R> open(ReportFile file, Class<R> type) throws IOException {
        return RecordCsv.split(folder, file.stem(), type, RecordCsv.MAX_ROWS);
    }

    private static void requireSame(String what, long counted, long stated) {
        if (counted != stated) {
            throw new IllegalStateException(counted + " " + what + ", but the manifest has " + stated);
        }
    }
}
