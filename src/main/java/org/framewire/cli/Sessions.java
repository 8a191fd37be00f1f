package org.framewire.cli;

import java.io.File;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Makes the Spark session of a run. */
final class Sessions {
    private static final String LOCAL = "local[*]";

    private Sessions() {}

    /**
     * @param master where to run, or null for what spark-submit was told, else all cores of this machine
     * @throws org.framewire.UserError if there is no room for the temporary files of a run, however small
     */
    static SparkSession open(String master) {
        SparkConf given = new SparkConf();
        String where = master != null ? master : given.get("spark.master", LOCAL);
        boolean local = where.startsWith("local");
        // Without room Spark ends the process, or says so in a hundred lines.
        Scratch.of(given).requireRoom(local ? jarBytes(given) : 0);
        SparkSession.Builder session = SparkSession.builder()
                .appName("framewire")
                .master(where)
                // Nothing of a report may depend on the machine's zone.
                .config("spark.sql.session.timeZone", "UTC");
        if (local) {
            set(session, given, "spark.ui.enabled", "false");
            set(session, given, "spark.driver.host", "127.0.0.1");
            set(session, given, "spark.driver.bindAddress", "127.0.0.1");
        }
        return session.getOrCreate();
    }

    /** Of the jars that spark-submit was given: where it runs the tasks itself, it copies them for them. */
    private static long jarBytes(SparkConf given) {
        return Stream.of(given.get("spark.jars", "").split(","))
                .filter(jar -> !jar.isBlank())
                .mapToLong(jar -> new File(new Path(jar).toUri().getPath()).length())
                .sum();
    }

    private static void set(SparkSession.Builder session, SparkConf given, String key, String value) {
        if (!given.contains(key)) {
            session.config(key, value);
        }
    }
}
