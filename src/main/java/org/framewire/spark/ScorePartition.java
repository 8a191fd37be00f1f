package org.framewire.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;
import org.framewire.corpus.Article;
import org.framewire.corpus.Gazetteer;
import org.framewire.corpus.RecurringLines;
import org.framewire.corpus.Stories;
import org.framewire.report.ArticleTally;
import org.framewire.report.SentenceRow;
import org.framewire.report.StateMedia;
import org.framewire.scoring.ArticleScores;
import org.framewire.scoring.ScoredSentence;
import org.framewire.scoring.Scores;
import org.framewire.scoring.SentenceScorer;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Sources;
import org.framewire.text.Target;

/**
 * Splits and scores the articles of a partition. One scorer serves a partition; articles are taken {@value #BATCH} at a
 * time, so that the network sees batches worth its while.
 */
final class ScorePartition implements FlatMapFunction<Iterator<Article>, ScoredArticle> {
    private static final long serialVersionUID = 1L;
    private static final int BATCH = 32;

    private final SentenceScorer.Loader loader;
    private final Broadcast<Stories> stories;
    private final Broadcast<RecurringLines> recurring;
    private final Broadcast<StateMedia> media;
    private final Broadcast<Gazetteer> gazetteer;
    private final Broadcast<KnownScores> known;

    ScorePartition(
            SentenceScorer.Loader loader,
            Broadcast<Stories> stories,
            Broadcast<RecurringLines> recurring,
            Broadcast<StateMedia> media,
            Broadcast<Gazetteer> gazetteer,
            Broadcast<KnownScores> known) {
        this.loader = loader;
        this.stories = stories;
        this.recurring = recurring;
        this.media = media;
        this.gazetteer = gazetteer;
        this.known = known;
    }

    @Override
    public Iterator<ScoredArticle> call(Iterator<Article> articles) {
        if (!articles.hasNext()) {
            return Collections.emptyIterator();
        }
        SentenceScorer scorer = loader.load();
        Sources sources = new Sources(gazetteer.value());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> scorer.close());
        return new Iterator<>() {
            private Iterator<ScoredArticle> batch = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!batch.hasNext() && articles.hasNext()) {
                    batch = score(take(articles), scorer, sources).iterator();
                }
                return batch.hasNext();
            }

            @Override
            public ScoredArticle next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return batch.next();
            }
        };
    }

    private static List<Article> take(Iterator<Article> articles) {
        List<Article> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && articles.hasNext()) {
            batch.add(articles.next());
        }
        return batch;
    }

    private List<ScoredArticle> score(List<Article> articles, SentenceScorer scorer, Sources sources) {
        List<ReadArticle> read = new ArrayList<>(articles.size());
        List<List<Sentence>> asked = new ArrayList<>();
        for (Article whole : articles) {
            ReadArticle article = read(whole);
            read.add(article);
            if (article.known().isEmpty()) {
                asked.add(article.sentences());
            }
        }
        Iterator<List<Scores>> answers = scorer.score(asked).iterator();
        List<ScoredArticle> scored = new ArrayList<>(articles.size());
        for (ReadArticle article : read) {
            List<Scores> scores = article.known().orElseGet(answers::next);
            scored.add(scored(article, scores, sources));
        }
        return scored;
    }

    /** @param known its scores where an earlier run has them */
    private record ReadArticle(
            Article article, List<Sentence> sentences, String content, Optional<List<Scores>> known) {}

    private ReadArticle read(Article whole) {
        Article article = recurring.value().strip(whole);
        List<Sentence> sentences = Sentences.of(article.title(), article.text());
        String content = known.value().content(article);
        return new ReadArticle(whole, sentences, content, known.value().of(content, sentences.size()));
    }

    private ScoredArticle scored(ReadArticle read, List<Scores> scores, Sources sources) {
        Article article = read.article();
        List<Sentence> sentences = read.sentences();
        // Nobody asks whose claims they are where no sentence of the article has a target.
        boolean asked = scores.stream().anyMatch(score -> score.target() != Target.NONE);
        List<ScoredSentence> all = asked
                ? ScoredSentence.ofArticle(article, sentences, scores, sources)
                : ScoredSentence.ofArticle(article, sentences, scores);
        Stories.Fate fate = stories.value().of(article);
        SentenceRow[] evidence = all.stream()
                .flatMap(sentence -> SentenceRow.of(sentence, fate.story(), fate.first(), media.value()).stream())
                .toArray(SentenceRow[]::new);
        return new ScoredArticle(
                ArticleTally.of(article, fate.story(), fate.first(), all),
                evidence,
                ArticleScores.of(read.content(), scores).line(),
                read.known().isPresent());
    }
}
