package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    @ParameterizedTest
    @ValueSource(chars = {'\n', '\r', '\u0085', '\u2028', '\u2029'})
    void a_line_break_is_one_of_five(char lineBreak) {
        assertThat(Blocks.isLineBreak(lineBreak)).isTrue();
        assertThat(Blocks.end("Talks open" + lineBreak + "The envoys met.", 0)).isEqualTo(10);
        assertThat(Blocks.end("The envoys met" + lineBreak + "in Nara" + lineBreak + "They ate.", 0))
                .isEqualTo(22);
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\u000b', '\u0084', '\u2027', '\u202a', 'n'})
    void no_other_char_is_one(char c) {
        assertThat(Blocks.isLineBreak(c)).isFalse();
        assertThat(Blocks.end("Talks open" + c + "The envoys met.", 0)).isEqualTo(26);
    }

    @Test
    void a_block_begins_anywhere() {
        String text = "Talks open\n  The envoys met\n  in Nara\n\nThey ate.";

        assertThat(Blocks.end(text, 0)).isEqualTo(10);
        assertThat(Blocks.end(text, 10)).isEqualTo(10);
        assertThat(Blocks.end(text, 11)).isEqualTo(37);
        assertThat(Blocks.end(text, 38)).isEqualTo(38);
        assertThat(Blocks.end(text, 39)).isEqualTo(48);
        assertThat(Blocks.end(text, 48)).isEqualTo(48);
    }
}
