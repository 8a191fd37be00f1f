package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a report, for comparing. */
final class Reports {
    private Reports() {}

    /** File name to content; of {@code run.json} without what differs between two runs of the same build: the time. */
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> files.put(file.getFileName().toString(), content(file)));
        }
        return files;
    }

    /** Fails with the file and the lines in which two reports differ. */
    static void assertSame(SortedMap<String, String> actual, SortedMap<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, content) -> assertSame(name, actual.get(name), content));
    }

    /** The lines that differ between two texts, for a readable failure. */
    static void assertSame(String name, String actual, String expected) {
        List<String> found = actual.lines().toList();
        List<String> wanted = expected.lines().toList();
        assertThat(found).as(name).isEqualTo(wanted);
        assertThat(actual).as(name).isEqualTo(expected);
    }

    private static String content(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.UTF_8);
            return file.endsWith("run.json")
                    ? content.replaceAll("\"started\" : \"[^\"]*\"", "\"started\" : \"\"")
                            .replaceAll("\"seconds\" : [0-9.]+", "\"seconds\" : 0")
                    : content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
