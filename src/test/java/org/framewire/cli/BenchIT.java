package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The benchmark compiles, and measures everything once, however wrong the figures of one call are. */
class BenchIT {
    private static final Pattern NOT_FETCHED = Pattern.compile("Could not (resolve|transfer)|offline mode");

    @Test
    void each_part_is_measured() throws Exception {
        Outcome outcome = run("bench", "micro", "-f", "0", "-wi", "0", "-i", "1", "-r", "1ms", "-p", "sentences=100");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(table(outcome, "| part "))
                .containsExactlyInAnyOrder(
                        "articles",
                        "attributions",
                        "claims",
                        "cleaning",
                        "csv",
                        "dedup",
                        "featurizer",
                        "quotes",
                        "scorer, encoder",
                        "scorer, networks",
                        "splitter");
    }

    @Test
    void whole_runs_are_measured_beside_a_job_that_only_reads_and_writes() throws Exception {
        Outcome outcome = run("bench", "run", "--articles", "10", "--cores", "1", "--fast-only");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(table(outcome, "| ratio ")).containsExactly("analyze --fast / floor");
        assertThat(table(outcome, "| run "))
                .containsExactly(
                        "floor: read, split at line breaks, write",
                        "analyze --fast",
                        "Spark's start",
                        "floor: read, split at line breaks, write",
                        "analyze --fast");
    }

    private static Outcome run(String... args) throws Exception {
        // JMH lets one measure at a time on a machine; figures do not matter here.
        Outcome outcome = Job.run(Map.of("JDK_JAVA_OPTIONS", "-Djmh.ignoreLock=true"), args);
        assumeFalse(
                outcome.code() != 0 && NOT_FETCHED.matcher(outcome.err()).find(),
                "JMH is not here and could not be fetched: the benchmark is not tested");
        return outcome;
    }

    /** The first cells of the rows of all tables whose header begins like this. */
    private static List<String> table(Outcome outcome, String header) {
        List<String> names = new ArrayList<>();
        boolean within = false;
        for (String line : outcome.out().lines().toList()) {
            boolean head = line.startsWith(header);
            within = head || within && line.startsWith("|");
            if (within && !head && !line.startsWith("| :")) {
                names.add(line.split("\\|")[1].strip());
            }
        }
        return names;
    }
}
