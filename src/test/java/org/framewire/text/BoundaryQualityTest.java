package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Prints how well the splitter finds the boundaries that were judged by hand, and asserts a floor. */
class BoundaryQualityTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles/articles.jsonl");
    private static final Path JUDGED = Path.of("datasets/segmentation/boundaries.csv");
    /** How many positions of the corpus one row stands for: there were 107,712 and 17,524 to draw 400 each from. */
    private static final Map<String, Double> STANDS_FOR = Map.of("cut", 107_712 / 400.0, "uncut", 17_524 / 400.0);

    private static final int AROUND = 20;

    private final SentenceSplitter splitter = new SentenceSplitter();

    private static final class Score {
        private double found;
        private double wrong;
        private double missed;

        private double precision() {
            return found / (found + wrong);
        }

        private double recall() {
            return found / (found + missed);
        }

        private double f1() {
            return 2 * found / (2 * found + wrong + missed);
        }

        private String line(String name) {
            return String.format(
                    Locale.ROOT, "%s: precision %.4f, recall %.4f, F1 %.4f", name, precision(), recall(), f1());
        }
    }

    @Test
    void the_judged_boundaries_are_found() throws IOException {
        assumeTrue(Files.exists(ARTICLES), "articles are absent: " + ARTICLES);
        Map<String, String> texts = texts();
        for (String half : List.of("tune", "report")) {
            Score rows = new Score();
            Score corpus = new Score();
            for (CSVRecord row : judged()) {
                if (row.get("half").equals(half)) {
                    count(row, texts.get(row.get("article")), rows, corpus);
                }
            }
            System.out.println(rows.line(half + " half, rows as drawn"));
            System.out.println(corpus.line(half + " half, as frequent as in the corpus"));
            assertThat(rows.f1()).as(half).isGreaterThanOrEqualTo(0.98);
            assertThat(corpus.f1()).as(half).isGreaterThanOrEqualTo(0.99);
        }
    }

    private void count(CSVRecord row, String text, Score rows, Score corpus) {
        int from = Integer.parseInt(row.get("from"));
        int to = Integer.parseInt(row.get("to"));
        assertThat(hash(text.substring(Math.max(0, from - AROUND), Math.min(text.length(), from + AROUND))))
                .isEqualTo(row.get("sha256"));
        List<Integer> cuts = splitter.split(text).stream()
                .map(Span::end)
                .filter(end -> end >= from && end <= to)
                .toList();
        boolean judged = !row.get("ends").isEmpty();
        boolean right = judged && cuts.contains(Integer.parseInt(row.get("ends")));
        add(rows, 1, judged, right, !cuts.isEmpty());
        add(corpus, STANDS_FOR.get(row.get("drawn_from")), judged, right, !cuts.isEmpty());
    }

    private static void add(Score score, double weight, boolean judged, boolean right, boolean cut) {
        score.found += right ? weight : 0;
        score.wrong += cut && !right ? weight : 0;
        score.missed += judged && !right ? weight : 0;
    }

    private static Map<String, String> texts() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(ARTICLES)) {
            JsonNode article = json.readTree(line);
            texts.put(article.get("id").asText(), article.get("text").asText());
        }
        return texts;
    }

    private static List<CSVRecord> judged() throws IOException {
        String csv = Files.readString(JUDGED).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
