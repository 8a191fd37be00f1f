package org.framewire.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the word lists that lie beside a class: UTF-8, one entry a line, {@code #} begins a comment line, blank lines
 * count for nothing.
 */
public final class WordLists {
    private WordLists() {}

    /**
     * @param owner the class beside which the list lies
     * @param name file name, like {@code "starters.txt"}
     * @return the entries in file order, without blanks around them
     * @throws IllegalStateException if there is no such resource: the build is broken
     */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blank-separated words of {@code list} as they are. */
    public static Set<String> of(String list) {
        return Set.of(list.split(" "));
    }

    /** The blank-separated words of a list, lower-cased. */
    public static Set<String> words(Class<?> owner, String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(owner, name)) {
            for (String word : line.split(" ")) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        words.remove("");
        return Set.copyOf(words);
    }
}
