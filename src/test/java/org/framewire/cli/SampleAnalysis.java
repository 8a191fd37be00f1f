package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code jobs/analyze} on the sample corpus, run once for all tests that look at its reports. */
final class SampleAnalysis {
    private static Path folder;
    private static Outcome outcome;

    private SampleAnalysis() {}

    /** What the command printed; it ended well. */
    static synchronized Outcome outcome() throws IOException, InterruptedException {
        if (outcome == null) {
            folder = Files.createTempDirectory(Path.of("target"), "sample-analysis")
                    .resolve("reports")
                    .toAbsolutePath();
            Outcome run = Job.run(
                    "analyze",
                    "datasets/sample",
                    "--out",
                    folder.toString(),
                    "--latest",
                    "2024-12-31",
                    "--partitions",
                    "1");
            assertThat(run.code()).as(run.err()).isZero();
            outcome = run;
        }
        return outcome;
    }

    /** Its reports, which nobody changes. */
    static Path folder() throws IOException, InterruptedException {
        outcome();
        return folder;
    }
}
