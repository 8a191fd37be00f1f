package org.framewire.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The one embedded Spark of the tests: two threads, no user interface, nothing but loopback. */
final class LocalSpark {
    private static final SparkConf CONF = new SparkConf()
            .setMaster("local[2]")
            .setAppName("framewire-tests")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1");

    private LocalSpark() {}

    static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(CONF));
    }

    /** The same with SQL, which fixtures in Parquet are written by. */
    static SparkSession session() {
        return SparkSession.builder()
                .sparkContext(context().sc())
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }
}
