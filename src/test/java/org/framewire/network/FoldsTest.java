package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.framewire.UserError;
import org.framewire.scoring.LabelledSentence;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final List<String> COUNTRIES = List.of("KR", "JP", "KR", "JP");

    @Test
    void by_country_all_outlets_of_one_lie_in_one_part() {
        List<LabelledSentence> sentences = ofTwoCountries();
        Folds folds = Folds.dealt(sentences, 2, FoldBy.COUNTRY);

        assertThat(parts(sentences, folds, "KR")).hasSize(1);
        assertThat(parts(sentences, folds, "JP")).hasSize(1).doesNotContainAnyElementsOf(parts(sentences, folds, "KR"));
    }

    @Test
    void by_outlet_the_outlets_of_a_country_are_parted() {
        List<LabelledSentence> sentences = ofTwoCountries();
        Folds folds = Folds.dealt(sentences, 4, FoldBy.OUTLET);

        assertThat(sentences.stream().map(folds::of).distinct()).hasSize(4);
        assertThat(parts(sentences, folds, "KR")).hasSize(2);
    }

    @Test
    void the_card_says_what_was_held_out() {
        TrainOptions options = Invented.options().withEpochs(1).withFoldBy(FoldBy.COUNTRY);

        ModelBundle bundle = NetworkTrainer.train(TrainingData.of(ofTwoCountries()), options, report -> {});

        assertThat(bundle.card().evaluations().get(0).data())
                .isEqualTo("training sentences, each by the member that has not seen its country");
    }

    @Test
    void one_country_alone_cannot_be_held_out() {
        List<LabelledSentence> one =
                ofTwoCountries().stream().map(s -> s.of(s.source(), "KR")).toList();
        TrainOptions options = Invented.options().withFoldBy(FoldBy.COUNTRY);

        assertThatThrownBy(() -> NetworkTrainer.train(TrainingData.of(one), options, report -> {}))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("all labelled sentences are of one country");
    }

    /** Four outlets in turn. */
    private static List<LabelledSentence> ofTwoCountries() {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<String> outlets = Stream.of("Morning Lantern", "Harbour Post", "Valley Wire", "The Quay")
                .toList();
        for (LabelledSentence sentence : Invented.sentences()) {
            String country = COUNTRIES.get(outlets.indexOf(sentence.source()));
            sentences.add(sentence.of(sentence.source(), country));
        }
        return sentences;
    }

    private static List<Integer> parts(List<LabelledSentence> sentences, Folds folds, String country) {
        return sentences.stream()
                .filter(sentence -> sentence.country().equals(country))
                .map(folds::of)
                .distinct()
                .toList();
    }
}
