package org.framewire.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;

/** JSON over many lines, in arrays and in objects, of any bytes. */
@Timeout(Fuzzed.SECONDS)
class JsonFuzzTest {
    @FuzzTest
    void objects(byte[] bytes) {
        Fuzzed.read("a.json", bytes);
    }
}
