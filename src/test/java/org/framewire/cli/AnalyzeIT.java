package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    private static final String PROBABILITY = "_probability";
    private static final double TOLERANCE = 0.001;

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
        assertThat(actual.remove("report.html")).startsWith("<!DOCTYPE html>").contains("None of the 17 outlets");
        if (Boolean.getBoolean("framewire.golden.write")) {
            Files.createDirectories(GOLDEN);
            for (String name : actual.keySet()) {
                Files.writeString(GOLDEN.resolve(name), actual.get(name));
            }
        }
        SortedMap<String, String> expected = Reports.of(GOLDEN);

        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, content) -> assertSameButForNoise(name, actual.get(name), content));
    }

    @Test
    void seven_partitions_give_the_same_bytes_as_one() throws Exception {
        Path out = folder.resolve("seven");
        Outcome seven = Job.run(
                "analyze",
                "datasets/sample",
                "--out",
                out.toString(),
                "--latest",
                "2024-12-31",
                "--partitions",
                "7");

        assertThat(seven.code()).as(seven.err()).isZero();
        SortedMap<String, String> expected = Reports.of(reports);
        assertThat(Reports.of(out)).isEqualTo(expected);
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

    private static long number(String json, String key) {
        return json.lines()
                .filter(line -> line.strip().startsWith("\"" + key + "\" : "))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The last decimals of a probability depend on the vector instructions of the processor; all else must be the same
     * to the byte.
     */
    private static void assertSameButForNoise(String name, String actual, String expected) {
        List<String> header =
                Arrays.asList(expected.lines().findFirst().orElseThrow().split(","));
        boolean probabilities = header.stream().anyMatch(column -> column.endsWith(PROBABILITY));
        if (!probabilities) {
            Reports.assertSame(name, actual, expected);
            return;
        }
        List<List<String>> found = Cells.of(actual);
        List<List<String>> wanted = Cells.of(expected);
        assertThat(found).as(name).hasSameSizeAs(wanted);
        for (int row = 0; row < wanted.size(); row++) {
            for (int column = 0; column < header.size(); column++) {
                String cell = wanted.get(row).get(column);
                String other = found.get(row).get(column);
                if (row > 0 && header.get(column).endsWith(PROBABILITY)) {
                    assertThat(Double.parseDouble(other))
                            .as(name + ":" + row + " " + header.get(column))
                            .isBetween(Double.parseDouble(cell) - TOLERANCE, Double.parseDouble(cell) + TOLERANCE);
                } else {
                    assertThat(other)
                            .as(name + ":" + row + " " + header.get(column))
                            .isEqualTo(cell);
                }
            }
        }
    }
}
