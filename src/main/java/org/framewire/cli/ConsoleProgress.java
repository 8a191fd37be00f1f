package org.framewire.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Shows how far the run is, and how long it still takes where that is minutes: a bar on a terminal, else a line each 10
 * %. Progress is counted in tasks of the step at hand. Called by Spark on one thread of its own; {@link #step} and
 * {@link #end} come from the caller's.
 */
final class ConsoleProgress extends SparkListener {
    private static final int WIDTH = 30;
    private static final int TENTH = 10;
    /** Room for what stands behind the bar. */
    private static final int BEHIND = 44;

    private static final double NANOS_A_MINUTE = 60e9;

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final Map<Integer, Integer> tasks = new HashMap<>();
    private String step = "";
    private int expected;
    private int done;
    private int shown;
    private long begun;

    ConsoleProgress(PrintWriter err, boolean terminal) {
        this(err, terminal, System::nanoTime);
    }

    /** @param nanos the time, in nanoseconds from any beginning */
    ConsoleProgress(PrintWriter err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
    }

    /** A new step of the run begins. */
    synchronized void step(String name) {
        clear();
        step = name;
        expected = 0;
        done = 0;
        shown = 0;
        begun = nanos.getAsLong();
        tasks.clear();
        if (!terminal) {
            err.println(name);
        }
    }

    /** The last step has ended. */
    synchronized void end() {
        clear();
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        stage(stage.stageInfo().stageId(), stage.stageInfo().numTasks());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        if (task.taskInfo().successful()) {
            taskDone(task.stageId());
        }
    }

    synchronized void stage(int id, int number) {
        tasks.put(id, number);
        expected += number;
    }

    synchronized void taskDone(int stage) {
        if (tasks.containsKey(stage)) {
            done++;
            show();
        }
    }

    private void show() {
        int percent = 100 * done / Math.max(expected, done);
        if (terminal) {
            String bar = "#".repeat(WIDTH * percent / 100);
            String line = String.format(Locale.ROOT, "%-12s [%-" + WIDTH + "s] %3d %%%s", step, bar, percent, left());
            err.print(String.format(Locale.ROOT, "\r%-" + (WIDTH + BEHIND) + "s", line));
            err.flush();
        } else if (percent / TENTH > shown) {
            shown = percent / TENTH;
            err.println(step + " " + shown * TENTH + " %" + left());
        }
    }

    /** As long as the tasks that are left take if they are like those that are done. */
    private String left() {
        double minutes = (nanos.getAsLong() - begun) / NANOS_A_MINUTE * (expected - done) / done;
        return minutes < 1 ? "" : String.format(Locale.ROOT, ", about %.0f min left", minutes);
    }

    private void clear() {
        if (terminal && !step.isEmpty()) {
            err.print("\r" + " ".repeat(WIDTH + BEHIND) + "\r");
            err.flush();
        }
    }
}
