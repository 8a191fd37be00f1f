package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewire.UserError;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;
import org.framewire.scoring.ModelCard;
import org.framewire.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTrainerTest {
    @Test
    void a_plain_pattern_is_learned_for_outlets_never_seen() {
        ModelCard card = Invented.bundle().card();

        assertThat(card.trainedOn()).isEqualTo(new ModelCard.TrainingData("invented sentences", 60, 20, 4));
        assertLearned(card);
    }

    @Test
    void the_maximum_near_names_learns_it_too_and_is_kept_in_the_bundle(@TempDir Path folder) {
        ModelBundle bundle =
                NetworkTrainer.train(TrainingData.of(Invented.sentences()), Invented.options(true), report -> {});
        assertLearned(bundle.card());

        bundle.write(folder.resolve("model.zip"));
        List<Sentence> sentences =
                Invented.sentences().stream().map(LabelledSentence::sentence).toList();
        try (NetworkScorer trained = NetworkScorer.load(bundle);
                NetworkScorer read = NetworkScorer.load(folder.resolve("model.zip"))) {
            assertThat(read.score(List.of(sentences))).isEqualTo(trained.score(List.of(sentences)));
        }
    }

    private static void assertLearned(ModelCard card) {
        for (ModelCard.HeadFigures head : card.evaluations().get(0).heads()) {
            for (ModelCard.ClassFigures label : head.classes()) {
                assertThat(label.f1())
                        .as(head.head() + " " + label.label())
                        .isEqualTo(label.support() == 0 ? 0.0 : 1.0);
            }
        }
    }

    @Test
    void what_a_model_picked_is_learned_from_but_not_counted() {
        List<LabelledSentence> sentences = Invented.sentences();
        Set<LabelledSentence> picked = Set.copyOf(sentences.subList(0, 12));

        ModelCard card = train(sentences, picked);

        int counted = card.evaluations().get(0).heads().get(0).classes().stream()
                .mapToInt(ModelCard.ClassFigures::support)
                .sum();
        assertThat(counted).isEqualTo(sentences.size() - picked.size());
        assertThat(card.trainedOn().sentences()).isEqualTo(sentences.size());
        assertThat(card.weightsSha256())
                .as("learned from")
                .isNotEqualTo(
                        train(sentences.subList(12, sentences.size()), Set.of()).weightsSha256());
    }

    private static ModelCard train(List<LabelledSentence> labelled, Set<LabelledSentence> picked) {
        TrainingData data = new TrainingData(
                labelled, List.of(), List.of(), List.of(), picked, Map.of(), LabelledTexts.of(labelled), null);
        return NetworkTrainer.train(data, Invented.options(), report -> {}).card();
    }

    @Test
    void the_same_seed_gives_the_same_bits_and_another_one_others() {
        String first = Invented.bundle().card().weightsSha256();
        String second = Invented.bundle().card().weightsSha256();
        String other = NetworkTrainer.train(
                        TrainingData.of(Invented.sentences()),
                        Invented.options().withSeed(9),
                        report -> {})
                .card()
                .weightsSha256();

        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void each_pass_of_each_member_is_reported_in_order() {
        List<String> reports = new ArrayList<>();

        NetworkTrainer.train(
                TrainingData.of(Invented.sentences()),
                Invented.options(),
                report -> reports.add(report.member() + "." + report.epoch()));

        assertThat(reports)
                .startsWith("1.1", "1.2")
                .endsWith("2." + Invented.options().epochs());
        assertThat(reports).hasSize(2 * Invented.options().epochs());
    }

    @Test
    void nothing_to_train_on_is_the_users_mistake() {
        assertThatThrownBy(() -> TrainingData.of(List.of()))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("there is nothing to train on");
    }
}
