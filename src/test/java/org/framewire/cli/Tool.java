package org.framewire.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program that is no part of the project. */
final class Tool {
    private static final long MINUTES = 20;

    private Tool() {}

    /** Whether a program of this name is installed. */
    static boolean isInstalled(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /**
     * @param folder to run it in
     * @param input what it reads
     */
    static Outcome run(Path folder, Map<String, String> environment, String input, List<String> command)
            throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile("framewire", ".in"), input);
        Path out = Files.createTempFile("framewire", ".out");
        Path err = Files.createTempFile("framewire", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
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
        for (Path file : List.of(in, out, err)) {
            Files.delete(file);
        }
        return outcome;
    }
}
