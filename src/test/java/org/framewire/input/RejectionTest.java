package org.framewire.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionTest {
    @Test
    void what_was_found_is_clipped_without_cutting_a_sign_in_two() {
        String found = rejection("a".repeat(199) + "😀" + "b".repeat(50)).found();

        assertThat(found).isEqualTo("a".repeat(199) + "…");
    }

    @Test
    void control_characters_do_not_reach_a_terminal() {
        assertThat(rejection("a\u001b[2Jb\nc\u0000").found()).isEqualTo("a [2Jb c ");
    }

    private static Rejection rejection(String found) {
        return new Rejection("a.csv:1", RejectionReason.BROKEN_CSV, found);
    }
}
