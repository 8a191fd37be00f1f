package org.framewire.spark;

import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.framewire.corpus.Article;
import org.framewire.corpus.RecurringLines;
import org.framewire.corpus.Stories;
import scala.Tuple2;

/**
 * Counts in how many different stories of an outlet a line is. What is shuffled are hashes of outlet, line and story,
 * never text; what comes to the driver are the lines that are in {@value RecurringLines#LEAST_STORIES} stories or more.
 */
final class RecurringLineFinder {
    private RecurringLineFinder() {}

    /**
     * @param articles read once
     * @param tasks that share what is shuffled
     */
    static RecurringLines find(JavaRDD<Article> articles, Broadcast<Stories> stories, int tasks) {
        return RecurringLines.of(articles.flatMapToPair(article -> lines(article, stories.value()))
                .distinct(tasks)
                .mapToPair(line -> new Tuple2<>(line._1(), 1L))
                .reduceByKey(Long::sum)
                .filter(count -> count._2() >= RecurringLines.LEAST_STORIES)
                .collectAsMap());
    }

    private static Iterator<Tuple2<RecurringLines.Key, Long>> lines(Article article, Stories stories) {
        long story = stories.group(article);
        return RecurringLines.keys(article).stream()
                .map(key -> new Tuple2<>(key, story))
                .iterator();
    }
}
