package org.framewire.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.framewire.Sha256;
import org.framewire.report.RunManifest;

/** Says which bytes a run has read. */
public final class InputHashes {
    private InputHashes() {}

    /** Size and SHA-256 of each input file, in the order of the plan; a task hashes a file. */
    public static List<RunManifest.Input> of(SparkSession spark, InputPlan plan) {
        Broadcast<SerializableConfiguration> hadoop = SerializableConfiguration.broadcast(spark.sparkContext());
        List<InputFile> files = plan.files();
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        int tasks = Math.max(1, Math.min(files.size(), context.defaultParallelism() * 2));
        List<String> hashes = context.parallelize(files, tasks)
                .map(file -> hash(file, hadoop.value()))
                .collect();
        return java.util.stream.IntStream.range(0, files.size())
                .mapToObj(i ->
                        new RunManifest.Input(files.get(i).name(), files.get(i).bytes(), hashes.get(i)))
                .toList();
    }

    private static String hash(InputFile file, SerializableConfiguration hadoop) throws IOException {
        Path path = new Path(URI.create(file.uri()));
        try (InputStream in = path.getFileSystem(hadoop.value()).open(path)) {
            return Sha256.hex(in);
        }
    }
}
