package org.framewire.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many megabytes of UTF-8 text a second of processor time one thread splits: the texts of a JSON Lines file,
 * round by round.
 */
final class SplitterSpeed {
    private static final int ROUNDS = 10;

    private SplitterSpeed() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        long bytes = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String text = json.readTree(line).path("text").asText();
            texts.add(text);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        SentenceSplitter splitter = new SentenceSplitter();
        for (int round = 1; round <= ROUNDS; round++) {
            long sentences = 0;
            long begun = threads.getCurrentThreadCpuTime();
            for (String text : texts) {
                sentences += splitter.split(text).size();
            }
            double seconds = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
            System.out.println(String.format(
                    Locale.ROOT,
                    "round %d: %d texts, %d bytes, %d sentences, %.3f s, %.1f MB/s",
                    round,
                    texts.size(),
                    bytes,
                    sentences,
                    seconds,
                    bytes / 1e6 / seconds));
        }
    }
}
