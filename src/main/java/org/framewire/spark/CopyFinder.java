package org.framewire.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.framewire.corpus.Fingerprint;
import org.framewire.corpus.Stories;
import org.framewire.corpus.Stories.Pair;
import scala.Tuple2;

/**
 * Finds the copies in a corpus without comparing all pairs: MinHash signatures are cut into bands, and only articles
 * that share a band are compared (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4). What is
 * shuffled is a hash and a place for each band, never text; what comes to the driver are the signatures of articles
 * that share a band with another.
 */
final class CopyFinder {
    private CopyFinder() {}

    /** @param prints one fingerprint an article; read twice */
    static Stories find(JavaSparkContext spark, JavaRDD<Fingerprint> prints) {
        Set<Pair> pairs = new HashSet<>(prints.flatMapToPair(CopyFinder::keys)
                .groupByKey()
                .flatMap(bucket -> pairs(bucket._2()))
                .distinct()
                .collect());
        Set<String> candidates = new HashSet<>();
        for (Pair pair : pairs) {
            candidates.add(pair.one());
            candidates.add(pair.other());
        }
        Broadcast<Set<String>> wanted = spark.broadcast(candidates);
        List<Fingerprint> found =
                prints.filter(print -> wanted.value().contains(print.where())).collect();
        wanted.destroy();
        return Stories.of(found, pairs);
    }

    private static Iterator<Tuple2<String, String>> keys(Fingerprint print) {
        List<Tuple2<String, String>> keys = new ArrayList<>();
        keys.add(new Tuple2<>(print.textHash(), print.where()));
        for (long band : print.bands()) {
            keys.add(new Tuple2<>(Long.toHexString(band), print.where()));
        }
        return keys.iterator();
    }

    /**
     * The pairs of a bucket that are compared: each with the first and with the one before it. All pairs would be
     * quadratic in the number of copies; other bands give the pairs that this passes over another chance.
     */
    private static Iterator<Pair> pairs(Iterable<String> bucket) {
        Set<String> places = new TreeSet<>();
        bucket.forEach(places::add);
        List<Pair> pairs = new ArrayList<>();
        String first = null;
        String before = null;
        for (String place : places) {
            if (first == null) {
                first = place;
            } else {
                pairs.add(new Pair(first, place));
                if (!before.equals(first)) {
                    pairs.add(new Pair(before, place));
                }
            }
            before = place;
        }
        return pairs.iterator();
    }
}
