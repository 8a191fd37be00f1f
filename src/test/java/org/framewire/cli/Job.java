package org.framewire.cli;

import java.io.File;
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
        return start(Map.of(), args).outcome();
    }

    /** @param environment variables to set; SPARK_HOME is otherwise unset */
    static Outcome run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        return start(environment, args).outcome();
    }

    /** As {@link #run(Map, String...)}, by a process that can write no file longer than this. */
    static Outcome runWithin(int kibibytes, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        String limited = "ulimit -f " + kibibytes + " && exec \"$0\" \"$@\"";
        return start(List.of("bash", "-c", limited), environment, args).outcome();
    }

    /** As {@link #run(Map, String...)}, which goes on. */
    static RunningJob start(Map<String, String> environment, String... args) throws IOException {
        return start(List.of(), environment, args);
    }

    private static RunningJob start(List<String> before, Map<String, String> environment, String... args)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of("jobs", args[0]).toAbsolutePath().toString());
        command.addAll(Arrays.asList(args).subList(1, args.length));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().remove("SPARK_HOME");
        builder.environment().putAll(environment);
        return new RunningJob(builder);
    }
}
