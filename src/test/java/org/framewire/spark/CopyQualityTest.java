package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.framewire.corpus.Article;
import org.framewire.corpus.Fingerprint;
import org.framewire.corpus.Stories;
import org.framewire.corpus.TestArticles;
import org.framewire.corpus.TextCleaner;
import org.framewire.csv.CsvTable;
import org.framewire.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How good the search for copies is on real articles, where these are at hand. */
class CopyQualityTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles/load.jsonl.gz");
    private static final Path PAIRS = Path.of("datasets/copies/pairs.csv");
    private static final double LEAST_PRECISION = 0.98;
    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_RECALL_IN_OUTLET = 0.85;
    private static final int EVERY = 100;
    private static final int FEWEST_WORDS = 60;

    private static final Map<String, Article> JUDGED = new HashMap<>();
    private static final List<Article> SAMPLE = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException, Json.Malformed {
        Assumptions.assumeTrue(Files.exists(ARTICLES), "the shared articles are not here");
        Set<String> wanted = new HashSet<>();
        CsvTable.read(PAIRS).forEach(row -> wanted.addAll(List.of(cell(row, "one"), cell(row, "other"))));
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String id = line.substring(8, line.indexOf('"', 8));
                if (wanted.contains(id)) {
                    JUDGED.put(id, article(number, line));
                } else if (number % EVERY == 0) {
                    Article article = article(number, line);
                    if (isHeldOut(article) && article.text().split(" ").length >= FEWEST_WORDS) {
                        SAMPLE.add(article);
                    }
                }
            }
        }
    }

    @Test
    void of_the_pairs_that_are_joined_almost_all_are_copies() {
        int joined = 0;
        int right = 0;
        for (CsvTable.Row row : CsvTable.read(PAIRS)) {
            boolean held = cell(row, "split").equals("report");
            Fingerprint one = Fingerprint.of(JUDGED.get(cell(row, "one")));
            Fingerprint other = Fingerprint.of(JUDGED.get(cell(row, "other")));
            if (held && Stories.areCopies(one, other)) {
                joined++;
                right += cell(row, "copies").equals("yes") ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "Copies: %d of %d joined pairs are right%n", right, joined);

        assertThat(joined).isGreaterThanOrEqualTo(190);
        assertThat((double) right / joined).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void almost_all_copies_made_by_program_are_found() {
        Map<MadeCopies, Double> recall = new EnumMap<>(MadeCopies.class);
        for (MadeCopies kind : MadeCopies.values()) {
            recall.put(kind, recall(kind));
        }
        System.out.println("Copies: recall " + recall + " on " + SAMPLE.size() + " articles each");

        assertThat(SAMPLE).hasSizeGreaterThan(100);
        assertThat(recall.values()).allMatch(found -> found >= LEAST_RECALL);
    }

    /** Where an outlet's next report must not be taken for a copy, fewer copies with edits are found. */
    @Test
    void most_copies_within_one_outlet_are_found() {
        Map<MadeCopies, Double> recall = new EnumMap<>(MadeCopies.class);
        for (MadeCopies kind : MadeCopies.values()) {
            int found = 0;
            for (int i = 0; i < SAMPLE.size(); i++) {
                Article article = SAMPLE.get(i);
                Article copy = copy(kind, article, article.source(), i);
                found += Stories.areCopies(Fingerprint.of(article), Fingerprint.of(copy)) ? 1 : 0;
            }
            recall.put(kind, (double) found / SAMPLE.size());
        }
        System.out.println("Copies: recall within one outlet " + recall);

        assertThat(recall.values()).allMatch(found -> found >= LEAST_RECALL_IN_OUTLET);
    }

    private static Article copy(MadeCopies kind, Article article, String outlet, int number) {
        return article("copy:" + number, outlet, article.date(), kind.of(article.text(), new Random(number)));
    }

    private static double recall(MadeCopies kind) {
        List<Article> copies = new ArrayList<>();
        SAMPLE.forEach(article -> copies.add(copy(kind, article, "Copy Post", copies.size())));
        List<Fingerprint> prints = new ArrayList<>();
        SAMPLE.forEach(article -> prints.add(Fingerprint.of(article)));
        copies.forEach(article -> prints.add(Fingerprint.of(article)));
        JavaSparkContext context = LocalSpark.context();
        Stories stories = new CopyFinder(context, 2).find(context.parallelize(prints, 2));
        int found = 0;
        for (int i = 0; i < copies.size(); i++) {
            String story = stories.of(SAMPLE.get(i)).story();
            found += stories.of(copies.get(i)).story().equals(story) ? 1 : 0;
        }
        return (double) found / copies.size();
    }

    /** By the hash of the words: the other half served to choose the thresholds. */
    private static boolean isHeldOut(Article article) {
        return Fingerprint.textHash(article).charAt(0) >= '8';
    }

    private static String cell(CsvTable.Row row, String column) {
        return row.cells().get(column);
    }

    private static Article article(int number, String line) throws Json.Malformed {
        Map<String, Object> fields = Json.object(line);
        Object date = fields.get("date");
        String text = TextCleaner.clean((String) fields.get("title"), (String) fields.get("text"))
                .text();
        return article(
                "load:" + number,
                (String) fields.get("source"),
                date == null ? null : LocalDate.parse((String) date),
                text.isEmpty() ? "nothing" : text);
    }

    private static Article article(String where, String source, LocalDate date, String text) {
        return TestArticles.article(where, where, source, date, null, text);
    }
}
