package org.framewire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserErrorTest {
    @Test
    void the_message_has_a_line_for_everything_that_is_known() {
        UserError error = new UserError("the table is empty", "outlets.csv:1", "0 bytes", "a header and rows");

        assertThat(error).hasMessage("""
            the table is empty
              where:    outlets.csv:1
              found:    0 bytes
              expected: a header and rows\
            """);
    }

    @Test
    void what_says_nothing_is_left_out() {
        assertThat(new UserError("no such file", "a.csv", null, null)).hasMessage("no such file\n  where:    a.csv");
    }

    @Test
    void the_cause_is_kept_for_the_log() {
        Exception cause = new IllegalStateException("broken");

        assertThat(new UserError("not a model", null, null, null, cause))
                .hasMessage("not a model")
                .hasCause(cause);
    }
}
