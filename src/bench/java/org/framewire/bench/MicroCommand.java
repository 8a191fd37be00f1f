package org.framewire.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.framewire.UserError;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs the micro-benchmarks under JMH. */
@Command(
        name = "micro",
        description = {
            "Single parts on one core, by JMH: splitter, quotes, attributions, claims, articles, cleaning, dedup, csv,"
                    + " featurizer, scorer.",
            "Arguments are JMH's: a name or a regular expression, -p input=FILE (whatever analyze reads; default: the"
                    + " sample), -p sentences=N, -f, -wi, -i, -r, -prof, -l, -h; none: all of them on the sample."
        })
final class MicroCommand implements Callable<Integer> {
    private static final Set<String> ONLY_TELL = Set.of("-h", "-l", "-lp", "-lprof", "-lrf");

    @Spec
    private CommandSpec spec;

    /** All of them: none is ours. */
    @Unmatched
    private String[] args = {};

    @Override
    public Integer call() throws Exception {
        if (List.of(args).stream().anyMatch(ONLY_TELL::contains)) {
            Main.main(args);
            return 0;
        }
        if (List.of(args).contains("-bm")) {
            throw new UserError("Sentences are counted in one mode only", "-bm", null, "no -bm: throughput");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(table(run(args)));
        return 0;
    }

    private static Collection<RunResult> run(String[] args) throws RunnerException, CommandLineOptionException {
        return new Runner(new CommandLineOptions(args)).run();
    }

    private static String table(Collection<RunResult> results) {
        List<List<String>> rows = new ArrayList<>();
        results.forEach(result -> rows.add(row(result)));
        return Machine.describe() + "\n\n"
                + MarkdownTable.of(List.of("part", "sentences/s", "MB/s", "processor", "error of the rate"), rows);
    }

    private static List<String> row(RunResult result) {
        double share = second(result, "processorNanos") / 1e9;
        double rate = result.getPrimaryResult().getScore();
        double error = result.getPrimaryResult().getScoreError();
        return List.of(
                name(result.getParams()),
                MarkdownTable.number("%,.0f", second(result, "sentences") / share),
                MarkdownTable.number("%.2f", second(result, "bytes") / 1e6 / share),
                MarkdownTable.number("%.0f %%", 100 * share),
                Double.isNaN(error) ? "" : MarkdownTable.number("± %.0f %%", 100 * error / rate));
    }

    /** What a benchmark did in a second of the clock. */
    private static double second(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getScore();
    }

    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        return params.getParamsKeys().contains("model") ? method + ", " + params.getParam("model") : method;
    }
}
