package org.framewire.cli;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts the Spark of a run. */
final class Sessions {
    private static final String LOCAL = "local[*]";

    private Sessions() {}

    /** @param master where to run, or null for what spark-submit was told, else all cores of this machine */
    static JavaSparkContext open(String master) {
        SparkConf conf = new SparkConf().setAppName("framewire");
        conf.setMaster(where(master));
        if (isLocal(master)) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
    }

    /** Whether tasks of such a run are threads of this process. */
    static boolean isLocal(String master) {
        return where(master).startsWith("local");
    }

    private static String where(String master) {
        return master != null ? master : new SparkConf().get("spark.master", LOCAL);
    }
}
