package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> ALL = List.of(
            "[CLS]", "[SEP]", "[UNK]", "\"", "harbour", "##s", "cafe", ",", "un", "##load", "##ed", "u", ".", "s", "’");

    private final WordPieces pieces = new WordPieces(ALL);

    @Test
    void the_longest_piece_comes_first() {
        assertThat(first("unloaded harbours")).containsExactly("un", "##load", "##ed", "harbour", "##s");
    }

    @Test
    void case_and_accents_are_dropped_and_marks_stand_alone() {
        assertThat(first("Café, U.S.\u00a0HARBOUR’s"))
                .containsExactly("cafe", ",", "u", ".", "s", ".", "harbour", "’", "s");
    }

    @Test
    void a_word_that_is_not_made_of_pieces_is_unknown_as_a_whole() {
        assertThat(first("unloadx harbour 東")).containsExactly("[UNK]", "harbour", "[UNK]");
        assertThat(first("s".repeat(101))).containsExactly("[UNK]");
    }

    @Test
    void control_and_format_characters_part_words() {
        assertThat(first("un\u200bun\u0000un\ud800un")).containsExactly("un", "un", "un", "un");
    }

    @Test
    void only_so_many_are_taken_from_an_end() {
        assertThat(pieces.first("harbours un un", 2)).containsExactly(4, 5);
        assertThat(pieces.last("harbours un u", 2)).containsExactly(8, 11);
        assertThat(pieces.last("un ".repeat(100_000) + "harbour", 3)).containsExactly(8, 8, 4);
        assertThat(pieces.last("", 3)).isEmpty();
    }

    @Test
    void pieces_that_sequences_need_must_be_there() {
        assertThatThrownBy(() -> new WordPieces(List.of("[CLS]", "[SEP]", "\"")))
                .hasMessageContaining("[UNK]");
    }

    private List<String> first(String text) {
        return pieces.first(text, 100).stream().map(ALL::get).toList();
    }
}
