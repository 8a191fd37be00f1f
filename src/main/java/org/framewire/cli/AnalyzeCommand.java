package org.framewire.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.framewire.UserError;
import org.framewire.input.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: from a corpus to reports. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        showDefaultValues = true,
        description =
                "Tags every sentence of a corpus and reports, per outlet and per country, how the United States is framed and"
                        + " whose claims those are.")
final class AnalyzeCommand implements Callable<Integer> {
    private static final long PARTITION_BYTES = 4L << 20;
    private static final int MOST_PARTITIONS = 100_000;

    private static final Pattern URI_START = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders or globs, local or on any Hadoop file system: " + Format.SUFFIXES
                    + ". A file outlets.csv at the top of a folder says who its outlets are;"
                    + " names that begin with . or _ are passed over.")
    private List<String> inputs;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "New folder for the reports.")
    private String out;

    @Option(
            names = "--master",
            paramLabel = "M",
            description = "Spark master; default: what spark-submit says, else local[*].")
    private String master;

    @Mixin
    private ModelOptions model;

    @Mixin
    private CorpusOptions corpus;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "CSV of titles, seats of government, demonyms and names that adds to, or overrides entries of, the"
                            + " shipped one (columns: datasets/README.md); it tells who sources are, and changes no tag.")
    private String gazetteer;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description =
                    "Sentences of your own corpus that you labelled (JSON Lines or CSV): the model is measured on them, and"
                            + " the figures stand in run.json. Those drawn by the command sample also correct the shares.")
    private Path gold;

    @Option(
            names = "--max-rejected",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "Most input records that may be rejected, a share in [0, 1]; with more the run fails.")
    private double maxRejected;

    @Option(
            names = "--latest",
            paramLabel = "DATE",
            description =
                    "Last day that an article can be from, yyyy-mm-dd; later dates count as missing. Default: today (UTC).")
    private LocalDate latest;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Tasks that share the input, at least 1; 0: one for each 4 MiB, at least one a core. The reports do not"
                            + " depend on it.")
    private int partitions;

    @Option(
            names = "--keep-recurring-lines",
            description =
                    "Leaves lines in the texts that an outlet puts at the beginning or end of many articles and that are no"
                            + " sentences, or speak to the reader.")
    private boolean keepRecurringLines;

    @Option(
            names = "--force",
            description = "Replaces the reports of an earlier run in DIR, once the new ones are whole.")
    private boolean force;

    @Override
    public Integer call() {
        if (!(maxRejected >= 0 && maxRejected <= 1)) {
            throw new ParameterException(spec.commandLine(), "--max-rejected is a share in [0, 1], not " + maxRejected);
        }
        if (partitions < 0) {
            throw new ParameterException(spec.commandLine(), "--partitions is at least 1 (or 0), not " + partitions);
        }
        corpus.languages();
        refuseOutputInInput();
        PrintWriter stdout = spec.commandLine().getOut();
        PrintWriter stderr = spec.commandLine().getErr();
        stdout.print(new AnalyzeRun(this, stderr).run());
        stdout.flush();
        return 0;
    }

    /** Else the next run would read these reports as articles. */
    private void refuseOutputInInput() {
        Path place = out().toAbsolutePath().normalize();
        for (String input : inputs) {
            if (!URI_START.matcher(input).lookingAt()
                    && place.startsWith(Path.of(input).toAbsolutePath().normalize())) {
                throw new UserError("The output folder lies in an input", out, input, "a folder elsewhere");
            }
        }
    }

    List<String> inputs() {
        return inputs;
    }

    /** @throws UserError if it is a URI: what is written is written where the driver runs */
    Path out() {
        if (URI_START.matcher(out).lookingAt()) {
            throw new UserError("The output folder is local", "--out", out, "a path, not a URI");
        }
        return Path.of(out);
    }

    String master() {
        return master;
    }

    ModelOptions model() {
        return model;
    }

    CorpusOptions corpus() {
        return corpus;
    }

    String gazetteer() {
        return gazetteer;
    }

    Path gold() {
        return gold;
    }

    double maxRejected() {
        return maxRejected;
    }

    boolean keepRecurringLines() {
        return keepRecurringLines;
    }

    LocalDate latest() {
        if (latest == null) {
            latest = LocalDate.now(Clock.systemUTC());
        }
        return latest;
    }

    /**
     * @param cores that the job can use at a time
     * @param bytes of input
     */
    int partitions(int cores, long bytes) {
        return partitions > 0 ? partitions : enoughPartitions(cores, bytes);
    }

    /** The partitions that are made where the user does not say how many. */
    static int enoughPartitions(int cores, long bytes) {
        return Math.max(cores, (int) Math.min(MOST_PARTITIONS, bytes / PARTITION_BYTES));
    }

    boolean force() {
        return force;
    }

    /** The options that a report depends on, as {@code run.json} shows them. */
    SortedMap<String, String> forManifest() {
        SortedMap<String, String> options = new TreeMap<>();
        options.put("keep_recurring_lines", Boolean.toString(keepRecurringLines));
        options.put("latest", latest().toString());
        options.put("languages", String.join(",", corpus.languages()));
        options.put("map", corpus.map());
        options.put("max_rejected", Double.toString(maxRejected));
        options.put("gold", gold == null ? "" : gold.getFileName().toString());
        return options;
    }
}
