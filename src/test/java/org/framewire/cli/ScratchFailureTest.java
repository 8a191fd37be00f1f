package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.framewire.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces as they were seen, shortened. */
class ScratchFailureTest {
    private static final Scratch SCRATCH = new Scratch(List.of(Path.of("/scratch")), Path.of("/temporary"));
    private static final String SHUFFLE = "org.apache.spark.storage.DiskBlockObjectWriter.commitAndGet";
    private static final String LOST =
            "Job aborted due to stage failure: Task 1 in stage 0.0 failed, most recent failure:"
                    + " Lost task 1.0 in stage 0.0 (TID 1) (192.0.2.7 executor ";

    @Test
    void the_folders_and_the_setting_are_named_whatever_the_language() {
        IOException full = thrown(
                new IOException("Auf dem Gerät ist kein Speicherplatz mehr verfügbar"),
                "java.io.FileOutputStream.writeBytes",
                "java.io.FileOutputStream.write",
                "net.jpountz.lz4.LZ4BlockOutputStream.flushBufferedData",
                SHUFFLE,
                "org.framewire.spark.AnalyzePipeline.run");

        assertThat(messageOf(new RuntimeException(LOST + "driver): java.io.IOException: ...", full)))
                .isEqualTo("""
                        Spark's temporary files cannot be written
                          where:    /scratch
                          found:    Auf dem Gerät ist kein Speicherplatz mehr verfügbar
                          expected: room there (how much: jobs/CLUSTER.md, Disk), or another folder, by \
                        SPARK_LOCAL_DIRS=FOLDER in the environment""");
    }

    @Test
    void of_an_executor_its_machine_is_named() {
        IOException full = thrown(new IOException("full"), "java.io.FileOutputStream.writeBytes", SHUFFLE);

        assertThat(messageOf(new RuntimeException(LOST + "3): java.io.IOException: full", full)))
                .contains("where:    spark.local.dir of executor 3 on 192.0.2.7\n")
                .doesNotContain("/scratch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.RandomAccessFile.writeBytes",
                "sun.nio.ch.FileDispatcherImpl.write0",
                "sun.nio.ch.UnixFileDispatcherImpl.pwrite0",
                "sun.nio.ch.FileChannelImpl.transferTo0",
                "java.nio.file.Files.createDirectory"
            })
    void other_ways_to_write_are_known(String call) {
        assertThat(messageOf(thrown(new IOException("full"), call, SHUFFLE))).contains("/scratch");
    }

    @Test
    void a_file_that_cannot_be_made_is_named() {
        IOException none =
                thrown(new FileNotFoundException("/scratch/x (full)"), "java.io.FileOutputStream.open0", SHUFFLE);
        IOException folder = thrown(
                new FileSystemException("/scratch/0c", null, "full"),
                "sun.nio.fs.UnixException.translateToIOException",
                "java.nio.file.Files.createDirectory",
                "org.apache.spark.storage.DiskBlockManager.getFile");

        assertThat(messageOf(none)).contains("found:    /scratch/x (full)");
        assertThat(messageOf(folder)).contains("found:    full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.io.FileInputStream.readBytes", "sun.nio.ch.FileDispatcherImpl.read0"})
    void what_cannot_be_read_is_another_matter(String call) {
        assertThat(ScratchFailure.of(thrown(new IOException("gone"), call, SHUFFLE), SCRATCH))
                .isEmpty();
    }

    @Test
    void what_our_own_code_cannot_write_is_another_matter() {
        IOException ours = thrown(
                new IOException("full"),
                "java.io.FileOutputStream.writeBytes",
                "org.framewire.network.ModelBundle.write",
                "org.apache.spark.deploy.SparkSubmit.main");
        IOException ofNobody = thrown(new IOException("full"), "java.io.FileOutputStream.writeBytes");

        assertThat(ScratchFailure.of(ours, SCRATCH)).isEmpty();
        assertThat(ScratchFailure.of(ofNobody, SCRATCH)).isEmpty();
    }

    @Test
    void a_lost_connection_is_another_matter() {
        IOException lost = thrown(
                new IOException("Broken pipe"),
                "sun.nio.ch.FileDispatcherImpl.write0",
                "sun.nio.ch.SocketDispatcher.write",
                "org.apache.spark.network.client.TransportClient.send");

        assertThat(ScratchFailure.of(lost, SCRATCH)).isEmpty();
    }

    private static String messageOf(Throwable thrown) {
        return ScratchFailure.of(thrown, SCRATCH).map(UserError::getMessage).orElse("");
    }

    private static <E extends IOException> E thrown(E failure, String... frames) {
        failure.setStackTrace(Stream.of(frames)
                .map(frame -> new StackTraceElement(
                        frame.substring(0, frame.lastIndexOf('.')),
                        frame.substring(frame.lastIndexOf('.') + 1),
                        null,
                        -1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }
}
