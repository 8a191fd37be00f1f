package org.framewire.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.framewire.corpus.Article;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.Fingerprint;
import org.framewire.corpus.Gazetteer;
import org.framewire.corpus.ParsedArticle;
import org.framewire.corpus.RecurringLines;
import org.framewire.corpus.Stories;
import org.framewire.input.FieldNames;
import org.framewire.input.RawItem;
import org.framewire.report.StateMedia;
import org.framewire.scoring.SentenceScorer;

/** The job: from input files to scored articles. What a run does, in order, is {@link #run}. */
public final class AnalyzePipeline {
    /** Of input to each task of a shuffle. */
    private static final long SHUFFLED_BYTES = 4L << 20;

    /** A few hundred articles: their sentences take the encoder longer than one more Spark job takes. */
    private static final long SHARED_BYTES = 1L << 20;

    private final JavaSparkContext context;
    private final int partitions;
    private final boolean keepRecurringLines;
    private final Gazetteer gazetteer;

    /**
     * @param partitions how many tasks share the input; the reports do not depend on it
     * @param keepRecurringLines whether lines that recur in many articles of an outlet stay in the texts
     * @param gazetteer what tells the countries and kinds of sources in the reports; the scorer has its own
     */
    public AnalyzePipeline(JavaSparkContext context, int partitions, boolean keepRecurringLines, Gazetteer gazetteer) {
        this.context = context;
        this.partitions = partitions;
        this.keepRecurringLines = keepRecurringLines;
        this.gazetteer = gazetteer;
    }

    /**
     * Reads, cleans, de-duplicates, splits and scores a corpus. Reading and the search for copies and recurring lines
     * are done when it returns, scoring when the results are first asked for.
     *
     * @param parser makes articles of records
     * @param loader makes the scorer on each executor
     * @param known articles that need not be scored again
     * @return the results, which hold storage until they are closed
     */
    public Analysis run(InputPlan plan, ArticleParser parser, SentenceScorer.Loader loader, KnownScores known) {
        JavaRDD<ParsedArticle> parsed = parse(plan, parser).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<Article> articles = parsed.map(ParsedArticle::article).filter(Objects::nonNull);
        int shuffled = shuffled(plan);
        Broadcast<Stories> stories =
                context.broadcast(new CopyFinder(context, shuffled).find(articles.map(Fingerprint::of)));
        Broadcast<RecurringLines> recurring = context.broadcast(recurringLines(articles, stories, shuffled));
        Broadcast<StateMedia> media = context.broadcast(new StateMedia(parser.registry()));
        JavaRDD<ScoredArticle> scored = articles.filter(
                        article -> !stories.value().repeats(article))
                .mapPartitions(new ScorePartition(
                        loader, stories, recurring, media, context.broadcast(gazetteer), context.broadcast(known)))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        return new Analysis(plan.rejections(), parsed, stories, recurring, media, scored, shuffled);
    }

    /** What is shuffled is far smaller than the input: a few megabytes need no second task, which would only cost. */
    private int shuffled(InputPlan plan) {
        return (int) Math.max(1, Math.min(partitions, plan.bytes() / SHUFFLED_BYTES));
    }

    private RecurringLines recurringLines(JavaRDD<Article> articles, Broadcast<Stories> stories, int tasks) {
        return keepRecurringLines ? RecurringLines.NONE : RecurringLineFinder.find(articles, stories, tasks);
    }

    private JavaRDD<ParsedArticle> parse(InputPlan plan, ArticleParser parser) {
        Broadcast<SerializableConfiguration> hadoop = SerializableConfiguration.broadcast(context.sc());
        Broadcast<ArticleParser> shared = context.broadcast(parser);
        List<InputSplit> splits =
                new SharedFiles(context, hadoop, shared, SHARED_BYTES).share(plan.splits(), partitions);
        List<List<InputSplit>> groups = Groups.contiguous(splits, InputSplit::length, partitions);
        return context.parallelize(groups, Math.max(1, groups.size()))
                .flatMap(List::iterator)
                .flatMap(split ->
                        read(split, hadoop.value().value(), shared.value().names()))
                .map(item -> shared.value().parse(item));
    }

    private static Iterator<RawItem> read(InputSplit split, Configuration hadoop, FieldNames names) {
        SplitReader reader = new SplitReader(hadoop, names);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> reader.close());
        return reader.read(split);
    }
}
