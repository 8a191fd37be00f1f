package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framewire.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample corpus as if its texts might not be passed on. */
class NoTextIT {
    private static final Path SAMPLE = Path.of("datasets/sample");
    /** What is in the Parquet file of the sample. */
    private static final Path ARCHIVE = Path.of("datasets/recipes/sample-archive.jsonl");
    /** The same corpus with its texts, and with the encoder. */
    private static final Path GOLDEN = Path.of("src/test/golden/sample");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\",<>]++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'\u2019.-]++");
    /** Words with capitals, joined by small ones. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*+( (\\p{Lu}\\S*+|of|for|the|and|in|on))++");

    private static final int RUN = 5;

    @TempDir
    static Path folder;

    private static Path out;

    @BeforeAll
    static void analyze() {
        out = folder.resolve("out");
        Outcome outcome = Outcome.of(
                "analyze",
                SAMPLE.toString(),
                "--out",
                out.toString(),
                "--latest",
                "2024-12-31",
                "--fast",
                "--no-text",
                "--master",
                "local[2]");
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    @Test
    void no_five_words_in_a_row_of_any_article_are_in_any_file_but_in_names() throws IOException {
        Set<String> articles = new HashSet<>(runs(Files.readString(ARCHIVE)));
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(NoTextIT::isText).toList()) {
                // One of the files is a picture.
                articles.addAll(runs(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            }
        }

        assertThat(articles).hasSizeGreaterThan(10_000);
        assertThat(runs(Files.readString(GOLDEN.resolve("sentences.csv")))).anyMatch(articles::contains);

        names().forEach(name -> articles.removeAll(runs(name)));
        SortedMap<String, String> reports = Reports.of(out);
        assertThat(reports).hasSize(16);
        reports.forEach((name, content) -> assertThat(runs(content).stream().filter(articles::contains))
                .as(name)
                .isEmpty());
    }

    /** Who is made to speak, where the name is long. */
    private static Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        rows(out.resolve("sentences.csv")).forEach(row -> names.add(row.get("claimant_name")));
        rows(out.resolve("claimants.csv")).forEach(row -> names.add(row.get("name")));
        names.removeIf(name -> runs(name).isEmpty());
        assertThat(names).hasSizeLessThan(5).allMatch(name -> NAME.matcher(name).matches());
        return names;
    }

    @Test
    void a_sentence_is_found_by_its_record_number_and_hash() throws IOException {
        Map<String, String> hashes = new HashMap<>();
        for (Map<String, String> row : rows(GOLDEN.resolve("sentences.csv"))) {
            hashes.put(row.get("where") + " " + row.get("number"), Sha256.hex(row.get("text")));
        }
        List<Map<String, String>> left = rows(out.resolve("sentences.csv"));

        assertThat(left)
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("text", "")
                        .containsEntry("title", "")
                        .containsEntry("claimant", ""));
        List<Map<String, String>> known = left.stream()
                .filter(row -> hashes.containsKey(row.get("where") + " " + row.get("number")))
                .toList();
        assertThat(known)
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("sha256", hashes.get(row.get("where") + " " + row.get("number"))));
    }

    @Test
    void claimants_are_still_found_in_the_sentences_by_their_keys() throws IOException {
        Set<String> keys = new HashSet<>();
        rows(out.resolve("sentences.csv")).forEach(row -> keys.add(row.get("claimant_key")));

        assertThat(rows(out.resolve("claimants.csv")))
                .extracting(row -> row.get("claimant_key"))
                .hasSizeGreaterThan(50)
                .allMatch(keys::contains)
                .anyMatch(key -> key.startsWith("sha256 "));
    }

    @Test
    void the_run_and_the_page_say_that_texts_are_left_out() throws IOException {
        assertThat(Files.readString(out.resolve("run.json"))).contains("\"no_text\" : \"true\"");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("The sentences themselves are left out", "<a href=\"https://");
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file)
                && file.toString().matches(".*\\.(csv|jsonl|txt)")
                && !file.endsWith("outlets.csv");
    }

    /** The words in every five places, without addresses, case, and the stops at their ends. */
    private static List<String> runs(String text) {
        List<String> words = WORD.matcher(
                        ADDRESS.matcher(text.replace("\\n", " ")).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("^[.'-]+|[.'-]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser =
                format.parse(new StringReader(Files.readString(file).substring(1)))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }
}
