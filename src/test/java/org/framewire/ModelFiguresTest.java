package org.framewire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.framewire.evaluation.CardFigures;
import org.framewire.evaluation.Evaluation;
import org.framewire.evaluation.GoldReader;
import org.framewire.evaluation.OutletFacts;
import org.framewire.network.NetworkScorer;
import org.framewire.scoring.CueScorer;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.ModelCard;
import org.junit.jupiter.api.Test;

/**
 * The figures in README.md and datasets/MODEL.md are those of the shipped model's card, and those of the rule baseline
 * are measured; {@code -Dframewire.readme.write=true} writes them anew.
 */
class ModelFiguresTest {
    private static final Path README = Path.of("README.md");
    private static final Path MODEL = Path.of("datasets/MODEL.md");
    private static final Path GOLD = Path.of("../shared/data/labelled/gold-dev.jsonl");

    @Test
    void the_figures_of_the_model_are_those_of_its_card() throws IOException {
        ModelCard card = NetworkScorer.shippedBundle().card();
        List<ModelCard.Evaluation> checkFirst = new ArrayList<>(card.evaluations());
        Collections.reverse(checkFirst);

        GeneratedPart.check(README, "figures", CardMarkdown.summary(checkFirst));
        StringBuilder details = new StringBuilder();
        details.append("Model `").append(card.id()).append("`, ");
        details.append(CardMarkdown.count(card.trainedOn().sentences())).append(" sentences of ");
        details.append(CardMarkdown.count(card.trainedOn().articles())).append(" articles and ");
        details.append(CardMarkdown.count(card.trainedOn().outlets())).append(" outlets.\n\n");
        checkFirst.forEach(evaluation -> details.append(CardMarkdown.details(evaluation)));
        GeneratedPart.check(MODEL, "figures", details.toString());
    }

    @Test
    void the_figures_of_the_rule_baseline_are_as_measured() throws IOException {
        assumeTrue(Files.exists(GOLD), "labelled sentences are absent: " + GOLD);
        List<LabelledSentence> gold = OutletFacts.shipped().known(GoldReader.read(GOLD));
        try (CueScorer rules = new CueScorer()) {
            ModelCard.Evaluation measured =
                    CardFigures.of(Evaluation.of("check sentences, rule baseline", gold, rules), false, false);

            GeneratedPart.check(README, "baseline", CardMarkdown.summary(List.of(measured)));
        }
    }
}
