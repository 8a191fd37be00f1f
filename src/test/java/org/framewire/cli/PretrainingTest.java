package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.framewire.UserError;
import org.framewire.network.Embedding;
import org.framewire.network.WordVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PretrainingTest {
    private static final WordVectors.Options SMALL = new WordVectors.Options(8, 3, 100, 3, 2, 2, 0.05f, 1);

    @TempDir
    Path folder;

    @Test
    void vectors_are_learned_from_articles_of_any_format_each_text_once() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            lines.append("{\"id\":\"").append(i).append("\",\"title\":\"Ferries sail\",\"source\":\"Harbour Post\",");
            lines.append("\"text\":\"").append(i).append(" ferries left the quay in the morning, and the harbour");
            lines.append(" reopened after a week of storms that had kept the boats at their moorings.\"}\n");
        }
        Path articles =
                Files.writeString(folder.resolve("a.jsonl"), lines + lines.substring(0, lines.indexOf("\n") + 1));
        Files.writeString(folder.resolve("b.jsonl"), "{\"id\": \n");
        StringWriter out = new StringWriter();

        Embedding embedding = Pretraining.train(List.of(folder.toString()), SMALL, new PrintWriter(out));

        assertThat(articles).exists();
        assertThat(embedding.vocabulary().ordinary()).contains("harbour", "quay", "boats");
        assertThat(embedding.vectors())
                .isEqualTo(Pretraining.train(List.of(folder.toString()), SMALL, new PrintWriter(new StringWriter()))
                        .vectors());
        assertThat(out.toString())
                .startsWith("Word vectors from 4 articles; 1 repeated and 1 rejected ones left out")
                .containsPattern("word vectors: pass 2 of 2 \\([0-9]+ s\\)");
    }

    @Test
    void too_little_to_learn_from_is_the_users_mistake() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), """
                Source: Harbour Post

                The harbour reopened on Tuesday after a week of storms, and the ferries sailed again.
                """);

        assertThatThrownBy(() -> Pretraining.train(
                        List.of(article.toString()), WordVectors.Options.DEFAULT, new PrintWriter(new StringWriter())))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("too few to learn word vectors from");
    }

    @Test
    void a_duration_is_said_in_seconds_and_then_in_minutes() {
        assertThat(Stopwatch.inWords(Duration.ofSeconds(99))).isEqualTo("99 s");
        assertThat(Stopwatch.inWords(Duration.ofSeconds(754))).isEqualTo("12 min 34 s");
    }
}
