package org.framewire.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framewire.corpus.Gazetteer;
import org.framewire.json.Json;

/**
 * Prints how many sentences a second of processor time one thread reads claims off, quotations, cues, sources and state
 * media: of the first articles of a JSON Lines file with the field {@code text}. Splitting is not counted.
 */
final class ClaimSpeed {
    private static final int ROUNDS = 6;
    private static final int SENTENCES = 20_000;

    private ClaimSpeed() {}

    public static void main(String[] args) throws IOException, Json.Malformed {
        List<List<Sentence>> articles = new ArrayList<>();
        int sentences = 0;
        try (var lines = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = lines.readLine(); line != null && sentences < SENTENCES; line = lines.readLine()) {
                List<Sentence> article =
                        Sentences.of(null, (String) Json.object(line).get("text"));
                articles.add(article);
                sentences += article.size();
            }
        }
        Sources sources = new Sources(Gazetteer.shipped());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            long begun = threads.getCurrentThreadCpuTime();
            List<List<Optional<Attribution>>> found = new ArrayList<>();
            articles.forEach(article -> found.add(Attributions.ofArticle(article)));
            long read = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < articles.size(); i++) {
                sources.ofArticle(articles.get(i), found.get(i));
            }
            long end = threads.getCurrentThreadCpuTime();
            System.out.println(String.format(
                    Locale.ROOT,
                    "round %d: %d sentences, attributions %.0f/s, with resolved sources %.0f/s",
                    round,
                    sentences,
                    sentences / ((read - begun) / 1e9),
                    sentences / ((end - begun) / 1e9)));
        }
    }
}
