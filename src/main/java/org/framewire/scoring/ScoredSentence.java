package org.framewire.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.framewire.corpus.Article;
import org.framewire.text.Attribution;
import org.framewire.text.Attributions;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Source;
import org.framewire.text.Sources;
import org.framewire.text.Token;

/**
 * A sentence with its tags: the row behind every figure.
 *
 * @param attribution the source and cue found in its words, an explanation beside the scorer's claim label, which
 *     decides
 * @param source that source as far as the article tells who it is; no scorer sees it
 */
public record ScoredSentence(
        Article article, Sentence sentence, Scores scores, Optional<Attribution> attribution, Optional<Source> source) {
    /**
     * The sentences of an article, with whose words they are.
     *
     * @param sentences of the article in order, the headline included
     * @param scores one a sentence
     */
    public static List<ScoredSentence> ofArticle(
            Article article, List<Sentence> sentences, List<Scores> scores, Sources sources) {
        List<List<Token>> tokens = Sentences.tokens(sentences);
        List<Optional<Attribution>> attributions = Attributions.ofArticle(sentences, tokens);
        return joined(article, sentences, scores, attributions, sources.ofArticle(tokens, attributions));
    }

    /** The same where nobody asks whose words they are, which takes time to find out. */
    public static List<ScoredSentence> ofArticle(Article article, List<Sentence> sentences, List<Scores> scores) {
        return joined(
                article,
                sentences,
                scores,
                Collections.nCopies(sentences.size(), Optional.empty()),
                Collections.nCopies(sentences.size(), Optional.empty()));
    }

    private static List<ScoredSentence> joined(
            Article article,
            List<Sentence> sentences,
            List<Scores> scores,
            List<Optional<Attribution>> attributions,
            List<Optional<Source>> sources) {
        List<ScoredSentence> scored = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            scored.add(
                    new ScoredSentence(article, sentences.get(i), scores.get(i), attributions.get(i), sources.get(i)));
        }
        return scored;
    }
}
