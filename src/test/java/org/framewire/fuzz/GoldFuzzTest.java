package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import org.framewire.evaluation.DrawnRow;
import org.framewire.evaluation.GoldReader;
import org.framewire.evaluation.NewsMtsc;
import org.junit.jupiter.api.Timeout;

/** Labelled sentences, in JSON Lines and CSV. */
@Timeout(Fuzzed.SECONDS)
class GoldFuzzTest {
    @FuzzTest
    void files(byte[] bytes) {
        Path file = Fuzzed.file(bytes);
        Object gold = Fuzzed.outcome(() -> GoldReader.read(file));

        assertThat(Fuzzed.outcome(() -> GoldReader.read(file))).isEqualTo(gold);
        if (gold instanceof List<?> sentences) {
            assertThat(sentences).isNotEmpty();
        }
        assertThat(Fuzzed.outcome(() -> DrawnRow.read(file))).isNotNull();
        assertThat(Fuzzed.outcome(() -> NewsMtsc.read(file))).isNotNull();
    }
}
