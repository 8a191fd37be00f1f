package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.UserError;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;
import org.framewire.evaluation.StandoffRow;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandoffLabelsTest {
    private static final String FIRST = "The harbour reopened on Tuesday after a week of storms.";
    private static final String SECOND = "The ministry thanked the United States for two rescue ships.";

    @TempDir
    Path folder;

    @Test
    void labels_find_their_sentences_with_the_sentences_before() throws IOException {
        Path articles = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"a1\",\"source\":\"Harbour Post\",\"text\":\"" + FIRST + " " + SECOND + "\"}\n");
        StandoffRow known = row("a1", SECOND);
        Path labels = write(List.of(known, row("a1", "A sentence that was edited since."), row("a2", FIRST)));

        StandoffLabels joined = StandoffLabels.join(labels, List.of(articles.toString()));

        assertThat(joined.missing()).isEqualTo(2);
        LabelledSentence sentence = joined.found().get(0);
        assertThat(joined.found()).hasSize(1);
        assertThat(sentence.id()).isEqualTo("a1-2");
        assertThat(sentence.source()).isEqualTo("Harbour Post");
        assertThat(sentence.sentence().text()).isEqualTo(SECOND);
        assertThat(sentence.sentence().before()).containsExactly(FIRST);
        assertThat(sentence.framing()).isEqualTo(Framing.PRO);
    }

    @Test
    void a_file_of_another_form_is_refused() throws IOException {
        Path labels = Files.writeString(folder.resolve("labels.csv"), "article,label\na1,pro\n");

        assertThatThrownBy(() -> StandoffLabels.join(labels, List.of(folder.toString())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("labels.csv");
    }

    private static StandoffRow row(String article, String text) {
        return new StandoffRow(
                article, "Harbour Post", 2, StandoffRow.hash(text), Target.US, Framing.PRO, Claim.ATTRIBUTED);
    }

    private Path write(List<StandoffRow> rows) throws IOException {
        Path file = folder.resolve("standoff.csv");
        try (RowWriter<StandoffRow> out = RecordCsv.open(file, StandoffRow.class)) {
            for (StandoffRow row : rows) {
                out.write(row);
            }
        }
        return file;
    }
}
