package org.framewire.cli;

import java.io.File;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts the Spark of a run, and stops it. */
final class Sessions {
    private static final String LOCAL = "local[*]";
    private static final String STANDALONE = "spark://";

    private Sessions() {}

    /**
     * @param master where to run, or null for what spark-submit was told, else all cores of this machine
     * @param work what is done with it
     * @return the result of the work
     * @throws org.framewire.UserError if there is no room for the temporary files of a run, however small, or if a
     *     standalone cluster has no executor that can begin, or gives the run up
     */
    static <T> T run(String master, ConsoleProgress progress, Function<JavaSparkContext, T> work) {
        // Other cluster managers have a bound of their own (spark.executor.maxNumFailures).
        boolean standalone = where(master).startsWith(STANDALONE);
        try (JavaSparkContext spark = open(master)) {
            spark.sc().addSparkListener(progress);
            return standalone ? watched(spark, work) : work.apply(spark);
        } catch (Exception e) {
            // All of them, since Scala throws checked exceptions that it does not declare; each goes on.
            if (standalone) {
                GivenUp.explain(e, where(master));
            }
            throw e;
        } finally {
            progress.end();
        }
    }

    private static <T> T watched(JavaSparkContext spark, Function<JavaSparkContext, T> work) {
        ExecutorStarts starts = new ExecutorStarts(spark.sc()::cancelAllJobs);
        spark.sc().addSparkListener(starts);
        try {
            return work.apply(spark);
        } catch (Exception e) {
            starts.explain(e);
            throw e;
        }
    }

    private static JavaSparkContext open(String master) {
        SparkConf conf = new SparkConf().setAppName("framewire");
        conf.setMaster(where(master));
        // Without room Spark ends the process, or says so in a hundred lines.
        Scratch.of(conf).requireRoom(isLocal(master) ? jarBytes(conf) : 0);
        if (isLocal(master)) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
    }

    /** Of the jars that spark-submit was given: where it runs the tasks itself, it copies them for them. */
    private static long jarBytes(SparkConf conf) {
        return Stream.of(conf.get("spark.jars", "").split(","))
                .filter(jar -> !jar.isBlank())
                .mapToLong(jar -> new File(new Path(jar).toUri().getPath()).length())
                .sum();
    }

    /** Whether tasks of such a run are threads of this process. */
    static boolean isLocal(String master) {
        return where(master).startsWith("local");
    }

    private static String where(String master) {
        return master != null ? master : new SparkConf().get("spark.master", LOCAL);
    }
}
