package org.framewire.cli;

import java.util.List;
import org.framewire.corpus.Article;
import org.framewire.input.Rejection;
import org.framewire.scoring.ScoredSentence;

/** How {@code inspect} shows what it sees. */
interface Inspection {
    void article(Article article, List<ScoredSentence> sentences);

    void rejection(Rejection rejection);
}
