package org.framewire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framewire.UserError;

/**
 * What a process took.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of processor time, system time included, without what it used in its last twentieth of a
 *     second; NaN where the system does not tell
 * @param peakBytes most memory that it held at a time, without what was paged out; 0 where the system does not tell
 */
record Usage(double wall, double processor, long peakBytes) {
    private static final long POLL_MILLIS = 50;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    /**
     * Runs a command.
     *
     * @param log where its output goes
     * @throws UserError if it fails
     */
    static Usage of(List<String> command, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // Else jobs/analyze would go to that Spark.
        builder.environment().remove("SPARK_HOME");
        long begun = System.nanoTime();
        Process process = builder.start();
        double processor = Double.NaN;
        long peak = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().map(Usage::seconds).orElse(processor);
            peak = Math.max(peak, peak(process.pid()));
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new UserError("A run failed", String.join(" ", command), Files.readString(log), "exit code 0");
        }
        return new Usage(wall, processor, peak);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** The process may end at any time: then nothing is known of it any more. */
    private static long peak(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            return peak.find() ? 1024 * Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
