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
import java.util.function.Predicate;
import org.framewire.UserError;
import org.framewire.corpus.Article;
import org.framewire.corpus.OutletRegistry;
import org.framewire.input.FieldNames;
import org.framewire.json.Json;
import org.framewire.network.NetworkScorer;
import org.framewire.network.TrainingData;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.Scores;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Target;
import org.framewire.text.UsMentions;

/**
 * Writes the file that a teacher learns from and gives its opinion on: the labelled sentences, and unlabelled ones
 * about the United States, in the order of their hash (as good as random), many of them such that the shipped model
 * leans to a polarity, and no outlet with more than its share.
 */
final class HandOut {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 500;
    private static final double ABOUT_US = 0.3;

    /** How many unlabelled sentences of a kind are wanted, and how many an outlet may have by then. */
    private record Kind(int wanted, int outlet, Predicate<Scores> is) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(9_000, 700, scores -> scores.pro() > 0.15),
            new Kind(12_000, 700, scores -> scores.anti() > 0.35),
            new Kind(26_000, 1_500, scores -> true));

    private record Candidate(String source, TeacherSentence sentence, Scores scores) {}

    private final TrainingData data;
    private final OutletRegistry registry = OutletRegistry.shipped();
    private final Set<String> known = new HashSet<>();
    private final Set<String> checkArticles = new HashSet<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private HandOut(TrainingData data) {
        this.data = data;
        data.labelled().forEach(sentence -> known.add(sentence.sentence().text()));
        data.check().forEach(sentence -> {
            known.add(sentence.sentence().text());
            checkArticles.add(sentence.article());
        });
    }

    /**
     * @param data with the folds of the outlets
     * @param articles to take unlabelled sentences from; those of check sentences are passed over
     */
    static void write(TrainingData data, List<String> articles, Path out) {
        HandOut handOut = new HandOut(data);
        try (NetworkScorer scorer = NetworkScorer.shipped()) {
            Articles.read(
                    articles,
                    null,
                    Languages.of(Languages.DEFAULT),
                    FieldNames.defaults(),
                    article -> handOut.collect(article, scorer),
                    rejection -> {});
        }
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (TeacherSentence sentence : handOut.sentences()) {
                writer.write(Json.line(sentence));
                writer.newLine();
            }
        } catch (IOException e) {
            throw new UserError("The sentences cannot be written", out.toString(), e.getMessage(), null, e);
        }
    }

    private void collect(Article article, NetworkScorer scorer) {
        if (checkArticles.contains(article.id())) {
            return;
        }
        List<Sentence> sentences = Sentences.of(article.title(), article.text()).stream()
                .filter(s -> s.text().length() >= SHORTEST && s.text().length() <= LONGEST)
                .filter(s -> UsMentions.target(s) == Target.US)
                .filter(s -> known.add(s.text()))
                .toList();
        if (sentences.isEmpty()) {
            return;
        }
        String source = registry.find(article.source(), null, null)
                .map(outlet -> outlet.source())
                .orElse(article.source());
        List<Scores> scores = scorer.score(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (scores.get(i).us() >= ABOUT_US) {
                TeacherSentence sentence = TeacherSentence.unlabelled(article.id(), fold(source), sentences.get(i));
                candidates.add(new Candidate(source, sentence, scores.get(i)));
            }
        }
    }

    private List<TeacherSentence> sentences() {
        List<TeacherSentence> all = new ArrayList<>();
        for (LabelledSentence sentence : data.labelled()) {
            all.add(TeacherSentence.labelled("labelled", fold(sentence.source()), sentence));
        }
        for (LabelledSentence sentence : data.written()) {
            all.add(TeacherSentence.labelled("written", -1, sentence));
        }
        for (LabelledSentence sentence : data.check()) {
            all.add(TeacherSentence.labelled("check", fold(sentence.source()), sentence));
        }
        candidates.sort(Comparator.comparing(candidate -> candidate.sentence().sha256()));
        Map<String, Integer> ofOutlet = new HashMap<>();
        Set<Candidate> taken = new HashSet<>();
        for (Kind kind : KINDS) {
            int before = taken.size();
            for (Candidate candidate : candidates) {
                if (taken.size() - before < kind.wanted()
                        && kind.is().test(candidate.scores())
                        && ofOutlet.getOrDefault(candidate.source(), 0) < kind.outlet()
                        && taken.add(candidate)) {
                    ofOutlet.merge(candidate.source(), 1, Integer::sum);
                    all.add(candidate.sentence());
                }
            }
        }
        return all;
    }

    private int fold(String source) {
        return data.folds().getOrDefault(source, -1);
    }
}
