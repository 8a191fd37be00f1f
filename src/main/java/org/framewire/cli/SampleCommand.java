package org.framewire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.framewire.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sample}: sentences of a corpus to label. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        showDefaultValues = true,
        description =
                "Draws U.S. sentences of a corpus at random, with known probabilities, and writes a table to label them in by"
                        + " datasets/CODEBOOK.md. Filled in, it goes into analyze --gold, which corrects its shares by it.")
final class SampleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "The corpus, as for analyze.")
    private List<String> inputs;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "New CSV file.")
    private Path out;

    @Option(
            names = "--n",
            paramLabel = "N",
            defaultValue = "300",
            description = "Sentences to draw, 1 to 100000; half of them are ones that the model finds framed.")
    private int count;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the draw, a whole number. The draw also depends on how the inputs are written.")
    private long seed;

    @Option(names = "--master", paramLabel = "M", description = "Spark master, as for analyze.")
    private String master;

    @Mixin
    private ModelOptions model;

    @Mixin
    private CorpusOptions corpus;

    @Option(names = "--keep-recurring-lines", description = "As for analyze.")
    private boolean keepRecurringLines;

    @Override
    public Integer call() {
        if (count < 1 || count > 100_000) {
            throw new ParameterException(spec.commandLine(), "--n is 1 to 100000, not " + count);
        }
        if (Files.exists(out)) {
            throw new UserError("The output file exists", out.toString(), null, "a new name");
        }
        corpus.languages();
        int drawn = new SampleRun(this, spec.commandLine().getErr()).run();
        spec.commandLine().getOut().println(drawn + " sentences to label by datasets/CODEBOOK.md: " + out);
        spec.commandLine().getOut().flush();
        return 0;
    }

    List<String> inputs() {
        return inputs;
    }

    Path out() {
        return out;
    }

    int count() {
        return count;
    }

    long seed() {
        return seed;
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

    boolean keepRecurringLines() {
        return keepRecurringLines;
    }

    /** No date that matters here depends on it. */
    static LocalDate latest() {
        return LocalDate.now(Clock.systemUTC());
    }
}
