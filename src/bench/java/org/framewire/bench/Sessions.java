package org.framewire.bench;

import org.apache.spark.sql.SparkSession;

/** Starts Spark with what {@code analyze} sets, and its SQL, which the floor writes Parquet by. */
final class Sessions {
    private Sessions() {}

    static SparkSession open(String master) {
        return SparkSession.builder()
                .appName("framewire-bench")
                .master(master)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }
}
