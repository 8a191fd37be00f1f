package org.framewire.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;

/** Tables of articles, of any bytes. */
@Timeout(Fuzzed.SECONDS)
class CsvFuzzTest {
    @FuzzTest
    void tables(byte[] bytes) {
        Fuzzed.read("a.csv", bytes);
        Fuzzed.read("a.tsv", bytes);
    }
}
