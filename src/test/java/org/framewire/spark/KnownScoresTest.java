package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.framewire.UserError;
import org.junit.jupiter.api.Test;

class KnownScoresTest {
    private static final String RIGHT =
            "{\"content\":\"ab\",\"sentences\":2,\"kept\":[\"1 US 1.0 0.0 0.0 ANTI 0.9 0.1 0.0 OWN_VOICE 0.0 0.0 1.0\"]}";

    @Test
    void lines_that_are_no_scores_are_refused_with_their_place() {
        refused(RIGHT + "\nplain words", "scores.jsonl:2");
        refused(RIGHT.replace("\"1 US", "\"2 US"), "sentence 2 of 2");
        refused(RIGHT.replace("1 US 1.0", "1 US 1.4"), "probabilities");
        refused(RIGHT.replace(" 0.0 0.0 1.0\"", "\""), "not the scores of a sentence");
        refused(RIGHT.replace("ANTI", "UPSIDE"), "UPSIDE");
        refused(RIGHT.replace("1 US", "US"), "scores.jsonl:1");
    }

    private static void refused(String lines, String message) {
        assertThatThrownBy(() -> KnownScores.read("a", "scores.jsonl", new BufferedReader(new StringReader(lines))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
    }
}
