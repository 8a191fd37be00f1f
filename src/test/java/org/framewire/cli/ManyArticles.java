package org.framewire.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A corpus of invented articles that are no copies of each other, so that Spark has something to shuffle. */
final class ManyArticles {
    private static final int SENTENCES = 55;

    private static final List<String> NOUNS = List.of(
            "minister",
            "harbour",
            "fishery",
            "bridge",
            "school",
            "island",
            "ferry",
            "council",
            "market",
            "hospital",
            "farmer",
            "captain",
            "river",
            "museum",
            "railway",
            "village",
            "teacher",
            "engineer",
            "storm",
            "lighthouse",
            "library",
            "factory",
            "orchard",
            "theatre",
            "station",
            "mayor",
            "nurse",
            "quarry",
            "garden",
            "bakery");

    private static final List<String> VERBS = List.of(
            "opened",
            "closed",
            "visited",
            "repaired",
            "praised",
            "left",
            "bought",
            "sold",
            "painted",
            "moved",
            "counted",
            "rented",
            "cleaned",
            "showed",
            "planned");

    private static final List<String> ADJECTIVES = List.of(
            "old",
            "new",
            "small",
            "quiet",
            "wooden",
            "narrow",
            "famous",
            "empty",
            "public",
            "northern",
            "cheap",
            "heavy",
            "bright",
            "wet",
            "distant");

    private ManyArticles() {}

    /** Writes a file of JSON Lines, 4 kB an article; the same number gives the same file. */
    static Path write(Path file, int articles) throws IOException {
        Random random = new Random(7);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (int i = 0; i < articles; i++) {
                out.println("{\"source\":\"Harbour Post\",\"text\":\"" + text(random) + "\"}");
            }
        }
        return file;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append("The ").append(of(ADJECTIVES, random)).append(' ').append(of(NOUNS, random));
            text.append(" of the ").append(of(NOUNS, random)).append(' ').append(of(VERBS, random));
            text.append(" a ").append(of(ADJECTIVES, random)).append(' ').append(of(NOUNS, random));
            text.append(" near the ").append(of(NOUNS, random)).append(". ");
        }
        return text.append("The United States signed it on Monday.").toString();
    }

    private static String of(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
