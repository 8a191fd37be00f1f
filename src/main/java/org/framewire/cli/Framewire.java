package org.framewire.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.framewire.Secrets;
import org.framewire.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The entry of all commands. Exit codes: 0 done; 1 an expectation not met, or a bug, with its trace; 2 a mistake of the
 * user's, with a message and no trace.
 */
@Command(
        name = "framewire",
        description =
                "How each outlet and each country's press portrays the United States, and whose claims those are.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            AnalyzeCommand.class,
            SampleCommand.class,
            InspectCommand.class,
            TrainCommand.class,
            EvaluateCommand.class
        })
public final class Framewire {
    private static final int BUG = 1;
    private static final int USER_ERROR = 2;

    /**
     * Runs a command; the JVM is left only where the exit code is not 0, since some cluster managers take any exit for
     * a failure.
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** @return the exit code */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = new CommandLine(new Framewire());
        commands.setOut(out);
        commands.setErr(err);
        commands.setUseSimplifiedAtFiles(true);
        commands.setOverwrittenOptionsAllowed(true);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(true);
        commands.setParameterExceptionHandler(Framewire::wrongUse);
        commands.setExecutionExceptionHandler((exception, line, result) -> failed(exception, err));
        return commands.execute(args);
    }

    private static int wrongUse(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println(exception.getMessage());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return USER_ERROR;
    }

    private static int failed(Exception exception, PrintWriter err) {
        UserError mistake = mistake(exception);
        if (mistake != null) {
            err.println(Secrets.hidden(mistake.getMessage()));
            return USER_ERROR;
        }
        err.println("This should not have happened; please report it with the lines below.");
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        err.print(Secrets.hidden(trace.toString()));
        return BUG;
    }

    /** What the user can do something about; null where it is a bug of ours. */
    private static UserError mistake(Exception exception) {
        // Spark wraps what a task throws.
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError mistake) {
                return mistake;
            }
        }
        return ScratchFailure.of(exception, Scratch.of(new SparkConf())).orElse(null);
    }
}
