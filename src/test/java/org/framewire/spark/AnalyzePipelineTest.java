package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.Gazetteer;
import org.framewire.corpus.OutletRegistry;
import org.framewire.input.FieldNames;
import org.framewire.input.Rejection;
import org.framewire.input.RejectionReason;
import org.framewire.report.Corrector;
import org.framewire.report.MonthTally;
import org.framewire.report.RelayCounts;
import org.framewire.report.RelayRow;
import org.framewire.report.SentenceRow;
import org.framewire.report.SourceKey;
import org.framewire.report.SourceRow;
import org.framewire.report.Tally;
import org.framewire.scoring.CueScorer;
import org.framewire.scoring.Scores;
import org.framewire.scoring.SentenceScorer;
import org.framewire.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzePipelineTest {
    private static final String ARTICLE =
            "The minister opened the new bridge over the river on Monday morning. He thanked the"
                    + " engineers who had worked on it for three years and said that the town had waited long enough. A school choir"
                    + " sang two songs, and the first lorries crossed before noon while children waved small flags.";

    private static final OutletRegistry REGISTRY = OutletRegistry.shipped().merge(sampleRegistry());

    private final JavaSparkContext spark = LocalSpark.context();

    @TempDir
    Path folder;

    @Test
    void every_record_is_kept_rejected_or_a_duplicate() throws Exception {
        write(
                "a.jsonl",
                "{\"source\":\"Harbour Post\",\"text\":\"" + ARTICLE + "\"}\n"
                        + "{\"source\":\"Harbour Post\",\"text\":\"" + ARTICLE + "\"}\n"
                        + "{\"source\":\"Harbour Post\",\"text\":\n");
        write("notes.doc", "no format of ours");

        try (Analysis analysis = analyse(3)) {
            List<Rejection> rejections = new ArrayList<>();
            analysis.rejections().forEachRemaining(rejections::add);

            assertThat(rejections)
                    .extracting(Rejection::where, Rejection::reason)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(folder + "/notes.doc", RejectionReason.UNKNOWN_FORMAT),
                            org.assertj.core.groups.Tuple.tuple(folder + "/a.jsonl:2", RejectionReason.DUPLICATE),
                            org.assertj.core.groups.Tuple.tuple(folder + "/a.jsonl:3", RejectionReason.BROKEN_JSON));
            RecordCounts records = analysis.records();
            assertThat(List.of(records.read(), records.kept(), records.rejected(), records.duplicates()))
                    .containsExactly(4L, 1L, 2L, 1L);
        }
    }

    @Test
    void a_copy_on_another_outlet_counts_for_it_and_is_the_same_story() throws Exception {
        write(
                "a.jsonl",
                "{\"source\":\"Harbour Post\",\"date\":\"2024-03-05\",\"text\":\"" + ARTICLE + "\"}\n"
                        + "{\"source\":\"Delta Daily\",\"date\":\"2024-03-06\",\"text\":\"" + ARTICLE
                        + " Read it first.\"}\n");

        try (Analysis analysis = analyse(1)) {
            Map<SourceKey, Tally> tallies = analysis.tallies();

            assertThat(tallies)
                    .extractingFromEntries(
                            e -> e.getKey().source(), e -> e.getValue().articlesWithoutCopies())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Delta Daily", 0L),
                            org.assertj.core.groups.Tuple.tuple("Harbour Post", 1L));
        }
    }

    @Test
    void a_line_that_recurs_in_different_stories_of_an_outlet_is_not_scored_unless_kept() throws Exception {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            records.append(
                    "{\"source\":\"Harbour Post\",\"text\":\"" + story(i) + (i < 6 ? "\\nHARBOUR DESK" : "") + "\"}\n");
        }
        for (int i = 0; i < 26; i++) {
            records.append("{\"source\":\"Delta Daily\",\"text\":\""
                    + (i < 6 ? ARTICLE + " Again. " + i + "\\n" + ARTICLE + "\\nDELTA DESK" : story(i)) + "\"}\n");
        }
        write("a.jsonl", records.toString());

        assertThat(recurring(1, false)).isEqualTo(6);
        assertThat(recurring(5, false)).isEqualTo(6);
        assertThat(recurring(5, true)).isZero();
    }

    private long recurring(int partitions, boolean keep) {
        InputPlan plan = InputPlan.of(List.of(folder.toString()), new Configuration());
        try (Analysis analysis = analyse(plan, partitions, keep)) {
            return analysis.records().cleaning().removedByRule().getOrDefault("recurring_line", 0L);
        }
    }

    private static String story(int i) {
        String ship = "abcdefghijklmnopqrstuvwxyz".charAt(i) + "oat";
        return "The " + ship + " came on Monday.\\nThe " + ship
                + " left on Friday, the harbour master said.\\nNobody saw the " + ship + " again.";
    }

    @Test
    void the_sample_gives_the_same_rows_with_1_and_7_partitions() {
        Results one = results(1);
        Results seven = results(7);

        assertThat(one.sources).hasSizeGreaterThan(12);
        assertThat(one.evidence).hasSizeGreaterThan(200);
        assertThat(seven).isEqualTo(one);
    }

    @Test
    void the_sample_shows_a_credited_relay_an_uncredited_one_and_a_self_citation() {
        assertThat(results(3).tables)
                .contains(
                        "Newsbasket of Yangzi Herald: 1 credited, 0 uncredited",
                        "Delta Gazette of Vestnik Severa: 0 credited, 1 uncredited",
                        "Yangzi Herald of Yangzi Herald: 1 self-citations");
    }

    private record Results(
            List<SourceRow> sources, List<SentenceRow> evidence, List<Rejection> rejections, List<Object> tables) {}

    private Results results(int partitions) {
        Results results = new Results(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Analysis analysis = analyse(InputPlan.of(List.of("datasets/sample"), new Configuration()), partitions)) {
            analysis.tallies().forEach((key, tally) -> results.sources.add(SourceRow.of(key, tally, Corrector.none())));
            analysis.evidence().forEachRemaining(results.evidence::add);
            analysis.rejections().forEachRemaining(results.rejections::add);
            analysis.relays().forEachRemaining(results.tables::add);
            analysis.relays().forEachRemaining(row -> results.tables.addAll(told(row)));
            analysis.claimants().forEachRemaining(results.tables::add);
            analysis.stories().forEachRemaining(results.tables::add);
            analysis.sourceMonths().forEachRemaining(month -> results.tables.add(told(month)));
            analysis.countryMonths().forEachRemaining(month -> results.tables.add(told(month)));
        }
        return results;
    }

    private static List<String> told(RelayRow row) {
        RelayCounts counts = row.counts();
        String who = row.source() + " of " + row.stateMedium() + ": ";
        return List.of(
                who + counts.creditedCopies() + " credited, " + counts.uncredited() + " uncredited",
                who + counts.selfCitations() + " self-citations");
    }

    private static String told(Map.Entry<?, MonthTally> month) {
        Tally tally = month.getValue().tally();
        return month.getKey() + ": " + tally.articles() + " articles, " + tally.usSentences() + " U.S. sentences, "
                + month.getValue().outlets() + " outlets";
    }

    private static OutletRegistry sampleRegistry() {
        Path file = Path.of("datasets/sample/outlets.csv");
        try (Reader in = Files.newBufferedReader(file)) {
            return OutletRegistry.read(file.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_an_earlier_run_has_scored_is_not_scored_again_and_gives_the_same() throws Exception {
        String lines = Files.readString(Path.of("datasets/sample/scrape.jsonl"));
        int half = lines.indexOf('\n', lines.length() / 2) + 1;
        write("a.jsonl", lines.substring(0, half));
        List<String> known = new ArrayList<>();
        try (Analysis analysis = analyse(2)) {
            analysis.scores().forEachRemaining(known::add);
        }
        write("a.jsonl", lines);
        InputPlan plan = InputPlan.of(List.of(folder.toString()), new Configuration());

        try (Analysis whole = analyse(plan, 3);
                Analysis rest = analyse(plan, known(known), CueScorer::new)) {
            assertThat(list(rest.evidence())).isEqualTo(list(whole.evidence())).isNotEmpty();
            assertThat(rest.tallies()).usingRecursiveComparison().isEqualTo(whole.tallies());
            assertThat(list(rest.scores())).isEqualTo(list(whole.scores()));
            assertThat(rest.known()).isEqualTo(known.size()).isPositive();
            known.clear();
            rest.scores().forEachRemaining(known::add);
        }
        try (Analysis nothing = analyse(plan, known(known), NoScorer::new)) {
            assertThat(nothing.known()).isEqualTo(known.size());
        }
    }

    @Test
    void the_scores_of_another_scorer_are_not_taken_over() throws Exception {
        write("a.jsonl", "{\"source\":\"Harbour Post\",\"text\":\"" + ARTICLE + "\"}\n");
        List<String> known = new ArrayList<>();
        try (Analysis analysis = analyse(1)) {
            analysis.scores().forEachRemaining(known::add);
        }
        KnownScores others =
                KnownScores.read("others", "scores.jsonl", new BufferedReader(new StringReader(known.get(0))));
        InputPlan plan = InputPlan.of(List.of(folder.toString()), new Configuration());

        try (Analysis analysis = analyse(plan, others, CueScorer::new)) {
            assertThat(analysis.known()).isZero();
            assertThat(analysis.records().kept()).isEqualTo(1);
        }
    }

    /** Fails where it is asked anything. */
    private static final class NoScorer implements SentenceScorer {
        @Override
        public List<List<Scores>> score(List<List<Sentence>> texts) {
            if (!texts.isEmpty()) {
                throw new IllegalStateException("asked about " + texts);
            }
            return List.of();
        }

        @Override
        public void close() {}
    }

    private static KnownScores known(List<String> lines) throws IOException {
        return KnownScores.read("cues", "scores.jsonl", new BufferedReader(new StringReader(String.join("\n", lines))));
    }

    private static <T> List<T> list(Iterator<T> rows) {
        List<T> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }

    private Analysis analyse(InputPlan plan, KnownScores known, SentenceScorer.Loader loader) {
        ArticleParser parser = new ArticleParser(FieldNames.defaults(), REGISTRY, LocalDate.of(2024, 12, 31));
        return new AnalyzePipeline(spark, 3, false, Gazetteer.shipped()).run(plan, parser, loader, known);
    }

    private Analysis analyse(int partitions) {
        return analyse(InputPlan.of(List.of(folder.toString()), new Configuration()), partitions);
    }

    private Analysis analyse(InputPlan plan, int partitions) {
        return analyse(plan, partitions, false);
    }

    private Analysis analyse(InputPlan plan, int partitions, boolean keepRecurringLines) {
        ArticleParser parser = new ArticleParser(FieldNames.defaults(), REGISTRY, LocalDate.of(2024, 12, 31));
        return new AnalyzePipeline(spark, partitions, keepRecurringLines, Gazetteer.shipped())
                .run(plan, parser, CueScorer::new, KnownScores.none("cues"));
    }

    private void write(String name, String content) throws Exception {
        Files.writeString(folder.resolve(name), content);
    }
}
