package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Span;
import org.junit.jupiter.api.Test;

class FeaturizerTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of("the", "said", "did", "not", "attack", "."));
    private static final Featurizer FEATURIZER = new Featurizer(VOCABULARY);
    private static final float NEAR = (float) Math.exp(-0.25);

    @Test
    void every_word_has_its_number_in_order() {
        Features features = features("The U.S. did not attack.", "The said.", "said.");

        assertThat(features.words())
                .containsExactly(number("<us>"), number("did"), number("not"), number("attack"), number("."));
        assertThat(features.before()).containsExactly(number("said"), number("."));
        assertThat(features.earlier()).containsExactly(number("the"), number("said"), number("."));
    }

    @Test
    void channels_mark_the_united_states_negation_capitals_and_nearness() {
        float[] channels = features("U.S. not attack").channels();

        assertThat(java.util.Arrays.copyOfRange(channels, 0, 14))
                .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0);
        assertThat(java.util.Arrays.copyOfRange(channels, 14, 28))
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, NEAR, 0, 0, 0);
    }

    @Test
    void a_marked_target_stands_in_the_place_of_the_united_states() {
        String text = "Ada Quill did not attack U.S., Tarn said";
        Features features = FEATURIZER.features(Sentences.inContext(text, List.of()), new Span(0, 9));
        Features us = features("Pentagon did not attack Quill, Tarn said");

        assertThat(features).usingRecursiveComparison().ignoringFields("flags").isEqualTo(us);
    }

    @Test
    void only_the_marked_one_of_several_names_is_the_target() {
        String text = "Ada Quill did attack anti-Tarn Xinhua";
        Features features = FEATURIZER.features(Sentences.inContext(text, List.of()), new Span(26, 30));

        assertThat(features.words())
                .containsExactly(
                        number("<name>"),
                        number("did"),
                        number("attack"),
                        number("anti"),
                        number("<us-body>"),
                        number("<state-medium>"));
        Features medium = FEATURIZER.features(Sentences.inContext(text, List.of()), new Span(31, 37));
        assertThat(medium.words()).endsWith(number("<name>"), number("<us-body>"));
    }

    @Test
    void a_sentence_has_at_most_so_many_words() {
        assertThat(features("attack ".repeat(500)).words()).hasSize(Featurizer.LONGEST);
    }

    @Test
    void place_and_number_in_the_article_make_no_difference() {
        Sentence headline = new Sentence(0, 0, 10, "The attack.", List.of(), org.framewire.text.QuoteState.OUTSIDE);
        Sentence later = new Sentence(7, 900, 910, "The attack.", List.of(), org.framewire.text.QuoteState.OUTSIDE);

        assertThat(FEATURIZER.features(headline)).usingRecursiveComparison().isEqualTo(FEATURIZER.features(later));
    }

    private static Features features(String text, String... before) {
        List<String> oldestFirst = new java.util.ArrayList<>(List.of(before));
        return FEATURIZER.features(Sentences.inContext(text, oldestFirst));
    }

    private static int number(String form) {
        return VOCABULARY.number(form);
    }
}
