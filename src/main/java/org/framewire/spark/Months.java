package org.framewire.spark;

import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.framewire.report.ArticleTally;
import org.framewire.report.MonthTally;
import scala.Tuple2;

/**
 * Tallies of months. There can be a hundred months to an outlet, and each tally takes 29 kB: so articles are sorted by
 * outlet and month and tallied in passing, and a task's tallies, {@value #KEYS} or so, come to the driver at a time.
 */
final class Months {
    private static final int KEYS = 500;

    private Months() {}

    /**
     * One tally a key, in the order of keys.
     *
     * @param articles read three times, where there are more than {@value #KEYS}
     * @param most articles that there can be
     * @param <K> what is tallied together
     */
    static <K extends Comparable<K>> Iterator<Map.Entry<K, MonthTally>> of(
            JavaPairRDD<K, ArticleTally> articles, long most) {
        long keys = most <= KEYS ? most : articles.keys().distinct().count();
        Iterator<Tuple2<K, MonthTally>> tallies = articles.sortByKey(true, (int) (1 + keys / KEYS))
                .mapPartitions(sorted -> new Runs<>(
                        sorted, (K key, Iterator<ArticleTally> run) -> new Tuple2<>(key, MonthTally.of(run))))
                .toLocalIterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return tallies.hasNext();
            }

            @Override
            public Map.Entry<K, MonthTally> next() {
                Tuple2<K, MonthTally> next = tallies.next();
                return Map.entry(next._1(), next._2());
            }
        };
    }
}
