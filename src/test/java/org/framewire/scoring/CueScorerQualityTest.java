package org.framewire.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;

class CueScorerQualityTest {
    private static final Path GOLD = Path.of("../shared/data/labelled/gold-dev.jsonl");

    /** Counts by gold label (first index) and label given (second). */
    private static double f1(int[][] counts, int label) {
        int given = 0;
        int gold = 0;
        for (int other = 0; other < counts.length; other++) {
            given += counts[other][label];
            gold += counts[label][other];
        }
        return 2.0 * counts[label][label] / (given + gold);
    }

    private static double macroF1(int[][] counts) {
        return (f1(counts, 0) + f1(counts, 1) + f1(counts, 2)) / 3;
    }

    @Test
    void the_rules_are_as_good_as_measured() throws IOException {
        assumeTrue(Files.exists(GOLD), "labelled sentences are absent: " + GOLD);
        int[][] targets = new int[3][3];
        int[][] claims = new int[3][3];
        int[][] framings = new int[3][3];
        try (CueScorer scorer = new CueScorer()) {
            for (String line : Files.readAllLines(GOLD)) {
                JsonNode gold = new ObjectMapper().readTree(line);
                Scores scores =
                        scorer.score(List.of(List.of(sentence(gold)))).get(0).get(0);
                Target target = Target.ofLabel(gold.get("target").asText());
                targets[target.ordinal()][scores.target().ordinal()]++;
                claims[Claim.ofLabel(gold.get("claim").asText()).ordinal()][
                        scores.claim().ordinal()]++;
                if (target != Target.NONE) {
                    framings[Framing.ofLabel(gold.get("framing").asText()).ordinal()][
                            scores.framing().ordinal()]++;
                }
            }
        }
        assertThat(f1(targets, Target.US.ordinal())).isGreaterThan(0.75);
        assertThat(macroF1(claims)).isGreaterThan(0.825);
        assertThat(macroF1(framings)).isGreaterThan(0.39);
    }

    private static Sentence sentence(JsonNode gold) {
        List<String> before = new ArrayList<>();
        gold.get("before").forEach(text -> before.add(text.asText()));
        return Sentences.inContext(gold.get("text").asText(), before);
    }
}
