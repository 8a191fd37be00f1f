package org.framewire.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.framewire.input.FieldNames;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.framewire.spark.InputPlan;
import org.framewire.spark.InputSplit;
import org.framewire.spark.RecordEncoder;
import org.framewire.spark.SplitReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The floor: a job that reads the same files by the same readers, splits each text at its line breaks and writes a row
 * a line. What {@code analyze} takes beyond is what cleaning, de-duplication, sentences, claims, scores and reports
 * cost.
 */
@Command(
        name = "floor",
        description = "Only reads articles and writes their lines to Parquet.",
        mixinStandardHelpOptions = true)
final class FloorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Whatever analyze reads.")
    private List<String> inputs;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "New folder of Parquet files.")
    private String out;

    @Option(names = "--master", paramLabel = "URL", defaultValue = "local[1]", description = "Where to run.")
    private String master;

    /**
     * A row.
     *
     * @param article the place of the record
     * @param line counted from 1
     */
    public record Line(String article, int line, String text) {}

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Sessions.open(master)) {
            JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            LongAccumulator count = spark.sparkContext().longAccumulator("lines");
            List<InputSplit> splits =
                    InputPlan.of(inputs, context.hadoopConfiguration()).splits();
            spark.createDataset(lines(context, splits, count).rdd(), RecordEncoder.of(Line.class))
                    .write()
                    .parquet(out);
            spec.commandLine().getOut().println(count.value() + " lines");
            return 0;
        }
    }

    private static JavaRDD<Line> lines(JavaSparkContext context, List<InputSplit> splits, LongAccumulator count) {
        Broadcast<SerializableConfiguration> hadoop = SerializableConfiguration.broadcast(context.sc());
        return context.parallelize(splits, Math.max(context.defaultParallelism(), splits.size()))
                .flatMap(split -> read(split, hadoop.value().value()))
                .flatMap(item -> lines(item, count));
    }

    private static Iterator<RawItem> read(InputSplit split, Configuration hadoop) {
        return new SplitReader(hadoop, FieldNames.defaults()).read(split);
    }

    private static Iterator<Line> lines(RawItem item, LongAccumulator count) {
        List<Line> lines = new ArrayList<>();
        if (item instanceof RawRecord record) {
            String text = FieldNames.defaults()
                    .values(FieldNames.Field.TEXT, record.fields())
                    .findFirst()
                    .orElse("");
            for (String line : text.split("\n")) {
                lines.add(new Line(record.where(), lines.size() + 1, line));
            }
        }
        count.add(lines.size());
        return lines.iterator();
    }
}
