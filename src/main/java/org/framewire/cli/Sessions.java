package org.framewire.cli;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Makes the Spark session of a run. */
final class Sessions {
    private static final String LOCAL = "local[*]";

    private Sessions() {}

    /** @param master where to run, or null for what spark-submit was told, else all cores of this machine */
    static SparkSession open(String master) {
        SparkConf given = new SparkConf();
        String where = master != null ? master : given.get("spark.master", LOCAL);
        SparkSession.Builder session = SparkSession.builder()
                .appName("framewire")
                .master(where)
                // Nothing of a report may depend on the machine's zone.
                .config("spark.sql.session.timeZone", "UTC");
        if (where.startsWith("local")) {
            set(session, given, "spark.ui.enabled", "false");
            set(session, given, "spark.driver.host", "127.0.0.1");
            set(session, given, "spark.driver.bindAddress", "127.0.0.1");
        }
        return session.getOrCreate();
    }

    private static void set(SparkSession.Builder session, SparkConf given, String key, String value) {
        if (!given.contains(key)) {
            session.config(key, value);
        }
    }
}
