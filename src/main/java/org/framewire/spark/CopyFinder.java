package org.framewire.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.framewire.corpus.Fingerprint;
import org.framewire.corpus.Stories;
import org.framewire.corpus.Stories.Member;
import org.framewire.corpus.Stories.Pair;
import scala.Tuple2;

/**
 * Finds the copies in a corpus without comparing all pairs: articles meet under the passages that they share
 * ({@link Fingerprint#passages}), and those that share enough are compared. No text is shuffled: numbers for each
 * passage, and the hashed words of articles that are compared. To the driver come, of articles that have a copy, place,
 * outlet, date and hash.
 *
 * <p>An article meets at most {@value #SMALL_BUCKET} others under a passage, so that the work grows with the number of
 * articles, even where thousands share a paragraph.
 */
final class CopyFinder {
    /** Under a passage that no more articles share, all their pairs are looked at; else each with the next ones. */
    private static final int SMALL_BUCKET = 16;

    private static final int NEIGHBOURS = 2;

    private final JavaSparkContext context;
    private final int tasks;

    /** @param tasks that share what is shuffled */
    CopyFinder(JavaSparkContext context, int tasks) {
        this.context = context;
        this.tasks = tasks;
    }

    /** @param articles one fingerprint an article */
    Stories find(JavaRDD<Fingerprint> articles) {
        JavaRDD<Fingerprint> prints = articles.persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<Candidates> candidates = candidates(prints).persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            return stories(prints, copies(prints, candidates));
        } finally {
            candidates.unpersist();
            prints.unpersist();
        }
    }

    private JavaRDD<Candidates> candidates(JavaRDD<Fingerprint> prints) {
        return PassageShuffle.shared(prints, tasks)
                .flatMapToPair(CopyFinder::meet)
                .reduceByKey(Long::sum)
                .filter(met -> met._2() >= PassageEntry.ENOUGH)
                .keys();
    }

    /** Those under a passage that are looked at as pairs, with what sharing it counts. */
    private static Iterator<Tuple2<Candidates, Long>> meet(List<PassageEntry> bucket) {
        int reach = bucket.size() <= SMALL_BUCKET ? SMALL_BUCKET : NEIGHBOURS;
        List<Tuple2<Candidates, Long>> pairs = new ArrayList<>();
        for (int i = 0; i < bucket.size(); i++) {
            for (int k = i + 1; k < bucket.size() && k <= i + reach; k++) {
                PassageEntry one = bucket.get(i);
                PassageEntry other = bucket.get(k);
                pairs.add(new Tuple2<>(Candidates.of(one, other), Math.max(one.weight(), other.weight())));
            }
        }
        return pairs.iterator();
    }

    /** The candidates that are copies, by their numbers. */
    private List<Tuple2<Long, Long>> copies(JavaRDD<Fingerprint> prints, JavaRDD<Candidates> candidates) {
        long[] wanted = distinct(
                candidates.mapPartitions(pairs -> List.of(numbers(pairs)).iterator()).collect().stream()
                        .flatMapToLong(Arrays::stream));
        JavaPairRDD<Long, Fingerprint> byNumber =
                among(prints, wanted).mapToPair(print -> new Tuple2<>(print.id(), print));
        return candidates
                .mapToPair(pair -> new Tuple2<>(pair.one(), pair.other()))
                .join(byNumber, tasks)
                .mapToPair(met -> new Tuple2<>(met._2()._1(), met._2()._2()))
                .join(byNumber, tasks)
                .filter(met -> Stories.areCopies(met._2()._1(), met._2()._2()))
                .map(met -> new Tuple2<>(met._2()._1().id(), met._1()))
                .collect();
    }

    private static long[] numbers(Iterator<Candidates> pairs) {
        LongStream.Builder numbers = LongStream.builder();
        pairs.forEachRemaining(pair -> numbers.add(pair.one()).add(pair.other()));
        return distinct(numbers.build());
    }

    private static long[] distinct(LongStream numbers) {
        return numbers.sorted().distinct().toArray();
    }

    /**
     * The prints with one of some numbers; the numbers, 8 bytes each, go to every executor.
     *
     * @param numbers in ascending order
     */
    private JavaRDD<Fingerprint> among(JavaRDD<Fingerprint> prints, long[] numbers) {
        Broadcast<long[]> wanted = context.broadcast(numbers);
        return prints.filter(print -> Arrays.binarySearch(wanted.value(), print.id()) >= 0);
    }

    private Stories stories(JavaRDD<Fingerprint> prints, List<Tuple2<Long, Long>> copies) {
        Map<Long, Member> members = new HashMap<>();
        among(prints, distinct(copies.stream().flatMapToLong(pair -> LongStream.of(pair._1(), pair._2()))))
                .mapToPair(print -> new Tuple2<>(print.id(), Member.of(print)))
                .collect()
                .forEach(member -> members.put(member._1(), member._2()));
        List<Pair> pairs = copies.stream()
                .map(pair -> new Pair(
                        members.get(pair._1()).where(), members.get(pair._2()).where()))
                .toList();
        return Stories.of(members.values(), pairs);
    }
}
