package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private static final long MINUTE = 60_000_000_000L;

    private final StringWriter written = new StringWriter();
    private long now = 7 * MINUTE;

    @Test
    void each_tenth_is_a_line_with_the_minutes_that_are_left() {
        ConsoleProgress progress = progress(false);
        progress.step("Scoring");
        progress.stage(1, 20);

        for (int task = 0; task < 20; task++) {
            now += MINUTE / 2;
            progress.taskDone(1);
        }

        assertThat(lines())
                .startsWith("Scoring", "Scoring 10 %, about 9 min left", "Scoring 20 %, about 8 min left")
                .endsWith("Scoring 90 %, about 1 min left", "Scoring 100 %")
                .hasSize(11);
    }

    @Test
    void what_is_soon_done_says_nothing_of_the_time() {
        ConsoleProgress progress = progress(false);
        progress.step("Reading");
        progress.stage(1, 2);

        now += MINUTE / 2;
        progress.taskDone(1);

        assertThat(lines()).containsExactly("Reading", "Reading 50 %");
    }

    @Test
    void a_step_counts_its_own_tasks_and_time_only() {
        ConsoleProgress progress = progress(false);
        progress.step("Reading");
        progress.stage(1, 2);
        now += 10 * MINUTE;
        progress.step("Scoring");
        progress.stage(2, 4);

        progress.taskDone(1);
        now += 2 * MINUTE;
        progress.taskDone(2);

        assertThat(lines()).containsExactly("Reading", "Scoring", "Scoring 20 %, about 6 min left");
    }

    @Test
    void on_a_terminal_a_bar_takes_the_place_of_the_one_before_and_goes_at_the_end() {
        ConsoleProgress progress = progress(true);
        progress.step("Scoring");
        progress.stage(1, 4);

        now += 10 * MINUTE;
        progress.taskDone(1);
        progress.taskDone(1);
        progress.taskDone(1);
        progress.taskDone(1);
        progress.end();

        String[] shown = written.toString().split("\r");
        assertThat(shown[1].strip())
                .isEqualTo("Scoring      [#######                       ]  25 %, about 30 min left");
        assertThat(shown[4].strip()).isEqualTo("Scoring      [##############################] 100 %");
        assertThat(shown[5]).isBlank().hasSameSizeAs(shown[1]).hasSameSizeAs(shown[4]);
    }

    private ConsoleProgress progress(boolean terminal) {
        return new ConsoleProgress(new PrintWriter(written, true), terminal, () -> now);
    }

    private String[] lines() {
        return written.toString().split("\n");
    }
}
