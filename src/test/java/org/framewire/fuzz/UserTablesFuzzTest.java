package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;
import java.util.concurrent.Callable;
import org.framewire.corpus.Gazetteer;
import org.framewire.corpus.OutletRegistry;
import org.framewire.csv.CsvTable;
import org.junit.jupiter.api.Timeout;

/** The small tables that users write: outlets, gazetteers and others. */
@Timeout(Fuzzed.SECONDS)
class UserTablesFuzzTest {
    @FuzzTest
    void tables(byte[] bytes) {
        String text = Fuzzed.text(bytes);
        assertSame(
                () -> OutletRegistry.read("outlets.csv", new StringReader(text)).rows());
        assertSame(() -> Gazetteer.read("gazetteer.csv", new StringReader(text)));
        assertSame(() -> CsvTable.read(Fuzzed.file(bytes)));
    }

    private static void assertSame(Callable<?> reading) {
        assertThat(Fuzzed.outcome(reading)).isEqualTo(Fuzzed.outcome(reading));
    }
}
