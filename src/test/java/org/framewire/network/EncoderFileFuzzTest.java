package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.framewire.fuzz.Fuzzed;
import org.junit.jupiter.api.Timeout;

/** Encoders, of any bytes, and of any header, pieces and numbers with the right sums. */
@Timeout(Fuzzed.SECONDS)
class EncoderFileFuzzTest {
    @FuzzTest
    void encoders(byte[] bytes) {
        assertRefusedOrWhole(bytes);
        assertRefusedOrWhole(BundleParts.zip(bytes, "encoder.json", "pieces.txt", "encoder.bin"));
    }

    private static void assertRefusedOrWhole(byte[] bytes) {
        Object read = Fuzzed.outcome(() -> EncoderFile.read(new ByteArrayInputStream(bytes), "a.zip"));
        if (read instanceof EncoderFile file) {
            List<Integer> pieces =
                    file.pieces().first("The United States lied.", file.header().longest());
            assertThat(pieces)
                    .allSatisfy(piece ->
                            assertThat(piece).isBetween(0, file.header().pieces() - 1));
        } else {
            assertThat((String) read).startsWith("not an encoder");
        }
    }
}
