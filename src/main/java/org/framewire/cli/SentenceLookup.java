package org.framewire.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.framewire.corpus.Article;
import org.framewire.evaluation.StandoffRow;
import org.framewire.evaluation.TaughtRow;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;

/**
 * Finds sentences again of which only the article and a hash are known, since they belong to their publishers.
 *
 * <p>A sentence that an article repeats is found once; so is one of an article that the input repeats.
 */
final class SentenceLookup {
    private final Map<String, Map<String, Consumer<Sentence>>> wanted = new HashMap<>();
    private int missing;

    /**
     * @param sha256 of the sentence's text, at least its first {@link TaughtRow#DIGITS} digits
     * @param found told the sentence; all are told who want the same one
     */
    void want(String article, String sha256, Consumer<Sentence> found) {
        Map<String, Consumer<Sentence>> sentences = wanted.computeIfAbsent(article, id -> new HashMap<>());
        missing += sentences.containsKey(key(sha256)) ? 0 : 1;
        sentences.merge(key(sha256), found, Consumer::andThen);
    }

    /** Reads the articles, in their order, and tells what is found. */
    void find(List<String> articles) {
        Articles.read(articles, this::find);
    }

    /** How many sentences have not been found. */
    int missing() {
        return missing;
    }

    private void find(Article article) {
        Map<String, Consumer<Sentence>> sentences = wanted.getOrDefault(article.id(), Map.of());
        if (sentences.isEmpty()) {
            return;
        }
        for (Sentence sentence : Sentences.of(article.title(), article.text())) {
            Consumer<Sentence> found = sentences.remove(key(StandoffRow.hash(sentence.text())));
            if (found != null) {
                missing--;
                found.accept(sentence);
            }
        }
    }

    private static String key(String sha256) {
        return sha256.substring(0, TaughtRow.DIGITS);
    }
}
