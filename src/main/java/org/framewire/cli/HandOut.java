package org.framewire.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framewire.UserError;
import org.framewire.corpus.Article;
import org.framewire.corpus.OutletRegistry;
import org.framewire.json.Json;
import org.framewire.network.TrainingData;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.framewire.text.UsMentions;

/**
 * Writes the file that an encoder learns from and gives its opinion on: the labelled sentences, and unlabelled ones
 * about the United States, in the order of their hash (as good as random), no outlet with more than its share. Outlets
 * of no fold that check sentences are from have none: nothing at all is learned from them.
 */
final class HandOut {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 500;
    private static final int OUTLET = 8_000;

    private record Candidate(String source, TeacherSentence sentence) {}

    private final TrainingData data;
    private final OutletRegistry registry = OutletRegistry.shipped();
    private final Set<String> known = new HashSet<>();
    private final Set<String> checkArticles = new HashSet<>();
    private final Set<String> checkOutlets = new HashSet<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private HandOut(TrainingData data) {
        this.data = data;
        data.labelled().forEach(sentence -> known.add(sentence.sentence().text()));
        data.check().forEach(sentence -> {
            known.add(sentence.sentence().text());
            checkArticles.add(sentence.article());
            checkOutlets.add(sentence.source());
        });
    }

    /**
     * @param data with the folds of the outlets
     * @param articles to take unlabelled sentences from; those of check sentences are passed over
     */
    static void write(TrainingData data, List<String> articles, Path out) {
        HandOut handOut = new HandOut(data);
        Articles.read(articles, handOut::collect);
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (TeacherSentence sentence : handOut.sentences()) {
                writer.write(Json.line(sentence));
                writer.newLine();
            }
        } catch (IOException e) {
            throw new UserError("The sentences cannot be written", out.toString(), e.getMessage(), null, e);
        }
    }

    private void collect(Article article) {
        String source = registry.find(article.source(), null, null)
                .map(outlet -> outlet.source())
                .orElse(article.source());
        if (checkArticles.contains(article.id()) || fold(source) < 0 && checkOutlets.contains(source)) {
            return;
        }
        Sentences.of(article.title(), article.text()).stream()
                .filter(s -> s.text().length() >= SHORTEST && s.text().length() <= LONGEST)
                .filter(s -> UsMentions.target(s) == Target.US)
                .filter(s -> known.add(s.text()))
                .map(s -> new Candidate(source, TeacherSentence.unlabelled(article.id(), fold(source), s)))
                .forEach(candidates::add);
    }

    private List<TeacherSentence> sentences() {
        List<TeacherSentence> all = new ArrayList<>();
        for (LabelledSentence sentence : data.labelled()) {
            String set = data.picked().contains(sentence) ? "picked" : "labelled";
            all.add(TeacherSentence.labelled(set, fold(sentence.source()), sentence));
        }
        for (LabelledSentence sentence : data.written()) {
            all.add(TeacherSentence.labelled("written", -1, sentence));
        }
        for (LabelledSentence sentence : data.check()) {
            all.add(TeacherSentence.labelled("check", fold(sentence.source()), sentence));
        }
        candidates.sort(Comparator.comparing(candidate -> candidate.sentence().sha256()));
        Map<String, Integer> ofOutlet = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (ofOutlet.merge(candidate.source(), 1, Integer::sum) <= OUTLET) {
                all.add(candidate.sentence());
            }
        }
        return all;
    }

    private int fold(String source) {
        return data.folds().getOrDefault(source, -1);
    }
}
