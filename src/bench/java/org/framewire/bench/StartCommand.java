package org.framewire.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The least that Spark can be asked: what a run costs before it does anything. */
@Command(name = "start", description = "Starts Spark, counts to one and stops.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Option(names = "--master", paramLabel = "URL", defaultValue = "local[1]", description = "Where to run.")
    private String master;

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Sessions.open(master)) {
            return spark.range(1).count() == 1 ? 0 : 1;
        }
    }
}
