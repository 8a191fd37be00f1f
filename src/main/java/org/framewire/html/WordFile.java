package org.framewire.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists beside this class: UTF-8, lines that begin with {@code #} are comments. */
final class WordFile {
    private WordFile() {}

    /**
     * The lines of a list.
     *
     * @throws IllegalStateException if the jar lacks it
     */
    static Set<String> lines(String name) {
        return Set.copyOf(read(name));
    }

    /** The words of a list, parted by blanks. */
    static Set<String> words(String name) {
        return read(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> read(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
