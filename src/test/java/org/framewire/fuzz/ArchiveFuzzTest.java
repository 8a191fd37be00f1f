package org.framewire.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;

/** ZIP and gzip, of any bytes. */
@Timeout(Fuzzed.SECONDS)
class ArchiveFuzzTest {
    @FuzzTest
    void files(byte[] bytes) {
        Fuzzed.read("a.zip", bytes);
        Fuzzed.read("a.jsonl.gz", bytes);
    }
}
