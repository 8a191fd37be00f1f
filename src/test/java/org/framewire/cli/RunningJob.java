package org.framewire.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A job that goes on while a test does something to it; for one thread. */
final class RunningJob {
    private static final long MINUTES = 15;

    private final Process process;
    private final Path out;
    private final BufferedReader errors;
    private final StringBuilder err = new StringBuilder();

    /** @param builder of which standard output and errors are set here */
    RunningJob(ProcessBuilder builder) throws IOException {
        this.out = Files.createTempFile("framewire", ".out");
        this.process = builder.redirectOutput(out.toFile()).start();
        this.errors = process.errorReader(StandardCharsets.UTF_8);
    }

    /** Returns as soon as the job prints a line of its progress that begins like this. */
    RunningJob await(String line) throws IOException {
        String read = "";
        while (!read.startsWith(line)) {
            read = errors.readLine();
            if (read == null) {
                throw new IllegalStateException("ended without \"" + line + "\":\n" + err);
            }
            err.append(read).append('\n');
        }
        return this;
    }

    /** As {@code kill -9}. */
    RunningJob kill() {
        // Unlike the process, its handle leaves open what the job still has to say.
        process.toHandle().destroyForcibly();
        return this;
    }

    /** As {@code kill}, or a cluster manager that ends a job. */
    RunningJob terminate() {
        process.toHandle().destroy();
        return this;
    }

    /** Waits until it ends. */
    Outcome outcome() throws IOException, InterruptedException {
        errors.lines().forEach(line -> err.append(line).append('\n'));
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end\n" + err);
        }
        Outcome outcome =
                new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), err.toString());
        Files.delete(out);
        return outcome;
    }
}
