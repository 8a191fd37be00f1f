package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
    private static final WordVectors.Options OPTIONS = new WordVectors.Options(12, 5, 100, 3, 5, 500, 0.05f, 1);

    @Test
    void words_of_like_contexts_get_like_vectors() {
        Embedding embedding = WordVectors.train(texts()::iterator, OPTIONS, line -> {});

        assertThat(cosine(embedding, "apples", "pears")).isGreaterThan(cosine(embedding, "apples", "ships") + 0.2);
    }

    @Test
    void the_same_seed_gives_the_same_vectors() {
        assertThat(WordVectors.train(texts()::iterator, OPTIONS, line -> {}).vectors())
                .isEqualTo(WordVectors.train(texts()::iterator, OPTIONS, line -> {})
                        .vectors());
    }

    @Test
    void words_that_are_mostly_written_with_a_capital_get_no_vector() {
        List<String> texts = new ArrayList<>(texts());
        texts.add("we met Quillfeather again ".repeat(50));

        assertThat(WordVectors.train(texts::iterator, OPTIONS, line -> {})
                        .vocabulary()
                        .ordinary())
                .contains("apples")
                .doesNotContain("quillfeather");
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add("children eat sweet " + (i % 2 == 0 ? "apples" : "pears") + " from green gardens in autumn .");
            texts.add("sailors steer heavy " + (i % 2 == 0 ? "ships" : "boats") + " over cold waters at night .");
        }
        return texts;
    }

    private static double cosine(Embedding embedding, String first, String second) {
        double dot = 0;
        double a = 0;
        double b = 0;
        int from = embedding.vocabulary().number(first) * embedding.dimensions();
        int other = embedding.vocabulary().number(second) * embedding.dimensions();
        for (int d = 0; d < embedding.dimensions(); d++) {
            float x = embedding.vectors()[from + d];
            float y = embedding.vectors()[other + d];
            dot += x * y;
            a += x * x;
            b += y * y;
        }
        return dot / Math.sqrt(a * b);
    }
}
