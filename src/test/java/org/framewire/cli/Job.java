package org.framewire.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code jobs/...} as a user does: as a process, by its command line, in the project's folder. */
final class Job {
    private static final long MINUTES = 15;

    private Job() {}

    /** @param args the script's name below jobs/, then its arguments */
    static Outcome run(String... args) throws IOException, InterruptedException {
        return run(Map.of(), args);
    }

    /** @param environment variables to set; SPARK_HOME is otherwise unset */
    static Outcome run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Arrays.asList(args));
        command.set(0, Path.of("jobs", args[0]).toAbsolutePath().toString());
        Path out = Files.createTempFile("framewire", ".out");
        Path err = Files.createTempFile("framewire", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("SPARK_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + " did not end\n" + Files.readString(err));
        }
        Outcome outcome = new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }
}
