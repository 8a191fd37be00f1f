package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.framewire.spark.SecretStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a run: it ends with a clear message and without half a report. */
class AnalyzeFaultsTest {
    private static final String RECORD =
            "{\"source\":\"Harbour Post\",\"text\":\"The United States and the island republic signed a fishing agreement on"
                    + " Monday. The minister said that the talks had taken two years. Boats may land their catch from June.\"}\n";
    private static final String REGISTRY = "source,aliases,domain,country,control,valid_from,valid_to,evidence\n";

    @TempDir
    Path folder;

    @TempDir
    Path results;

    @Test
    void an_input_that_changes_while_it_is_read_fails_the_run() throws Exception {
        Path input = Files.writeString(folder.resolve("a.jsonl"), RECORD);
        Fifo outlets = Fifo.in(results);
        CompletableFuture<Void> change = outlets.whenRead(
                () -> Files.writeString(input, RECORD.replace("two", "three"), StandardOpenOption.APPEND), REGISTRY);

        Outcome outcome =
                analyze(input.toString(), out(), "--outlets", outlets.path().toString());

        change.get(1, TimeUnit.MINUTES);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("An input changed while it was read")
                .contains("where:    " + input)
                .doesNotContain("\tat ");
        assertNothingOf(out());
    }

    @Test
    void a_full_disk_leaves_the_older_report_as_it_was() throws Exception {
        Path input = Files.writeString(folder.resolve("a.jsonl"), RECORD);
        try (SmallDisk disk = SmallDisk.at(Files.createDirectory(results.resolve("disk")), "512k")) {
            Path out = disk.folder().resolve("out");
            assertThat(analyze(input.toString(), out).code()).isZero();
            SortedMap<String, String> whole = Reports.of(out);
            disk.leave(20_000);

            Outcome outcome = analyze(input.toString(), out, "--force");

            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err())
                    .contains("the report cannot be written")
                    .contains("No space left on device")
                    .doesNotContain("\tat ");
            assertThat(Reports.of(out)).isEqualTo(whole);
            assertThat(disk.folder().resolve(".out.partial")).doesNotExist();
        }
    }

    @Test
    void what_gives_access_to_a_store_is_in_no_file_and_no_message() throws Exception {
        Files.writeString(folder.resolve("a.jsonl"), RECORD + RECORD + "{\n");
        Files.writeString(folder.resolve("b.doc"), "?");
        String key = "spark.hadoop.fs.s3a.secret.key";
        System.setProperty(SecretStore.OPTION, SecretStore.class.getName());
        System.setProperty(key, SecretStore.PASSWORD);
        try {
            Outcome outcome = analyze(SecretStore.address(folder), out(), "--max-rejected", "0.9");
            Outcome refused = analyze(SecretStore.address(folder), results.resolve("other"), "--max-rejected", "0.1");
            Outcome missing = analyze(SecretStore.address(folder.resolve("none.csv")), results.resolve("other"));

            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(refused.err()).contains("vault://***@store" + folder);
            assertThat(missing.err()).contains("vault://***@store" + folder.resolve("none.csv"));
            assertThat(outcome.out() + outcome.err() + refused.err() + missing.err())
                    .doesNotContain(SecretStore.PASSWORD);
            assertThat(Reports.of(out()).get("run.json")).contains("vault://***@store" + folder + "/a.jsonl");
            assertThat(Reports.of(out()).values()).noneMatch(content -> content.contains(SecretStore.PASSWORD));
        } finally {
            System.clearProperty(SecretStore.OPTION);
            System.clearProperty(key);
        }
    }

    private Path out() {
        return results.resolve("out");
    }

    private static void assertNothingOf(Path out) {
        assertThat(out).doesNotExist();
        assertThat(out.resolveSibling("." + out.getFileName() + ".partial")).doesNotExist();
    }

    private static Outcome analyze(String input, Path out, String... more) {
        String[] args = {"analyze", input, "--fast", "--latest", "2024-12-31", "--master", "local[2]", "--out"};
        return Outcome.of(Stream.of(args, new String[] {out.toString()}, more)
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    }
}
