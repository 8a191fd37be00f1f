package org.framewire.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Shows how far the run is: a bar on a terminal, else a line each 10 %. Progress is counted in tasks of the step at
 * hand. Called by Spark on one thread of its own; {@link #step} and {@link #end} come from the caller's.
 */
final class ConsoleProgress extends SparkListener {
    private static final int WIDTH = 30;
    private static final int TENTH = 10;

    private final PrintWriter err;
    private final boolean terminal;
    private final Map<Integer, Integer> tasks = new HashMap<>();
    private String step = "";
    private int expected;
    private int done;
    private int shown;

    ConsoleProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** A new step of the run begins. */
    synchronized void step(String name) {
        clear();
        step = name;
        expected = 0;
        done = 0;
        shown = 0;
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
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
        int number = stage.stageInfo().numTasks();
        tasks.put(stage.stageInfo().stageId(), number);
        expected += number;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        if (task.taskInfo().successful() && tasks.containsKey(task.stageId())) {
            done++;
            show();
        }
    }

    private void show() {
        int percent = 100 * done / Math.max(expected, done);
        if (terminal) {
            String bar = "#".repeat(WIDTH * percent / 100);
            err.print(String.format(Locale.ROOT, "\r%-12s [%-" + WIDTH + "s] %3d %%", step, bar, percent));
            err.flush();
        } else if (percent / TENTH > shown) {
            shown = percent / TENTH;
            err.println(step + " " + shown * TENTH + " %");
        }
    }

    private void clear() {
        if (terminal && !step.isEmpty()) {
            err.print("\r" + " ".repeat(WIDTH + 22) + "\r");
            err.flush();
        }
    }
}
