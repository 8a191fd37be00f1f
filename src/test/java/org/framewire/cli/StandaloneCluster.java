package org.framewire.cli;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A Spark home made of Maven's jars, and a standalone Master with two Workers from it, all on loopback. The home has
 * the {@code bin/spark-submit} that a downloaded Spark has, as far as it matters: it runs the command that Spark's
 * launcher makes.
 */
final class StandaloneCluster implements AutoCloseable {
    private static final String SUBMIT = """
            #!/usr/bin/env bash
            set -euo pipefail
            export SPARK_HOME=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) SPARK_SCALA_VERSION=2.13
            mapfile -d '' command < <(java -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main \\
                org.apache.spark.deploy.SparkSubmit "$@")
            # Two signs that tell a shell where the command begins come first.
            command[1]=${command[1]#$'\\n'}
            exec "${command[@]:1}"
            """;

    private static final int TRIES = 300;
    private static final long PAUSE_MILLIS = 200;

    private static final String OPTIONS = "spark-defaults.conf";

    private final Path home;
    private final Path logs;
    private final Path scratch;
    private final String master;
    private final List<Process> processes = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();

    /** @param jars the folder of Spark's jars */
    StandaloneCluster(Path jars, Path folder) throws IOException, InterruptedException {
        home = Files.createDirectories(folder.resolve("spark"));
        logs = Files.createDirectories(folder.resolve("logs"));
        scratch = Files.createDirectories(folder.resolve("scratch"));
        Files.createSymbolicLink(home.resolve("jars"), jars.toAbsolutePath());
        Path submit = Files.createDirectories(home.resolve("bin")).resolve("spark-submit");
        Files.writeString(submit, SUBMIT);
        if (!submit.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + submit);
        }
        // The job waits until both Workers serve it; its jar goes where executors work, not by way of the scratch
        // folder.
        Files.writeString(Files.createDirectories(home.resolve("conf")).resolve(OPTIONS), """
                spark.scheduler.minRegisteredResourcesRatio 1.0
                spark.scheduler.maxRegisteredResourcesWaitingTime 120s
                spark.files.useFetchCache false
                spark.cores.max 2
                spark.executor.cores 1
                spark.executor.memory 700m
                spark.driver.host 127.0.0.1
                """);
        int port = freePort();
        master = "spark://127.0.0.1:" + port;
        start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        awaitPort(port);
        startWorker();
        startWorker();
    }

    /** A further Worker with one core. */
    void startWorker() throws IOException {
        String name = "worker-" + (workers.size() + 1);
        workers.add(start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                logs.resolve(name).toString(),
                master));
    }

    /** Kills the executor of the first Worker that has one; the cluster starts another. */
    void killExecutor() {
        ProcessHandle executor = workers.stream()
                .flatMap(Process::children)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no executor runs"));
        assertKilled(executor);
    }

    /** Kills the Worker that was started last; its executor ends with it. */
    void killWorker() {
        assertKilled(workers.get(workers.size() - 1).toHandle());
    }

    private static void assertKilled(ProcessHandle process) {
        if (!process.destroyForcibly()) {
            throw new IllegalStateException("cannot be killed: " + process.info());
        }
        process.onExit().join();
    }

    Path home() {
        return home;
    }

    /** A folder for {@code SPARK_CONF_DIR}, with the options that jobs have anyway and one more, which counts more. */
    Path optionsWith(String option) throws IOException {
        Path conf = Files.createTempDirectory(home, "conf");
        Files.writeString(
                conf.resolve(OPTIONS), Files.readString(home.resolve("conf").resolve(OPTIONS)) + option + "\n");
        return conf;
    }

    /** Where the executors keep what they shuffle. */
    Path scratch() {
        return scratch;
    }

    String master() {
        return master;
    }

    /** How many executors were started, over all jobs. */
    long executors() throws IOException {
        try (Stream<Path> files = Files.walk(logs)) {
            return files.filter(file -> file.getFileName().toString().equals("stderr"))
                    .count();
        }
    }

    /** How many of the Workers started an executor. */
    long workersUsed() throws IOException {
        try (Stream<Path> files = Files.walk(logs)) {
            return files.filter(file -> file.getFileName().toString().equals("stderr"))
                    .map(file -> logs.relativize(file).getName(0))
                    .distinct()
                    .count();
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }

    private Process start(String name, String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx400m"));
        line.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        line.addAll(List.of("-cp", home.resolve("jars") + "/*"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.redirectOutput(logs.resolve(name + ".log").toFile());
        builder.redirectInput(new File("/dev/null"));
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_LOCAL_DIRS", scratch.toString());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws IOException, InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            if (listens(port)) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("nothing listens on port " + port);
    }

    private static boolean listens(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (ConnectException notYet) {
            return false;
        }
    }
}
