package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.framewire.UserError;
import org.framewire.report.RunManifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputHashesTest {
    private static final FileTime THEN = FileTime.fromMillis(1_700_000_000_123L);

    private final JavaSparkContext spark = LocalSpark.context();

    @TempDir
    Path folder;

    private Path file;
    private InputPlan plan;

    @BeforeEach
    void begin() throws IOException {
        file = Files.writeString(folder.resolve("b.jsonl"), "abc");
        Files.setLastModifiedTime(file, THEN);
        Files.writeString(folder.resolve("a.txt"), "");
        plan = InputPlan.of(List.of(folder.toString()), new Configuration());
    }

    @Test
    void each_file_has_its_size_and_hash_in_the_order_of_the_plan() {
        assertThat(InputHashes.of(spark, plan))
                .containsExactly(
                        new RunManifest.Input(
                                folder + "/a.txt",
                                0,
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                        new RunManifest.Input(
                                folder + "/b.jsonl",
                                3,
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void a_file_that_grew_is_refused() throws IOException {
        Files.writeString(file, "abcd");
        Files.setLastModifiedTime(file, THEN);

        assertThat(refusal()).isEqualTo("""
                An input changed while it was read, so that nobody could say what the results are of
                  where:    %s
                  found:    4 bytes, last changed 2023-11-14T22:13:20.123Z
                  expected: 3 bytes, last changed 2023-11-14T22:13:20.123Z, as when the run began""".formatted(file));
    }

    @Test
    void a_file_of_the_same_size_that_was_written_anew_is_refused() throws IOException {
        Files.writeString(file, "abd");

        assertThat(refusal()).startsWith("An input changed").contains("found:    3 bytes, last changed 2");
    }

    @Test
    void a_file_that_is_gone_is_refused() throws IOException {
        Files.delete(file);

        assertThat(refusal()).startsWith("An input changed").contains("where:    " + file);
    }

    /** Spark wraps what a task throws. */
    private String refusal() {
        return assertThatThrownBy(() -> InputHashes.of(spark, plan))
                .extracting(thrown -> thrown instanceof UserError ? thrown : thrown.getCause())
                .asInstanceOf(InstanceOfAssertFactories.throwable(UserError.class))
                .actual()
                .getMessage();
    }
}
