package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewire.evaluation.StandoffRow;
import org.framewire.evaluation.TaughtRow;
import org.framewire.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceLookupTest {
    private static final String FIRST = "The harbour reopened on Tuesday after a week of storms.";
    private static final String SECOND = "The ministry thanked the United States for two rescue ships.";

    @TempDir
    Path folder;

    @Test
    void sentences_are_found_by_their_hash_with_the_sentences_before() throws IOException {
        List<Sentence> found = new ArrayList<>();
        SentenceLookup lookup = new SentenceLookup();
        lookup.want("a1", StandoffRow.hash(SECOND), found::add);
        lookup.want("a1", StandoffRow.hash("A sentence that was edited since."), found::add);
        lookup.want("a2", StandoffRow.hash(FIRST), found::add);

        lookup.find(List.of(article(FIRST + " " + SECOND)));

        assertThat(lookup.missing()).isEqualTo(2);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).number()).isEqualTo(2);
        assertThat(found.get(0).text()).isEqualTo(SECOND);
        assertThat(found.get(0).before()).containsExactly(FIRST);
    }

    @Test
    void a_sentence_that_an_article_repeats_is_found_once_by_a_part_of_its_hash() throws IOException {
        List<Sentence> found = new ArrayList<>();
        SentenceLookup lookup = new SentenceLookup();
        lookup.want("a1", StandoffRow.hash(FIRST).substring(0, TaughtRow.DIGITS), found::add);

        lookup.find(List.of(article(FIRST + " " + SECOND + " " + FIRST)));

        assertThat(lookup.missing()).isZero();
        assertThat(found).extracting(Sentence::number).containsExactly(1);
    }

    private String article(String text) throws IOException {
        return Files.writeString(
                        folder.resolve("a.jsonl"),
                        "{\"id\":\"a1\",\"source\":\"Harbour Post\",\"text\":\"" + text + "\"}\n")
                .toString();
    }

    @Test
    void all_rows_that_want_a_sentence_get_it() throws IOException {
        List<Sentence> labelled = new ArrayList<>();
        List<Sentence> taught = new ArrayList<>();
        SentenceLookup lookup = new SentenceLookup();
        lookup.want("a1", StandoffRow.hash(FIRST), labelled::add);
        lookup.want("a1", StandoffRow.hash(FIRST).substring(0, TaughtRow.DIGITS), taught::add);

        lookup.find(List.of(article(FIRST + " " + SECOND)));

        assertThat(lookup.missing()).isZero();
        assertThat(labelled).extracting(Sentence::text).containsExactly(FIRST);
        assertThat(taught).isEqualTo(labelled);
    }
}
