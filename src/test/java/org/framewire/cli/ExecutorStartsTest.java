package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.apache.spark.scheduler.ExecutorDecommission;
import org.apache.spark.scheduler.ExecutorKilled$;
import org.apache.spark.scheduler.JobSucceeded$;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.scheduler.TaskInfo;
import org.apache.spark.scheduler.TaskLocality;
import org.apache.spark.scheduler.cluster.ExecutorInfo;
import org.framewire.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Option;
import scala.collection.immutable.Map$;
import scala.collection.immutable.Nil$;

/** Events as Spark posts them, at made-up times. */
class ExecutorStartsTest {
    private static final String FULL = "Unable to create executor due to No space left on device";
    private static final String EXIT = "Command exited with code 1";
    private static final Exception CANCELLED = new IllegalStateException("Job 0 cancelled");

    private int cancels;
    private final ExecutorStarts starts = new ExecutorStarts(() -> cancels++);
    private int executors;
    private long now;

    @BeforeEach
    void aJobRuns() {
        starts.onJobStart(new SparkListenerJobStart(0, now, scala(), new Properties()));
    }

    @Test
    void executors_that_cannot_begin_for_a_minute_end_the_run() {
        fail(4, FULL);
        now += 60_000;
        begun();
        assertThat(cancels).isZero();
        assertThatCode(() -> starts.explain(CANCELLED)).doesNotThrowAnyException();

        ended("4", FULL);

        assertThat(cancels).isOne();
        assertThatThrownBy(() -> starts.explain(CANCELLED))
                .isInstanceOf(UserError.class)
                .hasMessage("""
                        No executor of the cluster can begin: 5 in a row ended before their first task
                          where:    executor 4 on 192.0.2.7
                          found:    Unable to create executor due to No space left on device
                          expected: one that begins, with room for the job jar in its Worker's SPARK_LOCAL_DIRS \
                        (jobs/CLUSTER.md, Disk); its stderr on its Worker says more""")
                .hasSuppressedException(CANCELLED);
    }

    @Test
    void so_do_those_whose_java_does_not_run_and_of_whose_machine_spark_does_not_tell() {
        for (int executor = 0; executor < 20; executor++) {
            now += 5_000;
            ended("" + executor, EXIT + "\nand more");
        }

        assertThatThrownBy(() -> starts.explain(CANCELLED))
                .hasMessageContaining("executor 19\n  found:    Command exited with code 1\n  expected:");
    }

    @Test
    void many_at_once_are_not_enough() {
        fail(1, FULL);
        now += 59_999;
        fail(50, FULL);

        assertThat(cancels).isZero();
    }

    @Test
    void few_are_not_enough() {
        for (int hour = 0; hour < 4; hour++) {
            now += 3_600_000;
            fail(1, FULL);
        }

        assertThat(cancels).isZero();
    }

    @Test
    void one_that_says_why_and_ends_then_counts_once() {
        for (int executor = 0; executor < 4; executor++) {
            now += 60_000;
            begun();
            ended("" + executor, FULL);
            ended("" + executor, EXIT);
        }

        assertThat(cancels).isZero();
    }

    @Test
    void as_long_as_one_works_the_others_do_not_count() {
        String works = begun();
        task(works);
        failForAnHour(FULL);
        assertThat(cancels).isZero();

        ended(works, "Worker lost");
        fail(4, FULL);
        assertThat(cancels).isZero();
    }

    @Test
    void those_that_worked_may_be_lost_one_after_the_other() {
        for (int executor = 0; executor < 20; executor++) {
            now += 20_000;
            String works = begun();
            task(works);
            ended(works, "Command exited with code 137");
        }

        assertThat(cancels).isZero();
    }

    @Test
    void after_a_task_has_begun_it_is_counted_anew() {
        fail(4, FULL);
        now += 3_600_000;
        String works = begun();
        task(works);
        ended(works, "Worker lost");

        fail(4, FULL);
        now += 60_000;
        assertThat(cancels).isZero();
        fail(1, FULL);
        assertThat(cancels).isOne();
    }

    @Test
    void what_spark_tells_late_of_a_task_brings_no_executor_back() {
        String lost = begun();
        ended(lost, "Worker lost");
        task(lost);

        failForAnHour(FULL);
        assertThat(cancels).isPositive();
    }

    @Test
    void one_that_is_still_fetching_the_job_jar_may_yet_begin() {
        String slow = begun();
        failForAnHour(FULL);
        assertThat(cancels).isZero();

        ended(slow, FULL);
        assertThat(cancels).isOne();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void those_that_spark_itself_ends_do_not_count(boolean killed) {
        failForAnHour(
                killed
                        ? ExecutorKilled$.MODULE$.toString()
                        : new ExecutorDecommission(Option.empty(), "spot instance").toString());

        assertThat(cancels).isZero();
    }

    @Test
    void nothing_is_ended_between_jobs() {
        starts.onJobEnd(new SparkListenerJobEnd(0, now, JobSucceeded$.MODULE$));
        failForAnHour(FULL);
        assertThat(cancels).isZero();
        assertThatCode(() -> starts.explain(CANCELLED)).doesNotThrowAnyException();

        aJobRuns();
        fail(1, FULL);
        assertThat(cancels).isOne();
    }

    private void failForAnHour(String reason) {
        for (int minute = 0; minute < 60; minute++) {
            now += 60_000;
            fail(1, reason);
        }
    }

    private void fail(int number, String reason) {
        for (int i = 0; i < number; i++) {
            ended(begun(), reason);
        }
    }

    /** @return its identifier */
    private String begun() {
        String id = String.valueOf(executors++);
        ExecutorInfo info = new ExecutorInfo("192.0.2.7", 1, Map$.MODULE$.empty());
        starts.onExecutorAdded(new SparkListenerExecutorAdded(now, id, info));
        return id;
    }

    private void task(String executor) {
        starts.onTaskStart(new SparkListenerTaskStart(
                0, 0, new TaskInfo(0, 0, 0, 0, now, executor, "192.0.2.7", TaskLocality.ANY(), false)));
    }

    private void ended(String executor, String reason) {
        starts.onExecutorRemoved(new SparkListenerExecutorRemoved(now, executor, reason));
    }

    @SuppressWarnings("unchecked")
    private static <T> scala.collection.immutable.Seq<T> scala() {
        return (scala.collection.immutable.Seq<T>) Nil$.MODULE$;
    }
}
