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
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.framewire.input.FieldNames;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.framewire.spark.InputPlan;
import org.framewire.spark.InputSplit;
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

    /** The place of the record, the line's number from 1, its text. */
    private static final StructType LINE =
            new StructType().add("article", "string").add("line", "int").add("text", "string");

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Sessions.open(master)) {
            JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            LongAccumulator count = spark.sparkContext().longAccumulator("lines");
            List<InputSplit> splits =
                    InputPlan.of(inputs, context.hadoopConfiguration()).splits();
            spark.createDataFrame(lines(context, splits, count), LINE).write().parquet(out);
            spec.commandLine().getOut().println(count.value() + " lines");
            return 0;
        }
    }

    private static JavaRDD<Row> lines(JavaSparkContext context, List<InputSplit> splits, LongAccumulator count) {
        Broadcast<SerializableConfiguration> hadoop = SerializableConfiguration.broadcast(context.sc());
        return context.parallelize(splits, Math.max(context.defaultParallelism(), splits.size()))
                .flatMap(split -> read(split, hadoop.value().value()))
                .flatMap(item -> lines(item, count));
    }

    private static Iterator<RawItem> read(InputSplit split, Configuration hadoop) {
        return new SplitReader(hadoop, FieldNames.defaults()).read(split);
    }

    private static Iterator<Row> lines(RawItem item, LongAccumulator count) {
        List<Row> lines = new ArrayList<>();
        if (item instanceof RawRecord record) {
            String text = FieldNames.defaults()
                    .values(FieldNames.Field.TEXT, record.fields())
                    .findFirst()
                    .orElse("");
            for (String line : text.split("\n")) {
                lines.add(RowFactory.create(record.where(), lines.size() + 1, line));
            }
        }
        count.add(lines.size());
        return lines.iterator();
    }
}
