package org.framewire.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.report.RunManifest;

/** Says which bytes a run has read. */
public final class InputHashes {
    private InputHashes() {}

    /**
     * Size and SHA-256 of each input file, in the order of the plan; a task hashes a file. To be asked when all is
     * read: that a file is as old and as large after it was hashed as it was when the run began says that these are the
     * bytes that the articles were made of.
     *
     * @throws UserError if a file is another than it was when the run began, or is gone
     */
    public static List<RunManifest.Input> of(JavaSparkContext context, InputPlan plan) {
        Broadcast<SerializableConfiguration> hadoop = SerializableConfiguration.broadcast(context.sc());
        List<InputFile> files = plan.files();
        int tasks = Math.max(1, Math.min(files.size(), context.defaultParallelism() * 2));
        List<String> hashes = context.parallelize(files, tasks)
                .map(file -> hash(file, hadoop.value().value()))
                .collect();
        return IntStream.range(0, files.size())
                .mapToObj(i ->
                        new RunManifest.Input(files.get(i).name(), files.get(i).bytes(), hashes.get(i)))
                .toList();
    }

    /**
     * Reads no file again, so that it costs next to nothing.
     *
     * @throws UserError if a file is not as old and as large as it was when the run began, or is gone
     */
    public static void requireUnchanged(InputPlan plan, Configuration hadoop) {
        for (InputFile file : plan.files()) {
            Path path = new Path(URI.create(file.uri()));
            try {
                requireUnchanged(file, path.getFileSystem(hadoop).getFileStatus(path));
            } catch (IOException | FSError e) {
                throw changed(file, e.getMessage(), e);
            }
        }
    }

    private static String hash(InputFile file, Configuration hadoop) {
        Path path = new Path(URI.create(file.uri()));
        try {
            FileSystem system = path.getFileSystem(hadoop);
            String hash = hash(system, path);
            requireUnchanged(file, system.getFileStatus(path));
            return hash;
        } catch (IOException | FSError e) {
            throw changed(file, e.getMessage(), e);
        }
    }

    private static void requireUnchanged(InputFile file, FileStatus now) {
        if (now.getLen() != file.bytes() || now.getModificationTime() != file.modified()) {
            throw changed(file, describe(now.getLen(), now.getModificationTime()), null);
        }
    }

    private static String hash(FileSystem system, Path path) throws IOException {
        try (InputStream in = system.open(path)) {
            return Sha256.hex(in);
        }
    }

    private static UserError changed(InputFile file, String found, Throwable cause) {
        return new UserError(
                "An input changed while it was read, so that nobody could say what the results are of",
                file.name(),
                found,
                describe(file.bytes(), file.modified()) + ", as when the run began",
                cause);
    }

    private static String describe(long bytes, long modified) {
        return bytes + " bytes, last changed " + Instant.ofEpochMilli(modified);
    }
}
