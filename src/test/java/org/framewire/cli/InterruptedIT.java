package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs that somebody ends, or that meet: what is in the output folder's place is a whole report or nothing. */
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptedIT {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    static Path folder;

    private static SortedMap<String, String> clean;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        Outcome outcome = start("clean").outcome();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        clean = Reports.of(folder.resolve("clean"));
    }

    @Test
    void a_run_killed_while_it_writes_leaves_no_report_and_the_next_run_gives_the_same_bytes() throws Exception {
        Outcome killed = start("killed").await("Writing").kill().outcome();
        assertThat(killed.code()).isNotZero();
        assertThat(folder.resolve("killed")).doesNotExist();

        Outcome again = start("killed").outcome();

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err())
                .contains("removing " + folder.resolve(".killed.partial") + ", which an interrupted run left behind");
        assertThat(folder.resolve(".killed.partial")).doesNotExist();
        Reports.assertSame(Reports.of(folder.resolve("killed")), clean);
    }

    @Test
    void a_run_that_is_told_to_end_leaves_the_older_report_and_no_temporary_file() throws Exception {
        Path out = Files.createDirectory(folder.resolve("told"));
        Path older = Files.writeString(out.resolve("run.json"), "older");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Map<String, String> environment = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);

        Outcome told = start(environment, "told", "--force")
                .await("Scoring")
                .terminate()
                .outcome();

        assertThat(told.code()).isEqualTo(TERMINATED);
        assertThat(older).hasContent("older");
        assertThat(temporary).isEmptyDirectory();
        Outcome again = start("told", "--force").outcome();
        assertThat(again.code()).as(again.err()).isZero();
        Reports.assertSame(Reports.of(out), clean);
    }

    @Test
    void of_two_runs_into_one_folder_the_second_is_refused_and_the_first_is_whole() throws Exception {
        Fifo outlets = Fifo.in(folder);
        List<Outcome> second = new ArrayList<>();
        CompletableFuture<Void> met = outlets.whenRead(
                () -> second.add(start("both", "--force").outcome()),
                "source,aliases,domain,country,control,valid_from,valid_to,evidence\n");
        Outcome first = start("both", "--outlets", outlets.path().toString()).outcome();

        met.get(1, TimeUnit.MINUTES);
        assertThat(second).extracting(Outcome::code).containsExactly(2);
        assertThat(second.get(0).err()).contains("another run is filling this folder");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(Reports.of(folder.resolve("both")).get("sentences.csv")).isEqualTo(clean.get("sentences.csv"));
    }

    private static RunningJob start(String name, String... more) throws Exception {
        return start(Map.of(), name, more);
    }

    private static RunningJob start(Map<String, String> environment, String name, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of("analyze", "datasets/sample", "--fast", "--latest", "2024-12-31"));
        args.addAll(List.of("--partitions", "4", "--out", folder.resolve(name).toString()));
        args.addAll(List.of(more));
        return Job.start(environment, args.toArray(String[]::new));
    }
}
