package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzePartitionsTest {
    @ParameterizedTest
    @CsvSource({
        "2, 0, 2",
        "2, 700_000, 2",
        "2, 1_048_576, 4",
        "2, 2_700_000, 8",
        "2, 30_000_000, 8",
        "2, 150_000_000, 35",
        "64, 2_700_000, 64",
        "2, 9_000_000_000_000, 100_000",
    })
    void each_core_gets_several_tasks_of_a_small_input_and_4_MiB_a_task_of_a_large_one(
            int cores, String bytes, String partitions) {
        assertThat(AnalyzeCommand.enoughPartitions(cores, number(bytes))).isEqualTo((int) number(partitions));
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace("_", ""));
    }
}
