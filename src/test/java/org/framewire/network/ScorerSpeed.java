package org.framewire.network;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framewire.json.Json;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;

/**
 * Prints how many sentences a second of processor time one thread scores, text in to labels out: those of the first
 * articles of a JSON Lines file with the field {@code text}. OMP_NUM_THREADS must be 1.
 */
final class ScorerSpeed {
    private static final int ROUNDS = 2;
    private static final int SENTENCES = 5_000;
    private static final int BATCH = 64;

    private ScorerSpeed() {}

    public static void main(String[] args) throws IOException, Json.Malformed {
        List<Sentence> sentences = new ArrayList<>();
        try (var lines = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = lines.readLine();
                    line != null && sentences.size() < SENTENCES;
                    line = lines.readLine()) {
                sentences.addAll(Sentences.of(null, (String) Json.object(line).get("text")));
            }
        }
        try (NetworkScorer fast = NetworkScorer.fast(NetworkScorer.shippedBundle());
                NetworkScorer whole = NetworkScorer.shipped()) {
            for (int round = 1; round <= ROUNDS; round++) {
                report(round, "networks alone", sentences, fast);
                report(round, "with the encoder", sentences, whole);
            }
        }
    }

    private static void report(int round, String which, List<Sentence> sentences, NetworkScorer scorer) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        for (int from = 0; from < sentences.size(); from += BATCH) {
            scorer.score(sentences.subList(from, Math.min(sentences.size(), from + BATCH)));
        }
        double seconds = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
        System.out.println(String.format(
                Locale.ROOT,
                "round %d, %s: %d sentences, %.2f s, %.0f sentences/s",
                round,
                which,
                sentences.size(),
                seconds,
                sentences.size() / seconds));
    }
}
