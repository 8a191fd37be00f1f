package org.framewire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs {@code jobs/...} as a user does: as a process, by its command line, in the project's folder. */
final class Job {
    private Job() {}

    /** @param args the script's name below jobs/, then its arguments */
    static Outcome run(String... args) throws IOException, InterruptedException {
        return run(Map.of(), args);
    }

    /** @param environment variables to set; SPARK_HOME is otherwise unset */
    static Outcome run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Arrays.asList(args));
        command.set(0, Path.of("jobs", args[0]).toAbsolutePath().toString());
        return Tool.run(Path.of("").toAbsolutePath(), environment, "", command);
    }
}
