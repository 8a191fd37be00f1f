package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewire.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages as they were seen, shortened. */
class GivenUpTest {
    private static final String MASTER = "spark://192.0.2.7:7077";

    @Test
    void what_spark_says_is_passed_on() {
        Exception failure = new RuntimeException(
                new IllegalStateException("Job aborted due to stage failure: Master removed our application: FAILED"));

        assertThatThrownBy(() -> GivenUp.explain(failure, MASTER))
                .isInstanceOf(UserError.class)
                .hasMessage("""
                        The cluster has given the run up
                          where:    spark://192.0.2.7:7077
                          found:    Master removed our application: FAILED
                          expected: a Master that answers, and Workers that can start an executor (their logs say why \
                        not, as where a disk is full or there is no Java)""")
                .hasCause(failure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cannot call methods on a stopped SparkContext.\nThis stopped SparkContext was created at:\n",
                "Spark context stopped while waiting for backend"
            })
    void without_a_job_spark_has_said_why_before(String words) {
        assertThatThrownBy(() -> GivenUp.explain(new IllegalStateException(words), MASTER))
                .hasMessageContaining("found:    Spark has stopped; its lines above say why\n");
    }

    @Test
    void other_failures_are_another_matter() {
        assertThatCode(() -> GivenUp.explain(new IllegalStateException("Job 0 cancelled"), MASTER))
                .doesNotThrowAnyException();
        assertThatCode(() -> GivenUp.explain(new NullPointerException(), MASTER))
                .doesNotThrowAnyException();
    }
}
