package org.framewire.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An independent reader of data packages, {@code datapackage} of npm, where {@code .ci/run} has installed it. */
final class PackageReader {
    private static final Path MODULES = Path.of("target/validator/node_modules").toAbsolutePath();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PackageReader() {}

    static boolean isInstalled() {
        return Files.isDirectory(MODULES.resolve("datapackage"));
    }

    /**
     * Reads all tables, cell by cell.
     *
     * @param report is copied without byte order marks, which this reader takes for a part of the first header
     * @param copy an empty folder
     * @return what it prints: each table with its number of rows, or what is wrong
     */
    static String read(Path report, Path copy) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(report)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        copy.resolve(file.getFileName()), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            }
        }
        String script = Path.of("src/test/js/read-package.js").toAbsolutePath().toString();
        ProcessBuilder builder = new ProcessBuilder(
                        List.of("node", script, copy.resolve("datapackage.json").toString()))
                .redirectErrorStream(true);
        builder.environment().put("NODE_PATH", MODULES.toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? printed : "failed: " + printed;
    }
}
