package org.framewire.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.framewire.corpus.Article;
import org.framewire.corpus.Stories;
import org.framewire.report.RelayCounts;
import org.framewire.report.RelayKey;
import org.framewire.report.RelayRow;
import org.framewire.report.StateMedia;
import org.framewire.report.StoryArticle;
import org.framewire.report.StoryRow;
import scala.Tuple2;

/** The tables that look at the articles of a story together. */
final class StoryTables {
    private StoryTables() {}

    /**
     * The stories with at least two articles, duplicates left out.
     *
     * @param articles all of the corpus
     * @param tasks that share the stories
     */
    static JavaPairRDD<String, ArrayList<StoryArticle>> stories(
            JavaRDD<Article> articles, Broadcast<Stories> stories, Broadcast<StateMedia> media, int tasks) {
        return articles.filter(article ->
                        stories.value().hasCopy(article) && !stories.value().repeats(article))
                .mapToPair(article -> storyArticle(article, stories.value().of(article), media.value()))
                .aggregateByKey(new ArrayList<StoryArticle>(), tasks, StoryTables::add, StoryTables::addAll)
                .filter(story -> story._2().size() > 1);
    }

    /** Most articles first. */
    static JavaRDD<StoryRow> rows(JavaPairRDD<String, ArrayList<StoryArticle>> stories) {
        return stories.map(story -> StoryRow.of(story._1(), story._2()))
                .keyBy(row -> String.format(Locale.ROOT, "%019d ", Long.MAX_VALUE - row.articles()) + row.story())
                .sortByKey()
                .values();
    }

    /**
     * What is relayed in sentences, and what in whole copies.
     *
     * @param tasks that share what is relayed
     */
    static JavaRDD<RelayRow> relays(
            JavaRDD<ScoredArticle> scored, JavaPairRDD<String, ArrayList<StoryArticle>> stories, int tasks) {
        JavaPairRDD<RelayKey, RelayCounts> sentences =
                scored.flatMapToPair(article -> Pairs.of(RelayCounts.of(article.tally(), article.evidence())));
        JavaPairRDD<RelayKey, RelayCounts> copies =
                stories.flatMapToPair(story -> Pairs.of(RelayRow.copies(story._2())));
        return sentences
                .union(copies)
                .reduceByKey(RelayCounts::plus, tasks)
                .sortByKey()
                .map(relay -> RelayRow.of(relay._1(), relay._2()));
    }

    private static Tuple2<String, StoryArticle> storyArticle(Article article, Stories.Fate fate, StateMedia media) {
        return new Tuple2<>(fate.story(), StoryArticle.of(article, fate.first(), media));
    }

    private static ArrayList<StoryArticle> add(ArrayList<StoryArticle> story, StoryArticle article) {
        story.add(article);
        return story;
    }

    private static ArrayList<StoryArticle> addAll(ArrayList<StoryArticle> story, List<StoryArticle> more) {
        story.addAll(more);
        return story;
    }
}
