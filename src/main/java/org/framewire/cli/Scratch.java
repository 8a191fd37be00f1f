package org.framewire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.util.Utils;
import org.framewire.UserError;
import org.framewire.report.WriteFailure;

/**
 * Where this process keeps files for as long as a run takes.
 *
 * @param folders Spark's: what is shuffled, and what does not fit into memory; where Spark runs on this machine alone,
 *     those of its tasks
 * @param temporary Java's: libraries unpack their natives there
 */
record Scratch(List<Path> folders, Path temporary) {
    /** What every run has at hand: libraries unpack natives of 1.5 MB. */
    private static final int LEAST_BYTES = 2 << 20;

    /** What moves Spark's folders. */
    static final String SETTING = "SPARK_LOCAL_DIRS=FOLDER in the environment";

    /** Both of Java's folder and, unless they are set, of Spark's. */
    private static final String TEMPORARY_SETTING = "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER in the environment";

    /** As Spark will choose them. */
    static Scratch of(SparkConf conf) {
        List<Path> folders =
                Stream.of(Utils.getConfiguredLocalDirs(conf)).map(Path::of).toList();
        return new Scratch(folders, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * @param copied bytes of what Spark will copy into its folders at its start
     * @throws UserError if a folder cannot be written, or lacks the room that every run needs
     */
    void requireRoom(long copied) {
        Set<Path> all = new LinkedHashSet<>(folders);
        all.add(temporary);
        all.forEach(this::requireRoom);
        if (copied > 0) {
            folders.forEach(folder -> requireFree(folder, copied + LEAST_BYTES));
        }
    }

    /** Spark's folders, for a message. */
    String where() {
        return folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private void requireRoom(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Path probe = Files.createTempFile(folder, "framewire", ".room");
            try {
                Files.write(probe, incompressible());
            } finally {
                Files.delete(probe);
            }
        } catch (IOException e) {
            throw noRoom(folder, WriteFailure.reason(e), LEAST_BYTES, e);
        }
    }

    private void requireFree(Path folder, long bytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes) {
                throw noRoom(folder, mebibytes(free) + " MiB", bytes, null);
            }
        } catch (IOException e) {
            throw noRoom(folder, WriteFailure.reason(e), bytes, e);
        }
    }

    private UserError noRoom(Path folder, String found, long least, IOException cause) {
        return new UserError(
                "No room for temporary files",
                folder.toString(),
                found,
                mebibytes(least) + " MiB at least, or another folder, by "
                        + (folder.equals(temporary) ? TEMPORARY_SETTING : SETTING),
                cause);
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }

    /** Some file systems keep zeros without taking room for them. */
    private static byte[] incompressible() {
        byte[] bytes = new byte[LEAST_BYTES];
        new Random(0).nextBytes(bytes);
        return bytes;
    }
}
