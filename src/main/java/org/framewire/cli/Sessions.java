package org.framewire.cli;

import java.io.File;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts the Spark of a run. */
final class Sessions {
    private static final String LOCAL = "local[*]";

    private Sessions() {}

    /**
     * @param master where to run, or null for what spark-submit was told, else all cores of this machine
     * @throws org.framewire.UserError if there is no room for the temporary files of a run, however small
     */
    static JavaSparkContext open(String master) {
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
