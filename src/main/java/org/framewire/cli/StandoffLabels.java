package org.framewire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewire.UserError;
import org.framewire.corpus.Article;
import org.framewire.csv.RecordCsv;
import org.framewire.evaluation.StandoffRow;
import org.framewire.scoring.LabelledSentence;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;

/**
 * Puts labels and sentences together again: the labels ship without their sentences, which belong to the publishers.
 *
 * @param found the labelled sentences that the articles hold, in the order of the articles
 * @param missing how many labels have no sentence in them
 */
record StandoffLabels(List<LabelledSentence> found, int missing) {
    /**
     * @param labels a CSV file of {@link StandoffRow}s
     * @param articles files, folders or globs with the articles
     */
    static StandoffLabels join(Path labels, List<String> articles) {
        Map<String, Map<String, StandoffRow>> wanted = new HashMap<>();
        int rows = 0;
        for (StandoffRow row : read(labels)) {
            wanted.computeIfAbsent(row.article(), id -> new HashMap<>()).put(row.sha256(), row);
            rows++;
        }
        List<LabelledSentence> found = new ArrayList<>();
        Articles.read(
                articles,
                null,
                article -> found.addAll(labelled(article, wanted.getOrDefault(article.id(), Map.of()))),
                rejection -> {});
        return new StandoffLabels(found, rows - found.size());
    }

    private static List<LabelledSentence> labelled(Article article, Map<String, StandoffRow> rows) {
        List<LabelledSentence> found = new ArrayList<>();
        if (!rows.isEmpty()) {
            for (Sentence sentence : Sentences.of(article.title(), article.text())) {
                // A sentence that an article repeats is taken once; so is one of an article that the input repeats.
                StandoffRow row = rows.remove(StandoffRow.hash(sentence.text()));
                if (row != null) {
                    String id = article.id() + "-" + sentence.number();
                    found.add(new LabelledSentence(
                            id, article.id(), row.source(), sentence, row.target(), row.framing(), row.claim()));
                }
            }
        }
        return found;
    }

    private static List<StandoffRow> read(Path labels) {
        try {
            return RecordCsv.read(labels, StandoffRow.class);
        } catch (IOException e) {
            throw new UserError(
                    "The labels cannot be read",
                    labels.toString(),
                    e.getMessage(),
                    "a CSV file as datasets/README.md says",
                    e);
        }
    }
}
