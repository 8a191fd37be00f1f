package org.framewire.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.framewire.report.FolderTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures whole runs, each a process of its own, by its command line. */
@Command(
        name = "run",
        description = "Runs analyze, and a job that only reads and writes, on corpora of several sizes.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class RunCommand implements Callable<Integer> {
    private static final double SECONDS_A_MINUTE = 60;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NewsInputs inputs;

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            defaultValue = "330,3300",
            description = "Sizes of the corpora, smallest first. The encoder is asked on the smallest only.")
    private List<Integer> sizes;

    @Option(
            names = "--cores",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,2",
            description = "Cores that Spark may use, fewest first.")
    private List<Integer> cores;

    @Option(names = "--fast-only", description = "Leaves out the runs with the encoder.")
    private boolean fastOnly;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "30",
            description = "No run is begun after so many minutes.")
    private int minutes;

    private final long begun = System.nanoTime();
    private final List<Trial> trials = new ArrayList<>();
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (sizes.stream().anyMatch(size -> size < 1) || cores.stream().anyMatch(number -> number < 1)) {
            throw new ParameterException(spec.commandLine(), "--articles and --cores are at least 1");
        }
        folder = Files.createTempDirectory("framewire-bench");
        try {
            List<News> news = inputs.articles(sizes.get(sizes.size() - 1));
            // Builds what has to be built before a clock runs.
            Usage.of(List.of(job("analyze"), "--help"), folder.resolve("log"));
            boolean all = measure(news);
            PrintWriter out = spec.commandLine().getOut();
            out.print(new RunReport(trials).text());
            out.println(all ? "" : "Not all was measured: " + minutes + " minutes were over (--minutes).");
            out.flush();
        } finally {
            FolderTree.delete(folder);
        }
        return 0;
    }

    /** @return false if time was over before the end */
    private boolean measure(List<News> news) throws IOException, InterruptedException {
        boolean all = true;
        for (int number : cores) {
            all &= trial(Trial.Kind.START, 0, number);
        }
        for (int size : sizes) {
            Corpora.write(news, size, corpus(size));
            for (Trial.Kind kind : List.of(Trial.Kind.FLOOR, Trial.Kind.FAST, Trial.Kind.WHOLE)) {
                boolean wanted = kind != Trial.Kind.WHOLE || !fastOnly && size == sizes.get(0);
                for (int number : wanted ? cores : List.<Integer>of()) {
                    all &= trial(kind, size, number);
                }
            }
        }
        return all;
    }

    private boolean trial(Trial.Kind kind, int size, int number) throws IOException, InterruptedException {
        if ((System.nanoTime() - begun) / 1e9 > minutes * SECONDS_A_MINUTE) {
            return false;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(kind.title() + ", " + size + " articles, " + number + " cores");
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(command(kind, size, out));
        command.addAll(List.of("--master", "local[" + number + "]"));
        trials.add(new Trial(kind, size, number, Usage.of(command, folder.resolve("log"))));
        if (Files.exists(out)) {
            FolderTree.delete(out);
        }
        return true;
    }

    private List<String> command(Trial.Kind kind, int size, Path out) {
        String corpus = corpus(size).toString();
        String latest = "--latest=" + News.LATEST;
        return switch (kind) {
            case START -> List.of(job("bench"), "start");
            case FLOOR -> List.of(job("bench"), "floor", corpus, "--out", out.toString());
            case FAST -> List.of(job("analyze"), corpus, "--fast", latest, "--out", out.toString());
            case WHOLE -> List.of(job("analyze"), corpus, latest, "--out", out.toString());
        };
    }

    private Path corpus(int size) {
        return folder.resolve(size + ".jsonl");
    }

    private static String job(String name) {
        return News.home().resolve("jobs").resolve(name).toString();
    }
}
