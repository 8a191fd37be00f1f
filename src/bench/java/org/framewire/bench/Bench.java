package org.framewire.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.framewire.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the benchmark. Exit codes as those of the program: 1 a bug, 2 a mistake of the user's. */
@Command(
        name = "bench",
        description = "Measures how fast Framewire is, alone and beside a job that only reads and writes.",
        mixinStandardHelpOptions = true,
        subcommands = {MicroCommand.class, RunCommand.class, CopiesCommand.class, FloorCommand.class, StartCommand.class
        })
public final class Bench {
    private static final int BUG = 1;
    private static final int USER_ERROR = 2;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine commands = new CommandLine(new Bench());
        commands.setOut(out);
        commands.setErr(err);
        commands.setExecutionExceptionHandler((exception, line, result) -> failed(exception, err));
        int code = args.length == 0 ? commands.execute("--help") : commands.execute(args);
        out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int failed(Exception exception, PrintWriter err) {
        if (exception instanceof UserError) {
            err.println(exception.getMessage());
            return USER_ERROR;
        }
        exception.printStackTrace(err);
        return BUG;
    }
}
