package org.framewire.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;

/**
 * A named pipe, at which a run that reads it waits until a test has done what it must do in the meantime. Tests that
 * use one are skipped where the system has none.
 */
final class Fifo {
    /** What is done between the opening of the pipe by the run and its end. */
    interface Action {
        void run() throws Exception;
    }

    private final Path path;

    private Fifo(Path path) {
        this.path = path;
    }

    static Fifo in(Path folder) throws IOException, InterruptedException {
        Path path = folder.resolve("outlets.fifo");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
        int code =
                new ProcessBuilder("/usr/bin/mkfifo", path.toString()).start().waitFor();
        Assumptions.assumeTrue(code == 0, "no named pipe can be made in " + folder);
        return new Fifo(path);
    }

    Path path() {
        return path;
    }

    /** Waits for a reader, does the action, writes the content and closes the pipe. */
    CompletableFuture<Void> whenRead(Action action, String content) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(path)) {
                action.run();
                out.write(content.getBytes(StandardCharsets.UTF_8));
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
            done.complete(null);
        });
        writer.setDaemon(true);
        writer.start();
        return done;
    }
}
