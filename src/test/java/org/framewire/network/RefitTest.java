package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framewire.UserError;
import org.framewire.scoring.Framing;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefitTest {
    private static final List<LabelledSentence> SENTENCES = Invented.sentences();

    @Test
    void the_sentences_that_a_model_was_made_with_give_the_same_model(@TempDir Path folder) {
        ModelBundle trained = NetworkTrainer.train(data(SENTENCES), Invented.options(), report -> {});

        ModelBundle refitted = Refit.of(trained, data(SENTENCES));

        assertThat(refitted.card()).isEqualTo(trained.card());
        refitted.write(folder.resolve("model.zip"));
        assertThat(ModelBundle.read(folder.resolve("model.zip")).card()).isEqualTo(trained.card());
    }

    @Test
    void others_change_decisions_and_figures_and_leave_the_networks() throws Weights.Malformed {
        ModelBundle trained = NetworkTrainer.train(data(SENTENCES), Invented.options(), report -> {});
        List<LabelledSentence> others =
                SENTENCES.subList(0, 30).stream().map(RefitTest::withoutBlame).toList();

        ModelBundle refitted = Refit.of(trained, data(others));

        assertThat(refitted.card().id())
                .startsWith(trained.card().id().substring(0, trained.card().id().lastIndexOf('-')))
                .isNotEqualTo(trained.card().id())
                .endsWith(refitted.card().weightsSha256().substring(0, 12));
        assertThat(refitted.card().evaluations().get(0).sentences()).isEqualTo(30);
        assertThat(refitted.weights().get("member0/claim_b", 3))
                .isEqualTo(trained.weights().get("member0/claim_b", 3));
    }

    @Test
    void without_folds_nobody_knows_what_a_network_has_not_seen() {
        ModelBundle trained = NetworkTrainer.train(data(SENTENCES), Invented.options(), report -> {});

        assertThatThrownBy(() -> Refit.of(trained, TrainingData.of(SENTENCES)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("folds");
    }

    private static LabelledSentence withoutBlame(LabelledSentence s) {
        Framing framing = s.framing() == Framing.ANTI ? Framing.NEUTRAL : s.framing();
        return new LabelledSentence(
                s.id(), s.article(), s.source(), s.sentence(), s.target(), framing, s.claim(), s.country());
    }

    private static TrainingData data(List<LabelledSentence> labelled) {
        Map<String, Integer> folds = new TreeMap<>();
        SENTENCES.forEach(sentence -> folds.putIfAbsent(sentence.source(), folds.size() % 2));
        return new TrainingData(
                labelled, List.of(), List.of(), List.of(), Set.of(), folds, LabelledTexts.of(labelled), null);
    }
}
