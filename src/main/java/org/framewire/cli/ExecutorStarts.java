package org.framewire.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.scheduler.ExecutorDecommission;
import org.apache.spark.scheduler.ExecutorKilled$;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.framewire.UserError;

/**
 * Ends a run none of whose executors can begin, as where their disks have no room for the job jar: a standalone cluster
 * would start others for ever. As long as one works, what becomes of the others is the cluster's business. Called by
 * Spark on one thread of its own; {@link #explain} comes from the caller's.
 */
final class ExecutorStarts extends SparkListener {
    /** So many in a row. */
    static final int LEAST = 5;

    /** Not before: on another machine an executor may still be fetching the job jar. */
    static final long LEAST_MILLIS = 60_000;

    private final Runnable cancel;
    private final Map<String, SparkListenerExecutorAdded> waiting = new HashMap<>();
    private final Set<String> working = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private int jobs;
    private int failed;
    private long since;
    private UserError refusal;

    /** @param cancel ends all jobs; called again as long as there are any */
    ExecutorStarts(Runnable cancel) {
        this.cancel = cancel;
    }

    /**
     * To be asked when a run has failed.
     *
     * @throws UserError if it failed since its executors could not begin
     */
    synchronized void explain(Exception failure) {
        if (refusal != null) {
            refusal.addSuppressed(failure);
            throw refusal;
        }
    }

    @Override
    public synchronized void onJobStart(SparkListenerJobStart job) {
        jobs++;
    }

    @Override
    public synchronized void onJobEnd(SparkListenerJobEnd job) {
        jobs--;
    }

    @Override
    public synchronized void onExecutorAdded(SparkListenerExecutorAdded executor) {
        waiting.put(executor.executorId(), executor);
    }

    @Override
    public synchronized void onTaskStart(SparkListenerTaskStart task) {
        String id = task.taskInfo().executorId();
        waiting.remove(id);
        // Spark may tell of a task when its executor has gone.
        if (!ended.contains(id)) {
            working.add(id);
            failed = 0;
        }
    }

    @Override
    public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
        String id = executor.executorId();
        SparkListenerExecutorAdded added = waiting.remove(id);
        // Of one that says itself why it ends Spark tells again when its process has ended.
        boolean again = !ended.add(id);
        if (again || working.remove(id) || !working.isEmpty() || isWanted(executor.reason())) {
            return;
        }
        if (failed == 0) {
            since = executor.time();
        }
        failed++;
        if (jobs > 0 && failed >= LEAST && isLong(since, executor) && !isAnyLongWaiting(executor)) {
            refusal = refusal(executor, added);
            cancel.run();
        }
    }

    /** Whether one has begun, and not failed as fast as the others. */
    private boolean isAnyLongWaiting(SparkListenerExecutorRemoved now) {
        return waiting.values().stream().anyMatch(other -> isLong(other.time(), now));
    }

    private static boolean isLong(long since, SparkListenerExecutorRemoved now) {
        return now.time() - since >= LEAST_MILLIS;
    }

    /** Whether Spark wanted it to end, as where it allocates executors by need. */
    private static boolean isWanted(String reason) {
        return reason.equals(ExecutorKilled$.MODULE$.toString()) || reason.startsWith(ExecutorDecommission.msgPrefix());
    }

    private UserError refusal(SparkListenerExecutorRemoved executor, SparkListenerExecutorAdded added) {
        // Of one that did not come as far as to tell the driver of itself, the machine is not known.
        String host = added == null ? "" : " on " + added.executorInfo().executorHost();
        return new UserError(
                "No executor of the cluster can begin: " + failed + " in a row ended before their first task",
                "executor " + executor.executorId() + host,
                executor.reason().lines().findFirst().orElse(null),
                "one that begins, with room for the job jar in its Worker's SPARK_LOCAL_DIRS (jobs/CLUSTER.md, Disk);"
                        + " its stderr on its Worker says more");
    }
}
