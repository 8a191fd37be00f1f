package org.framewire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framewire.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    private final List<String> notices = new ArrayList<>();
    private Path place;

    @BeforeEach
    void setPlace() {
        place = folder.resolve("out/demo");
    }

    @Test
    void it_appears_whole_or_not_at_all() throws IOException {
        try (OutputFolder out = OutputFolder.create(place, false, notices::add)) {
            Files.writeString(out.path().resolve("run.json"), "new");
            assertThat(place).doesNotExist();
            out.commit();
        }

        assertThat(files()).containsExactly("out", "out/demo", "out/demo/run.json");
        assertThat(notices).isEmpty();
    }

    @Test
    void without_commit_nothing_is_left() throws IOException {
        try (OutputFolder out = OutputFolder.create(place, false, notices::add)) {
            Files.createDirectories(out.path().resolve("deep/er"));
            Files.writeString(out.path().resolve("deep/er/x"), "x");
        }

        assertThat(files()).containsExactly("out");
    }

    @Test
    void a_folder_that_exists_is_refused_without_force() throws IOException {
        report("old");

        assertThatThrownBy(() -> OutputFolder.create(place, false, notices::add))
                .isInstanceOf(UserError.class)
                .hasMessage("the output folder exists\n  where:    " + place
                        + "\n  expected: a new name, or --force to replace an earlier report");
    }

    @Test
    void with_force_the_old_report_stays_until_the_new_one_is_whole() throws IOException {
        report("old");
        try (OutputFolder out = OutputFolder.create(place, true, notices::add)) {
            Files.writeString(out.path().resolve("run.json"), "new");
            assertThat(place.resolve("run.json")).hasContent("old");
            out.commit();
        }

        assertThat(place.resolve("run.json")).hasContent("new");
        assertThat(files()).containsExactly("out", "out/demo", "out/demo/run.json");
    }

    @Test
    void with_force_a_run_that_fails_leaves_the_old_report() throws IOException {
        report("old");
        OutputFolder.create(place, true, notices::add).close();

        assertThat(place.resolve("run.json")).hasContent("old");
    }

    @Test
    void what_is_no_report_is_never_replaced() throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> OutputFolder.create(place, true, notices::add))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("thesis.txt");
        assertThatThrownBy(() -> OutputFolder.create(place.resolve("thesis.txt"), true, notices::add))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("found:    a file");
        assertThat(place.resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void an_empty_folder_is_replaced_with_force() throws IOException {
        Files.createDirectories(place);
        try (OutputFolder out = OutputFolder.create(place, true, notices::add)) {
            out.commit();
        }

        assertThat(files()).containsExactly("out", "out/demo");
    }

    @Test
    void what_a_killed_run_left_is_reported_and_removed() throws IOException {
        Path partial = folder.resolve("out/.demo.partial");
        Files.createDirectories(partial);
        Files.writeString(partial.resolve(".lock"), "");
        Files.writeString(partial.resolve("by_source.csv"), "half");
        try (OutputFolder out = OutputFolder.create(place, false, notices::add)) {
            assertThat(out.path().resolve("by_source.csv")).doesNotExist();
        }

        assertThat(notices).containsExactly("removing " + partial + ", which an interrupted run left behind");
    }

    @Test
    void a_link_in_what_is_removed_is_not_followed() throws IOException {
        Path elsewhere = Files.writeString(
                Files.createDirectories(folder.resolve("elsewhere")).resolve("x"), "mine");
        Path partial = Files.createDirectories(folder.resolve("out/.demo.partial"));
        Files.createSymbolicLink(partial.resolve("link"), elsewhere.getParent());
        OutputFolder.create(place, false, notices::add).close();

        assertThat(partial).doesNotExist();
        assertThat(elsewhere).hasContent("mine");
    }

    @Test
    void a_report_that_was_moved_aside_by_a_killed_run_comes_back() throws IOException {
        report("old");
        Path aside = folder.resolve("out/.demo.replaced");
        Files.move(place, aside);

        assertThatThrownBy(() -> OutputFolder.create(place, false, notices::add))
                .hasMessageStartingWith("the output folder exists");
        assertThat(place.resolve("run.json")).hasContent("old");
        assertThat(notices).containsExactly("putting " + place + " back, which an interrupted run had moved aside");
    }

    @Test
    void of_two_runs_at_once_the_second_is_refused() {
        try (OutputFolder first = OutputFolder.create(place, false, notices::add)) {
            assertThatThrownBy(() -> OutputFolder.create(place, false, notices::add))
                    .isInstanceOf(UserError.class)
                    .hasMessageStartingWith("another run is filling this folder");
            assertThat(first.path()).isDirectory();
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_the_users_business() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("out"), "a file where a folder should be");

        assertThatThrownBy(() -> OutputFolder.create(place, false, notices::add))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("the report cannot be written")
                .hasMessageContaining("found:    a file where a folder should be: " + folder.resolve("out"));
        assertThatThrownBy(() -> OutputFolder.create(Path.of("/"), true, notices::add))
                .isInstanceOf(UserError.class);
    }

    private void report(String content) throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("run.json"), content);
        Files.writeString(place.resolve("report.html"), content);
    }

    private TreeSet<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
