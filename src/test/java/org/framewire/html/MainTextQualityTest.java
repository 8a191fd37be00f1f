package org.framewire.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Measures the main text on pages whose clean text is known, and prints the figures by where the pages come from. The
 * half of the pages that was tuned on is not measured: it is the one whose name's SHA-256 begins with an even byte.
 */
class MainTextQualityTest {
    private static final Path DATA = Path.of("../shared/data/html");
    private static final String ALL = "all";

    /** Texts of these sets are cut off, so the text found counts only as far. */
    private static final String PREFIX = "prefix";

    private record Pair(String page, String origin, String kind, String text) {}

    @Test
    void the_main_text_is_as_good_as_measured() throws IOException {
        assumeTrue(Files.exists(DATA), "pages with their clean text are absent: " + DATA);
        Map<String, Shingles.Mean> shingles = new TreeMap<>();
        Map<String, Shingles.Mean> tokens = new TreeMap<>();
        int others = 0;
        for (Pair pair : reportingHalf()) {
            String html = html(pair);
            if (!holds(html, pair.text)) {
                others++;
                continue;
            }
            List<String> gold = Shingles.tokens(pair.text);
            List<String> found = Shingles.tokens(PageReader.read(html, null).text());
            if (pair.kind.equals(PREFIX)) {
                found = found.subList(0, Math.min(found.size(), gold.size()));
            }
            for (String group : List.of(pair.origin, ALL)) {
                shingles.computeIfAbsent(group, g -> new Shingles.Mean()).add(Shingles.match(gold, found, 4));
                tokens.computeIfAbsent(group, g -> new Shingles.Mean()).add(Shingles.match(gold, found, 1));
            }
        }
        print(shingles, tokens, others);
        assertThat(shingles.get(ALL).f1()).isGreaterThan(0.94);
        assertThat(tokens.get(ALL).meanF1()).isGreaterThan(0.94);
    }

    private static void print(Map<String, Shingles.Mean> shingles, Map<String, Shingles.Mean> tokens, int others) {
        System.out.println("origin                pages  4-gram precision  recall     F1  token F1");
        shingles.forEach((group, mean) -> System.out.printf(
                Locale.ROOT,
                "%-20s %6d %17.3f %7.3f %6.3f %9.3f%n",
                group,
                mean.pages(),
                mean.precision(),
                mean.recall(),
                mean.f1(),
                tokens.get(group).meanF1()));
        System.out.println("left out, since the text is not the page's: " + others);
    }

    private static List<Pair> reportingHalf() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(DATA.resolve("pairs.jsonl"))) {
            JsonNode node = new ObjectMapper().readTree(line);
            String page = node.get("page").asText();
            if ((sha256(page)[0] & 1) == 1) {
                pairs.add(new Pair(
                        page,
                        node.get("origin").asText(),
                        node.get("kind").asText(),
                        node.get("text").asText()));
            }
        }
        return pairs;
    }

    private static String html(Pair pair) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(DATA.resolve(pair.page)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Whether the page has the text at all: some pairs hold a text of one version of a page and the source of another.
     */
    private static boolean holds(String html, String text) {
        List<String> gold = Shingles.tokens(text);
        List<String> source = Shingles.tokens(Jsoup.parse(html).wholeText() + " " + html);
        return Shingles.match(gold, source, 4).recall() > 0.5;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
