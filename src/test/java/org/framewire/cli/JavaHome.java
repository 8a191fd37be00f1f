package org.framewire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds other JDKs on this machine: those installed beside the one that runs the tests. */
final class JavaHome {
    private JavaHome() {}

    /** @param release the number of a Java release, like 25 */
    static Optional<Path> of(int release) throws IOException {
        try (Stream<Path> homes =
                Files.list(Path.of(System.getProperty("java.home")).getParent())) {
            return homes.filter(home -> isOf(home, release)).sorted().findFirst();
        }
    }

    private static boolean isOf(Path home, int release) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"" + release + "[\".].*"));
        } catch (IOException noJdk) {
            return false;
        }
    }
}
