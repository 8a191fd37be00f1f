package org.framewire.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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
    /**
     * Tasks a core that a small input is shared by, so that none waits long for the last one; smaller ones cost more.
     */
    private static final int TASKS_A_CORE = 4;

    private static final long LEAST_PARTITION_BYTES = 256L << 10;
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

    @Mixin
    private ReportOptions report;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Tasks that share the input, at least 1; 0: one for each 4 MiB, or four a core if they get 256 KiB each, at least one"
                            + " a core. The reports do not depend on it.")
    private int partitions;

    @Option(
            names = "--since-run",
            paramLabel = "DIR",
            description =
                    "Reports of an earlier run: articles that it has scored with the same model and version are not scored"
                            + " again. The reports are the same as without.")
    private Path sinceRun;

    @Option(
            names = "--force",
            description = "Replaces the reports of an earlier run in DIR, once the new ones are whole.")
    private boolean force;

    @Override
    public Integer call() {
        if (!(report.maxRejected() >= 0 && report.maxRejected() <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--max-rejected is a share in [0, 1], not " + report.maxRejected());
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

    Path sinceRun() {
        return sinceRun;
    }

    ModelOptions model() {
        return model;
    }

    CorpusOptions corpus() {
        return corpus;
    }

    ReportOptions report() {
        return report;
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
        long even = Math.min((long) TASKS_A_CORE * cores, bytes / LEAST_PARTITION_BYTES);
        return Math.max(cores, (int) Math.min(MOST_PARTITIONS, Math.max(even, bytes / PARTITION_BYTES)));
    }

    boolean force() {
        return force;
    }
}
