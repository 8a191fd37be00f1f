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
        String where = master != null ? master : conf.get("spark.master", LOCAL);
        conf.setMaster(where);
        if (isLocal(where)) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
    }

    private static boolean isLocal(String master) {
        return master.startsWith("local");
    }
}
