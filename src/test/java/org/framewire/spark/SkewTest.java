package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.Gazetteer;
import org.framewire.corpus.OutletRegistry;
import org.framewire.input.FieldNames;
import org.framewire.scoring.CueScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Corpora whose parts are of very different sizes. They are a hundredth to a tenth of what a long archive holds, so
 * that the tests take seconds; what they guard is that nothing is lost or counted twice, and no step takes minutes.
 */
@Timeout(300)
class SkewTest {
    private static final String[] SHIPS = {"ferry", "tanker", "trawler", "barge", "tug", "yacht", "cutter", "liner"};
    private static final String[] PLACES = {"harbour", "strait", "canal", "lagoon", "river", "estuary", "bay"};
    private static final String[] ACTS = {"left", "entered", "crossed", "blocked", "reached", "avoided", "closed"};
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};

    /** Bytes that one task reads of such a file. */
    private static final int PART = 4 << 20;

    @TempDir
    Path folder;

    @Test
    void one_very_long_article_among_short_ones_keeps_all_its_sentences() throws IOException {
        int sentences = 3_000;
        StringBuilder lines = new StringBuilder(record("Harbour Post", text(0, sentences)));
        for (int i = 0; i < 20; i++) {
            lines.append(record("Delta Daily", text(sentences + 3 * i, 3)));
        }
        Files.writeString(folder.resolve("a.jsonl"), lines);

        Result result = result("a.jsonl", 1);

        assertThat(result.kept).isEqualTo(21);
        assertThat(result.sentences).containsEntry("Harbour Post", (long) sentences);
        assertThat(result.sentences).containsEntry("Delta Daily", 60L);
        assertThat(result("a.jsonl", 7)).isEqualTo(result);
    }

    @Test
    void very_many_articles_of_one_line_are_all_counted() throws IOException {
        int articles = 2_000;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append(record("Outlet " + i % 50, text(i, 1)));
        }
        Files.writeString(folder.resolve("a.jsonl"), lines);

        Result result = result("a.jsonl", 7);

        assertThat(result.kept).isEqualTo(articles);
        assertThat(result.sentences).hasSize(50);
        assertThat(result.sentences.values()).containsOnly(articles / 50L);
    }

    @Test
    void an_outlet_with_nine_tenths_of_the_corpus_gives_the_same_with_1_and_7_partitions() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            lines.append(record(i % 10 == 0 ? "Outlet " + i : "Harbour Post", text(5 * i, 5)));
        }
        Files.writeString(folder.resolve("a.jsonl"), lines);

        Result result = result("a.jsonl", 7);

        assertThat(result.sentences).hasSize(101).containsEntry("Harbour Post", 4_500L);
        assertThat(result("a.jsonl", 1)).isEqualTo(result);
    }

    @Test
    void a_gzip_file_that_one_task_must_read_gives_what_the_same_lines_in_parts_give() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; lines.length() < PART + PART / 50; i++) {
            lines.append(record("Outlet " + i % 7, text(30 * i, 30)));
        }
        Files.writeString(folder.resolve("plain.jsonl"), lines);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("packed.jsonl.gz")))) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(plan("plain.jsonl").splits()).hasSizeGreaterThan(1);
        assertThat(plan("packed.jsonl.gz").splits()).hasSize(1);
        Result packed = result("packed.jsonl.gz", 7);
        assertThat(packed.kept).isGreaterThan(1_000);
        assertThat(packed).isEqualTo(result("plain.jsonl", 7));
    }

    /** @param sentences about the United States, by outlet */
    private record Result(long kept, Map<String, Long> sentences, List<String> evidence) {}

    private Result result(String file, int partitions) {
        ArticleParser parser =
                new ArticleParser(FieldNames.defaults(), OutletRegistry.shipped(), LocalDate.of(2024, 12, 31));
        AnalyzePipeline pipeline = new AnalyzePipeline(LocalSpark.context(), partitions, false, Gazetteer.shipped());
        try (Analysis analysis = pipeline.run(plan(file), parser, CueScorer::new, KnownScores.none("cues"))) {
            Map<String, Long> sentences = new TreeMap<>();
            analysis.tallies().forEach((key, tally) -> sentences.merge(key.source(), tally.usSentences(), Long::sum));
            List<String> evidence = new ArrayList<>();
            analysis.evidence().forEachRemaining(row -> evidence.add(row.source() + " " + row.text()));
            return new Result(analysis.records().kept(), sentences, evidence);
        }
    }

    private InputPlan plan(String file) {
        return InputPlan.of(List.of(folder.resolve(file).toString()), new Configuration());
    }

    private static String record(String source, String text) {
        return "{\"source\":\"" + source + "\",\"text\":\"" + text + "\"}\n";
    }

    /** Sentences of a numbered series; their numbers make each another one. */
    private static String text(int first, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            text.append(text.isEmpty() ? "" : " ")
                    .append("On ")
                    .append(of(DAYS, i))
                    .append(" the United States said that ")
                    .append(of(SHIPS, i / 5))
                    .append(' ')
                    .append(i)
                    .append(' ')
                    .append(of(ACTS, i / 3))
                    .append(" the ")
                    .append(of(PLACES, i / 2))
                    .append(" without ")
                    .append(i)
                    .append(" tons of its cargo.");
        }
        return text.toString();
    }

    private static String of(String[] words, int i) {
        return words[i % words.length];
    }
}
