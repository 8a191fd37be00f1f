package org.framewire.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.framewire.corpus.Fingerprint;

/** Opens the search for copies to the benchmark. */
public final class CopySearch {
    private static final int PARTITIONS = 8;

    private CopySearch() {}

    /** Seconds that the search takes. */
    public static double seconds(SparkSession spark, List<Fingerprint> prints) {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        long begun = System.nanoTime();
        new CopyFinder(context, PARTITIONS).find(context.parallelize(new ArrayList<>(prints), PARTITIONS));
        return (System.nanoTime() - begun) / 1e9;
    }
}
