package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job jar, which holds no Spark, through a real spark-submit on a real cluster of two Workers: the reports are the
 * same to the byte as those of a local run, whatever ends meanwhile.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SparkSubmitIT {
    private static final Path JOB_JAR = Path.of(System.getProperty("framewire.job.jar"));
    private static final Path SPARK_JARS = Path.of(System.getProperty("framewire.spark.home"), "jars");

    @TempDir
    static Path folder;

    private static Outcome here;
    private static StandaloneCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        here = Job.run("analyze", "datasets/sample", "--out", out("local"), "--latest", "2024-12-31");
        assertThat(here.code()).as(here.err()).isZero();
        cluster = new StandaloneCluster(SPARK_JARS, folder);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void both_workers_do_their_part() throws Exception {
        Outcome there = submit("cluster").outcome();

        assertSame("cluster", there);
        assertThat(cluster.workersUsed()).isGreaterThanOrEqualTo(2);
        assertThat(there.out().replace("/cluster", "/local")).isEqualTo(here.out());
    }

    @Test
    void an_executor_is_killed_while_it_scores() throws Exception {
        long before = cluster.executors();
        RunningJob job = submit("executor").await("Scoring ");
        cluster.killExecutor();

        assertSame("executor", job.outcome());
        assertThat(cluster.executors()).isGreaterThanOrEqualTo(before + 3);
    }

    @Test
    void a_worker_is_killed_while_it_scores() throws Exception {
        RunningJob job = submit("worker").await("Scoring ");
        cluster.killWorker();

        Outcome there = job.outcome();
        cluster.startWorker();
        assertSame("worker", there);
    }

    @Test
    void the_disk_of_an_executor_is_full() throws Exception {
        try (SmallDisk disk = SmallDisk.at(cluster.scratch(), "512k")) {
            disk.leave(20_000);
            Outcome there = submit("full").outcome();

            assertEnded(
                    there,
                    "full",
                    "Spark's temporary files cannot be written\n  where:    spark.local.dir of executor"
                            + " \\d+ on 127.0.0.1\n  found:    No space left on device");
            assertThat(there.err()).doesNotContain("SparkException");
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void no_executor_has_room_for_the_job_jar() throws Exception {
        try (SmallDisk disk = SmallDisk.at(cluster.scratch(), "512k")) {
            disk.leave(20_000);
            Outcome there =
                    submit("no-jar", with("spark.files.useFetchCache true")).outcome();

            assertEnded(
                    there,
                    "no-jar",
                    "No executor of the cluster can begin: \\d+ in a row ended before their first task"
                            + "\n  where:    executor \\d+ on 127.0.0.1"
                            + "\n  found:    Unable to create executor due to No space left on device");
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void no_worker_can_start_an_executor() throws Exception {
        Outcome there =
                submit("no-java", with("spark.executorEnv.JAVA_HOME /nowhere")).outcome();

        assertEnded(
                there,
                "no-java",
                "The cluster has given the run up\n  where:    " + cluster.master() + "\n  found:    .*");
    }

    @Test
    void without_a_cluster_the_job_does_not_begin_without_room() throws Exception {
        Path scratch = folder.resolve("no-room");
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("SPARK_LOCAL_DIRS", scratch.toString());

        Outcome here = Job.runWithin(
                1_000, environment, "analyze", "datasets/sample", "--out", out("begin"), "--master", "local[2]");

        assertThat(here.code()).as(here.err()).isEqualTo(2);
        assertThat(here.err())
                .contains("No room for temporary files\n  where:    " + scratch + "\n")
                .doesNotContain("\tat ");
        assertThat(Path.of(out("begin"))).doesNotExist();
    }

    private static Map<String, String> environment() {
        return Map.of(
                "SPARK_HOME", cluster.home().toString(),
                "SPARK_LOCAL_IP", "127.0.0.1",
                "FRAMEWIRE_JOB_JAR", JOB_JAR.toString());
    }

    private static Map<String, String> with(String option) throws IOException {
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("SPARK_CONF_DIR", cluster.optionsWith(option).toString());
        return environment;
    }

    private static RunningJob submit(String name) throws IOException {
        return submit(name, environment());
    }

    private static RunningJob submit(String name, Map<String, String> environment) throws IOException {
        return Job.start(
                environment,
                "analyze",
                "datasets/sample",
                "--out",
                out(name),
                "--latest",
                "2024-12-31",
                "--partitions",
                "20",
                "--master",
                cluster.master());
    }

    private static String out(String name) {
        return folder.resolve(name).toString();
    }

    /** With a message: threads of Spark that are just ending may say something before and after, with traces. */
    private static void assertEnded(Outcome there, String name, String message) throws IOException {
        assertThat(there.code()).as(there.err()).isEqualTo(2);
        assertThat(there.err())
                .containsPattern("\n" + message + "\n  expected: .+\n")
                .doesNotContain("This should not have happened");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(file -> file.contains(name));
        }
    }

    private static void assertSame(String name, Outcome there) throws IOException {
        assertThat(there.code()).as(there.err()).isZero();
        Reports.assertSame(Reports.of(folder.resolve(name)), Reports.of(folder.resolve("local")));
    }
}
