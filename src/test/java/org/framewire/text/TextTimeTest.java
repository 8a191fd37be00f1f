package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextTimeTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    @Timeout(20)
    void hostile_texts_take_linear_time() {
        for (String piece : List.of("a.B", "The old line\nwas ", "'a ", ". ", "said ", "1) ", "(\"", "x.@")) {
            for (Sentence sentence : Sentences.of(null, piece.repeat(50_000))) {
                Attributions.of(sentence);
                UsMentions.target(sentence);
            }
        }
    }

    @Test
    @Timeout(20)
    void hostile_lines_lists_and_notes_take_linear_time() {
        for (String piece :
                List.of("Aa bb of the\n", "(a. B", "a. b ", "\n,", ".[1]", ".1 ", "a   \n", ". [...] ", "! Aa ")) {
            assertThat(splitter.split(piece.repeat(100_000))).isNotEmpty();
        }
    }
}
