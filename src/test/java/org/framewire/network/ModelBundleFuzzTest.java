package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import org.framewire.fuzz.Fuzzed;
import org.junit.jupiter.api.Timeout;

/** Model bundles, of any bytes, and of any card, vocabulary and weights with the right sums. */
@Timeout(Fuzzed.SECONDS)
class ModelBundleFuzzTest {
    @FuzzTest
    void bundles(byte[] bytes) {
        assertRefusedOrWhole(bytes);
        assertRefusedOrWhole(BundleParts.zip(bytes, "card.json", "vocabulary.txt", "weights.bin"));
    }

    private static void assertRefusedOrWhole(byte[] bytes) {
        Object read = Fuzzed.outcome(() -> ModelBundle.read(new ByteArrayInputStream(bytes)));
        if (read instanceof ModelBundle bundle) {
            assertThat(bundle.card().id())
                    .endsWith(bundle.card().weightsSha256().substring(0, 12));
            for (float[] numbers : bundle.weights().arrays().values()) {
                for (float number : numbers) {
                    assertThat(Float.isFinite(number)).isTrue();
                }
            }
            assertThat(Fuzzed.outcome(() -> NetworkScorer.fast(bundle)))
                    .as("a scorer whose weights no input of this size holds")
                    .isInstanceOf(String.class);
        } else {
            assertThat((String) read).startsWith("not a model bundle");
        }
    }
}
