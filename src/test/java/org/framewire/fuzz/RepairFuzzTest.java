package org.framewire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.framewire.corpus.CharacterRepair;
import org.junit.jupiter.api.Timeout;

/** The repair of characters, on any text. */
@Timeout(Fuzzed.SECONDS)
class RepairFuzzTest {
    @FuzzTest
    void texts(byte[] bytes) {
        String text = Fuzzed.text(bytes);
        CharacterRepair.Repaired repaired = CharacterRepair.repair(text);

        assertThat(CharacterRepair.repair(text)).isEqualTo(repaired);
        assertThat(repaired.text()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]").doesNotContain("\u00a0", "\u200b");
    }
}
