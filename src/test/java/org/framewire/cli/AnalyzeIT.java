package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job on the sample corpus, by its command line, against golden reports. To make these anew after a change
 * that is meant to change them: {@code mvn -B verify -Dit.test=AnalyzeIT -Dframewire.golden.write=true}, then read the
 * difference.
 */
class AnalyzeIT {
    private static final Path GOLDEN = Path.of("src/test/golden/sample");

    @TempDir
    static Path folder;

    private static Outcome outcome;
    private static Path reports;

    @BeforeAll
    static void analyze() throws Exception {
        outcome = SampleAnalysis.outcome();
        reports = SampleAnalysis.folder();
    }

    @Test
    void it_ends_with_a_table_a_country_and_the_place_of_the_reports() {
        assertThat(outcome.out().lines().findFirst().orElseThrow())
                .contains(
                        "country", "articles", "U.S. sentences", "anti", "neutral", "pro", "state media", "own voice");
        assertThat(outcome.out()
                        .lines()
                        .filter(line -> line.matches("[A-Z]{2} .*"))
                        .count())
                .isGreaterThanOrEqualTo(8);
        assertThat(outcome.out()).contains("Reports: " + reports);
        assertThat(outcome.err()).contains("Scoring 100 %");
    }

    @Test
    void the_reports_are_the_golden_ones() throws IOException {
        SortedMap<String, String> actual = Reports.of(reports);
        actual.remove("run.json");
        actual.remove("datapackage.json");
        assertThat(actual.remove("scores.jsonl").lines()).hasSize(77);
        assertThat(actual.remove("report.html")).startsWith("<!DOCTYPE html>").contains("None of the 17 outlets");
        if (Boolean.getBoolean("framewire.golden.write")) {
            Files.createDirectories(GOLDEN);
            for (String name : actual.keySet()) {
                Files.writeString(GOLDEN.resolve(name), actual.get(name));
            }
        }
        SortedMap<String, String> expected = Reports.of(GOLDEN);

        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, content) -> Reports.assertSame(name, actual.get(name), content));
    }

    @Test
    void seven_partitions_on_a_german_machine_give_the_same_bytes_as_one() throws Exception {
        Map<String, String> german = Map.of("JAVA_TOOL_OPTIONS", "-Duser.language=de -Duser.country=DE");
        Outcome seven = analyze(german, "seven", "--partitions", "7");

        assertThat(seven.code()).as(seven.err()).isZero();
        Reports.assertSame(Reports.of(folder.resolve("seven")), Reports.of(reports));
    }

    @Test
    void two_partitions_on_a_turkish_machine_in_nepal_give_the_same_bytes_as_one() throws Exception {
        Map<String, String> turkish =
                Map.of("JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu");
        Outcome two = analyze(turkish, "two", "--partitions", "2");

        assertThat(two.code()).as(two.err()).isZero();
        Reports.assertSame(Reports.of(folder.resolve("two")), Reports.of(reports));
    }

    @Test
    void a_run_that_takes_over_the_scores_of_another_gives_the_same_bytes() throws Exception {
        Outcome since = analyze(Map.of(), "since", "--since-run", reports.toString());

        assertThat(since.code()).as(since.err()).isZero();
        assertThat(since.err()).contains("Scores of 77 of 77 articles are those of " + reports);
        Reports.assertSame(Reports.of(folder.resolve("since")), Reports.of(reports));
    }

    @Test
    void java_25_gives_the_same_bytes() throws Exception {
        Optional<Path> home = JavaHome.of(25);
        Assumptions.assumeTrue(home.isPresent(), "no JDK 25 beside the one that runs the tests");
        Outcome newer = analyze(Map.of("JAVA_HOME", home.get().toString()), "newer");

        assertThat(newer.code()).as(newer.err()).isZero();
        SortedMap<String, String> expected = Reports.of(reports);
        SortedMap<String, String> actual = Reports.of(folder.resolve("newer"));
        String run = actual.get("run.json");
        assertThat(run).contains("\"java\" : \"25");
        actual.put("run.json", run.replaceFirst("\"java\" : \"[^\"]*\"", "\"java\" : \"\""));
        expected.computeIfPresent(
                "run.json", (name, text) -> text.replaceFirst("\"java\" : \"[^\"]*\"", "\"java\" : \"\""));
        Reports.assertSame(actual, expected);
    }

    @Test
    void what_was_read_is_kept_rejected_or_a_duplicate() throws IOException {
        String run = Files.readString(reports.resolve("run.json"));

        assertThat(number(run, "read")).isEqualTo(88);
        assertThat(number(run, "kept") + number(run, "rejected") + number(run, "duplicates"))
                .isEqualTo(88);
        assertThat(number(run, "duplicates")).isEqualTo(1);
    }

    @Test
    void an_independent_reader_finds_every_cell_as_the_data_package_describes_it() throws Exception {
        Assumptions.assumeTrue(PackageReader.isInstalled(), "no reader of data packages here: .ci/run installs one");

        assertThat(PackageReader.read(reports, Files.createDirectory(folder.resolve("read")))
                        .lines())
                .hasSize(12)
                .contains("by_source 17", "stories 5", "rejected 11");
    }

    private static Outcome analyze(String name, String... more) throws Exception {
        return analyze(Map.of(), name, more);
    }

    private static Outcome analyze(Map<String, String> environment, String name, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of(
                "analyze", "datasets/sample", "--out", folder.resolve(name).toString()));
        args.addAll(List.of("--latest", "2024-12-31"));
        args.addAll(List.of(more));
        return Job.run(environment, args.toArray(String[]::new));
    }

    private static long number(String json, String key) {
        return json.lines()
                .filter(line -> line.strip().startsWith("\"" + key + "\" : "))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }
}
