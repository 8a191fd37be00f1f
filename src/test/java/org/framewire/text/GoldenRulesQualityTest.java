package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenRulesQualityTest {
    private static final Path GOLDEN = Path.of("../shared/data/segmentation/golden_rules_en.jsonl");

    @Test
    void the_golden_rules_hold_as_measured() throws IOException {
        assumeTrue(Files.exists(GOLDEN), "segmentation cases are absent: " + GOLDEN);
        int pragmatic = 0;
        int all = 0;
        for (String line : Files.readAllLines(GOLDEN)) {
            JsonNode golden = new ObjectMapper().readTree(line);
            List<String> expected = new ArrayList<>();
            golden.get("sentences").forEach(sentence -> expected.add(squeezed(sentence.asText())));
            String text = golden.get("text").asText();
            boolean right = new SentenceSplitter()
                    .split(text).stream()
                            .map(span -> squeezed(span.of(text)))
                            .toList()
                            .equals(expected);
            all += right ? 1 : 0;
            pragmatic += right && golden.get("set").asText().startsWith("pragmatic") ? 1 : 0;
        }
        assertThat(pragmatic).isGreaterThanOrEqualTo(57);
        assertThat(all).isGreaterThanOrEqualTo(161);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
