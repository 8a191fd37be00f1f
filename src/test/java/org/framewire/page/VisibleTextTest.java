package org.framewire.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void what_hides_or_turns_writing_around_is_made_visible_or_dropped() {
        assertThat(VisibleText.of("a\u202Eb\u2066c\u0000d\uD800e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(VisibleText.of("a\u200Bb\uFEFFc\u00ADd\u200Ee")).isEqualTo("abcde");
        assertThat(VisibleText.of("a\nb\tc\u2028d")).isEqualTo("a b c d");
    }

    @Test
    void joiners_that_scripts_need_and_unbreakable_blanks_stay() {
        assertThat(VisibleText.of("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 5\u00a0%"))
                .isEqualTo("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 5\u00a0%");
    }

    @Test
    void a_text_is_cut_where_its_escaped_bytes_run_out() {
        assertThat(VisibleText.of("abc", 3)).isEqualTo("abc");
        assertThat(VisibleText.of("abcd", 3)).isEqualTo("abc\u2026");
        assertThat(VisibleText.of("\u20ac\u20ac", 5)).isEqualTo("\u20ac\u2026");
        assertThat(VisibleText.of("a&b", 7)).isEqualTo("a&\u2026");
        assertThat(VisibleText.of("\ud83d\ude00\ud83d\ude00", 7)).isEqualTo("\ud83d\ude00\u2026");
    }
}
