package org.framewire.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.csv.RecordCsv;
import org.junit.jupiter.api.Test;

class StandoffTrainTest {
    private static final Path LISTED = Path.of("datasets/stance/standoff-train.csv");
    private static final Path SENTENCES = Path.of("../shared/data/labelled/train.jsonl");

    @Test
    void every_row_is_a_whole_row_of_labels() throws IOException {
        List<StandoffRow> rows = RecordCsv.read(LISTED, StandoffRow.class);

        assertThat(rows).hasSize(18_932);
        assertThat(rows)
                .allMatch(row -> !row.article().isBlank() && !row.source().isBlank() && row.position() >= 0);
    }

    @Test
    void the_list_is_the_training_sentences_in_their_order() throws IOException {
        assumeTrue(Files.exists(SENTENCES), "labelled sentences are absent: " + SENTENCES);

        assertThat(RecordCsv.read(LISTED, StandoffRow.class))
                .containsExactlyElementsOf(GoldReader.read(SENTENCES).stream()
                        .map(gold -> new StandoffRow(
                                gold.article(),
                                gold.source(),
                                gold.sentence().number(),
                                StandoffRow.hash(gold.sentence().text()),
                                gold.target(),
                                gold.framing(),
                                gold.claim()))
                        .toList());
    }
}
