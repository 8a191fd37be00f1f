package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job jar, which holds no Spark, through a real spark-submit on a real cluster of two Workers. */
class SparkSubmitIT {
    private static final Path JOB_JAR = Path.of(System.getProperty("framewire.job.jar"));
    private static final Path SPARK_JARS = Path.of(System.getProperty("framewire.spark.home"), "jars");

    @TempDir
    Path folder;

    @Test
    void the_reports_are_the_same_to_the_byte_as_those_of_a_local_run() throws Exception {
        String local = folder.resolve("local").toString();
        Outcome here = Job.run("analyze", "datasets/sample", "--out", local, "--latest", "2024-12-31");
        assertThat(here.code()).as(here.err()).isZero();

        try (StandaloneCluster cluster = new StandaloneCluster(SPARK_JARS, folder)) {
            Map<String, String> environment = Map.of(
                    "SPARK_HOME", cluster.home().toString(),
                    "SPARK_LOCAL_IP", "127.0.0.1",
                    "FRAMEWIRE_JOB_JAR", JOB_JAR.toString());
            Outcome there = Job.run(
                    environment,
                    "analyze",
                    "datasets/sample",
                    "--out",
                    folder.resolve("cluster").toString(),
                    "--latest",
                    "2024-12-31",
                    "--master",
                    cluster.master());

            assertThat(there.code()).as(there.err()).isZero();
            assertThat(cluster.workersUsed()).isEqualTo(2);
            assertThat(there.out().replace("/cluster", "/local")).isEqualTo(here.out());
        }
        SortedMap<String, String> expected = Reports.of(folder.resolve("local"));
        SortedMap<String, String> actual = Reports.of(folder.resolve("cluster"));
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, content) -> Reports.assertSame(name, actual.get(name), content));
    }
}
