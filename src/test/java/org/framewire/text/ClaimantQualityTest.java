package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framewire.Sha256;
import org.framewire.corpus.Article;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.Gazetteer;
import org.framewire.corpus.OutletRegistry;
import org.framewire.input.FieldNames;
import org.framewire.input.RawRecord;
import org.framewire.json.Json;
import org.junit.jupiter.api.Test;

/**
 * Sources that the rules find against those of 299 attributed sentences that were read
 * ({@code datasets/claims/heads.csv}); the sentences themselves are not here.
 */
class ClaimantQualityTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles/articles.jsonl");
    private static final Path JUDGED = Path.of("datasets/claims/heads.csv");

    private static final Sources SOURCES = new Sources(Gazetteer.shipped());

    private static final class Score {
        private int sentences;
        private int right;
        private int named;
        private int namedRight;
        private int kind;
        private int found;
        private int foundRight;

        void add(boolean isNamed, boolean isFound, boolean isRight, boolean isKind) {
            sentences++;
            right += isRight ? 1 : 0;
            named += isNamed ? 1 : 0;
            namedRight += isNamed && isRight ? 1 : 0;
            kind += isKind ? 1 : 0;
            found += isFound ? 1 : 0;
            foundRight += isFound && isRight ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d sentences: source right in %d (%.1f %%); of %d that name one in %d (%.1f %%); of %d with an"
                            + " attribution found in %d (%.1f %%); of these its kind, as far as the article tells, in %d",
                    sentences,
                    right,
                    100.0 * right / sentences,
                    named,
                    namedRight,
                    100.0 * namedRight / named,
                    found,
                    foundRight,
                    100.0 * foundRight / found,
                    kind);
        }
    }

    @Test
    void the_sources_that_were_read_are_found() throws Exception {
        assumeTrue(Files.exists(ARTICLES), "articles are absent: " + ARTICLES);
        Map<String, Score> scores = Map.of("tune", new Score(), "report", new Score());
        Map<String, Map<String, CSVRecord>> judged = judged();
        ArticleParser parser =
                new ArticleParser(FieldNames.defaults(), OutletRegistry.shipped(), LocalDate.of(2026, 1, 1));
        try (BufferedReader in = Files.newBufferedReader(ARTICLES)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Map<String, Object> fields = Json.object(line);
                Map<String, CSVRecord> rows = judged.get((String) fields.get("id"));
                if (rows != null) {
                    judge(
                            parser.parse(new RawRecord("articles:1", texts(fields)))
                                    .article(),
                            rows,
                            scores);
                }
            }
        }
        System.out.println("tuned on: " + scores.get("tune"));
        System.out.println("reported: " + scores.get("report"));
        assertThat(scores.get("tune").sentences).isEqualTo(100);
        assertThat(scores.get("report").sentences).isEqualTo(199);
        assertThat(scores.get("report").right).isGreaterThanOrEqualTo(169);
        assertThat(scores.get("report").kind).isGreaterThanOrEqualTo(136);
    }

    private static Map<String, String> texts(Map<String, Object> fields) {
        Map<String, String> texts = new HashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    private static void judge(Article article, Map<String, CSVRecord> rows, Map<String, Score> scores) {
        List<Sentence> sentences = Sentences.of(article.title(), article.text());
        List<Optional<Attribution>> attributions = Attributions.ofArticle(sentences);
        List<Optional<Source>> sources = SOURCES.ofArticle(Sentences.tokens(sentences), attributions);
        for (int i = 0; i < sentences.size(); i++) {
            CSVRecord row = rows.remove(Sha256.hex(sentences.get(i).text()));
            if (row != null) {
                Optional<Attribution> found = attributions.get(i);
                boolean right = isRight(row, sentences.get(i).text(), found);
                boolean kind = sources.get(i)
                        .filter(source -> source.kind().name().equalsIgnoreCase(row.get("kind")))
                        .isPresent();
                scores.get(row.get("split")).add(!row.get("from").isEmpty(), found.isPresent(), right, kind);
            }
        }
    }

    /** The head of the source must be the one that was read; a source of another sentence counts as none here. */
    private static boolean isRight(CSVRecord row, String text, Optional<Attribution> found) {
        boolean none = found.isEmpty()
                || found.get().cue().isEmpty()
                || found.get().claimant().isEmpty();
        if (row.get("from").isEmpty() || none) {
            return row.get("from").isEmpty() && none;
        }
        SourcePhrase phrase = SourcePhrase.of(found.get().claimant());
        Token head = phrase.words().get(phrase.headTo() - 1);
        int from = Integer.parseInt(row.get("from"));
        int to = Integer.parseInt(row.get("to"));
        String claimant = found.get().claimant();
        for (int at = text.indexOf(claimant); at >= 0; at = text.indexOf(claimant, at + 1)) {
            if (at + head.end() > from && at + head.start() < to) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Map<String, CSVRecord>> judged() throws IOException {
        Map<String, Map<String, CSVRecord>> judged = new HashMap<>();
        try (CSVParser rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(
                        Files.readString(JUDGED, StandardCharsets.UTF_8).substring(1)))) {
            for (CSVRecord row : rows) {
                judged.computeIfAbsent(row.get("article"), id -> new HashMap<>())
                        .put(row.get("sha256"), row);
            }
        }
        return judged;
    }
}
