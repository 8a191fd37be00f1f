package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs for whose temporary files there is no room, while there is for the reports. A limit on the length of files,
 * which everybody may set, stands for a full disk: the same calls fail, only with other words. A disk that is really
 * full wants the right to mount one.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FullScratchIT {
    /** Spark shuffles more than 3 MiB in one file then, unpacked. */
    private static final int ARTICLES = 700;

    /** More than each run asks for at its start. */
    private static final int SOME_KIBIBYTES = 2_100;

    private static final int NO_KIBIBYTES = 1_000;

    @TempDir
    static Path folder;

    @TempDir
    Path scratch;

    private static Path articles;
    private static SortedMap<String, String> clean;

    @BeforeAll
    static void runWithRoom() throws Exception {
        articles = ManyArticles.write(folder.resolve("articles.jsonl"), ARTICLES);
        Outcome outcome = Job.run(Map.of(), analyze("clean"));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        clean = Reports.of(folder.resolve("clean"));
    }

    @Test
    void a_run_whose_temporary_files_find_no_room_says_where_and_the_next_one_gives_the_same_bytes() throws Exception {
        Outcome failed = Job.runWithin(SOME_KIBIBYTES, sparkIn(scratch), analyze("meanwhile"));

        assertRefused(failed, "meanwhile", "Spark's temporary files cannot be written", scratch);
        assertThat(failed.err()).contains("Reading").contains("or another folder, by SPARK_LOCAL_DIRS=FOLDER");
        Outcome again = Job.run(sparkIn(scratch), analyze("meanwhile"));
        assertThat(again.code()).as(again.err()).isZero();
        Reports.assertSame(Reports.of(folder.resolve("meanwhile")), clean);
    }

    @Test
    void a_full_disk_of_sparks_is_named() throws Exception {
        try (SmallDisk disk = SmallDisk.at(scratch, "4m")) {
            Outcome failed = Job.run(sparkIn(disk.folder()), analyze("disk"));

            assertRefused(failed, "disk", "Spark's temporary files cannot be written", scratch);
            assertThat(failed.err()).contains("found:    No space left on device");
        }
    }

    @Test
    void a_run_does_not_begin_without_room_for_sparks_files() throws Exception {
        Outcome failed = Job.runWithin(NO_KIBIBYTES, sparkIn(scratch), analyze("spark"));

        assertRefused(failed, "spark", "No room for temporary files", scratch);
        assertThat(failed.err()).contains("or another folder, by SPARK_LOCAL_DIRS=FOLDER");
    }

    @Test
    void a_run_does_not_begin_without_room_in_the_temporary_folder() throws Exception {
        Map<String, String> environment = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + scratch);

        Outcome failed = Job.runWithin(NO_KIBIBYTES, environment, analyze("temporary"));

        assertRefused(failed, "temporary", "No room for temporary files", scratch);
        assertThat(failed.err()).contains("or another folder, by JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER");
    }

    private static void assertRefused(Outcome outcome, String name, String what, Path where) throws IOException {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(what + "\n  where:    " + where + "\n")
                .doesNotContain("\tat ")
                .doesNotContain("ERROR");
        assertThat(where).isEmptyDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(file -> file.contains(name));
        }
    }

    private static Map<String, String> sparkIn(Path scratch) {
        return Map.of("SPARK_LOCAL_DIRS", scratch.toString(), "JAVA_TOOL_OPTIONS", "-Dspark.shuffle.compress=false");
    }

    private static String[] analyze(String name) {
        String out = folder.resolve(name).toString();
        return new String[] {
            "analyze", articles.toString(), "--fast", "--latest", "2024-12-31", "--partitions", "1", "--out", out
        };
    }
}
