package org.framewire.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;

/** Text files and the exports of news databases, of any bytes. */
@Timeout(Fuzzed.SECONDS)
class ExportFuzzTest {
    @FuzzTest
    void files(byte[] bytes) {
        Fuzzed.read("a.txt", bytes);
    }
}
