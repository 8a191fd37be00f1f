package org.framewire.scoring;

import java.util.Optional;
import org.framewire.corpus.Article;
import org.framewire.text.Attribution;
import org.framewire.text.Sentence;
import org.framewire.text.Source;

/**
 * A sentence with its tags: the row behind every figure.
 *
 * @param attribution the source and cue found in its words, an explanation beside the scorer's claim label, which
 *     decides
 * @param source that source as far as the article tells who it is; no scorer sees it
 */
public record ScoredSentence(
        Article article,
        Sentence sentence,
        Scores scores,
        Optional<Attribution> attribution,
        Optional<Source> source) {}
