package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    Path folder;

    @Test
    void what_shows_that_there_is_room_is_gone_after() {
        Path missing = folder.resolve("not/yet/there");

        new Scratch(List.of(folder, missing), folder).requireRoom(0);

        assertThat(missing).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.room");
    }

    @Test
    void each_folder_is_tried() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new Scratch(List.of(folder, file), folder).requireRoom(0))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("No room for temporary files\n  where:    " + file)
                .hasMessageContaining("a file where a folder should be")
                .hasMessageContaining("SPARK_LOCAL_DIRS");
        assertThatThrownBy(() -> new Scratch(List.of(folder), file).requireRoom(0))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("where:    " + file)
                .hasMessageContaining("java.io.tmpdir")
                .hasMessageNotContaining("SPARK_LOCAL_DIRS");
    }

    @Test
    void what_spark_copies_needs_room_too() {
        Scratch scratch = new Scratch(List.of(folder), folder.resolve("temporary"));

        scratch.requireRoom(1);
        assertThatThrownBy(() -> scratch.requireRoom(Long.MAX_VALUE / 2))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("No room for temporary files\n  where:    " + folder + "\n")
                .hasMessageContaining("expected: 4398046511105 MiB at least");
    }

    @Test
    void all_folders_of_spark_are_named() {
        assertThat(new Scratch(List.of(Path.of("/a"), Path.of("/b")), folder).where())
                .isEqualTo("/a, /b");
    }
}
