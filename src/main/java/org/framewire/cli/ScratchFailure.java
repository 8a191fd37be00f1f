package org.framewire.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewire.UserError;
import org.framewire.report.WriteFailure;

/**
 * Tells that Spark could not write its own files, as when their disk is full. What Java throws then is known by where
 * it was thrown: its words are in the language of the system, and there are many (no space, a quota, a limit).
 */
final class ScratchFailure {
    /** How Spark says where a task ran; what runs in this process is "executor driver". */
    private static final Pattern TASK = Pattern.compile("\\(TID \\d+\\) \\((\\S+) executor (\\S+)\\)");

    private static final String ROOM = "room there (how much: jobs/CLUSTER.md, Disk), or another folder, by ";

    private static final String THIS_PROCESS = "driver";
    private static final String SPARK = "org.apache.spark.";
    private static final String OURS = "org.framewire.";

    /** What in Java writes files, as class and method. */
    private static final Pattern WRITES = Pattern.compile("java\\.io\\.FileOutputStream\\.(open0|write\\w*)"
            + "|java\\.io\\.RandomAccessFile\\.write\\w*"
            + "|java\\.nio\\.file\\.Files\\.(create|write|move|copy|newOutputStream)\\w*"
            + "|sun\\.nio\\.ch\\.\\w*File\\w+\\.(p?write|transferTo|force)\\w*");

    private ScratchFailure() {}

    /**
     * What to tell the user; empty if something else went wrong.
     *
     * @param thrown by a run
     * @param scratch of this process
     */
    static Optional<UserError> of(Throwable thrown, Scratch scratch) {
        String place = scratch.where();
        String expected = ROOM + Scratch.SETTING;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher task = TASK.matcher(String.valueOf(cause.getMessage()));
            if (task.find() && !task.group(2).equals(THIS_PROCESS)) {
                place = "spark.local.dir of executor " + task.group(2) + " on " + task.group(1);
                expected = ROOM + "spark.local.dir or the Workers' SPARK_LOCAL_DIRS";
            }
            if (cause instanceof IOException failure && isOfSpark(failure)) {
                return Optional.of(new UserError(
                        "Spark's temporary files cannot be written",
                        place,
                        WriteFailure.reason(failure),
                        expected,
                        failure));
            }
        }
        return Optional.empty();
    }

    /** Whether a file could not be written, by Spark for itself and not by our code. */
    private static boolean isOfSpark(IOException failure) {
        List<String> frames = Stream.of(failure.getStackTrace())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .toList();
        List<String> called = frames.stream()
                .takeWhile(frame -> !frame.startsWith(SPARK) && !frame.startsWith(OURS))
                .toList();
        return called.size() < frames.size()
                && frames.get(called.size()).startsWith(SPARK)
                && called.stream().anyMatch(frame -> WRITES.matcher(frame).matches())
                // To the system a connection is a file, too.
                && called.stream().noneMatch(frame -> frame.startsWith("sun.nio.ch.Socket"));
    }
}
