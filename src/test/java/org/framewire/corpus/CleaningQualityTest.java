package org.framewire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framewire.Sha256;
import org.framewire.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The cleaning against 600 lines of real articles that were read and judged ({@code datasets/cleaning/lines.csv}); the
 * lines themselves are not here. Sources whose name has an even first byte of SHA-256 were tuned on.
 */
class CleaningQualityTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles/articles.jsonl");
    private static final Path JUDGED = Path.of("datasets/cleaning/lines.csv");

    /** What became of the judged lines of the sources that were tuned on, or of the others. */
    private static final class Outcome {
        int removed;
        int contentRemoved;
        int found;
        int other;
        int otherRemoved;
        int keptOther;
        int keptOtherRemoved;

        void add(CSVRecord judged, boolean gone) {
            found++;
            boolean content = judged.get("judged").equals("content");
            removed += gone ? 1 : 0;
            contentRemoved += gone && content ? 1 : 0;
            other += content ? 0 : 1;
            otherRemoved += gone && !content ? 1 : 0;
            boolean kept = judged.get("drawn").equals("kept") && !content;
            keptOther += kept ? 1 : 0;
            keptOtherRemoved += kept && gone ? 1 : 0;
        }
    }

    @Test
    void no_sentence_is_removed_and_most_residue_is() throws Exception {
        Assumptions.assumeTrue(Files.exists(ARTICLES), "needs " + ARTICLES);
        Outcome tuned = new Outcome();
        Outcome others = new Outcome();
        Map<String, Map<String, CSVRecord>> judged = judged();
        try (BufferedReader in = Files.newBufferedReader(ARTICLES)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Map<String, Object> article = Json.object(line);
                Map<String, CSVRecord> lines = judged.getOrDefault((String) article.get("id"), Map.of());
                if (!lines.isEmpty()) {
                    judge(article, lines, isTuned((String) article.get("source")) ? tuned : others);
                }
            }
        }
        print("tuned on", tuned);
        print("others", others);

        assertThat(tuned.found + others.found).isEqualTo(600);
        assertThat(others.contentRemoved).isZero();
        assertThat(tuned.contentRemoved).isZero();
        assertThat((double) others.otherRemoved / others.other).isGreaterThan(0.92);
        assertThat((double) tuned.otherRemoved / tuned.other).isGreaterThan(0.95);
    }

    private static void print(String sources, Outcome outcome) {
        System.out.printf(
                java.util.Locale.ROOT,
                "%s: %d lines, %d removed, %d of them content; of %d lines that are not content %d removed, of the %d that"
                        + " were drawn from the kept ones %d%n",
                sources,
                outcome.found,
                outcome.removed,
                outcome.contentRemoved,
                outcome.other,
                outcome.otherRemoved,
                outcome.keptOther,
                outcome.keptOtherRemoved);
    }

    private static void judge(Map<String, Object> article, Map<String, CSVRecord> judged, Outcome outcome) {
        String title = (String) article.get("title");
        String headline = title == null ? null : CharacterRepair.repair(title).text();
        String raw = CharacterRepair.repair((String) article.get("text")).text();
        List<String> kept =
                Arrays.asList(TextCleaner.clean(headline, raw).text().split("\n"));
        Set<String> seen = new HashSet<>();
        for (String line : Lines.of(raw)) {
            String hash = Sha256.hex(line);
            CSVRecord row = judged.get(hash);
            if (row != null && seen.add(hash)) {
                outcome.add(row, kept.stream().noneMatch(k -> holds(line, k)));
            }
        }
    }

    /** Whether a line of the cleaned text is the line, or what is left of it. */
    private static boolean holds(String line, String kept) {
        return line.equals(kept)
                || kept.length() >= 20
                        && (line.contains(kept)
                                || LineParts.withoutInsertions(line).contains(kept));
    }

    private static boolean isTuned(String source) {
        return Sha256.of(source.getBytes(StandardCharsets.UTF_8))[0] % 2 == 0;
    }

    private static Map<String, Map<String, CSVRecord>> judged() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, Map<String, CSVRecord>> judged = new HashMap<>();
        try (CSVParser rows = CSVParser.parse(JUDGED, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                judged.computeIfAbsent(row.get("article"), id -> new HashMap<>())
                        .put(row.get("sha256"), row);
            }
        }
        return judged;
    }
}
