package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few bytes, mounted over a folder; the test is skipped where that is no right of ours. */
record SmallDisk(Path folder) implements Closeable {
    /** @param size as mount takes it, like 512k */
    static SmallDisk at(Path folder, String size) throws IOException {
        Assumptions.assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()) == 0,
                "no right to mount a disk of a few bytes");
        return new SmallDisk(folder);
    }

    /** Fills it up to a few bytes. */
    void leave(int bytes) throws IOException {
        int free = (int) Files.getFileStore(folder).getUsableSpace();
        Files.write(folder.resolve("others"), new byte[free - bytes]);
    }

    /** At once for everybody, though a process that is just ending may still have a file open there. */
    @Override
    public void close() throws IOException {
        assertThat(command("umount", "-l", folder.toString())).isZero();
    }

    private static int command(String... command) throws IOException {
        return new ProcessBuilder(command).start().onExit().join().exitValue();
    }
}
