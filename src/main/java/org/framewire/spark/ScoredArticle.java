package org.framewire.spark;

import java.io.Serializable;
import org.framewire.report.ArticleTally;
import org.framewire.report.SentenceRow;

/**
 * What the scoring of an article leaves: its counts, and the rows of its sentences about the United States or a bloc,
 * in order.
 *
 * @param scores its {@link org.framewire.scoring.ArticleScores} as a line of JSON
 * @param known whether they were taken over from an earlier run
 */
record ScoredArticle(ArticleTally tally, SentenceRow[] evidence, String scores, boolean known)
        implements Serializable {}
