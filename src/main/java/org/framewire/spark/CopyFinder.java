package org.framewire.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
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
    /** Shared passages of a pair worth comparing; an article with few passages needs only one. */
    private static final long ENOUGH = 2;

    private static final int FEW_PASSAGES = 30;

    private final SparkSession spark;
    private final JavaSparkContext context;

    CopyFinder(SparkSession spark) {
        this.spark = spark;
        this.context = new JavaSparkContext(spark.sparkContext());
    }

    /** @param articles one fingerprint an article */
    Stories find(JavaRDD<Fingerprint> articles) {
        JavaRDD<Fingerprint> prints = articles.persist(StorageLevel.MEMORY_AND_DISK());
        try {
            JavaRDD<Candidates> candidates = candidates(prints).persist(StorageLevel.MEMORY_AND_DISK());
            List<Tuple2<Long, Long>> copies = copies(prints, candidates);
            candidates.unpersist();
            return stories(prints, copies);
        } finally {
            prints.unpersist();
        }
    }

    private JavaRDD<Candidates> candidates(JavaRDD<Fingerprint> prints) {
        Dataset<PassageEntry> entries =
                spark.createDataset(prints.flatMap(CopyFinder::entries).rdd(), RecordEncoder.of(PassageEntry.class));
        return entries.groupByKey((MapFunction<PassageEntry, Long>) PassageEntry::key, Encoders.LONG())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Long, PassageEntry, Candidates>) (key, bucket) -> meet(bucket),
                        RecordEncoder.of(Candidates.class))
                .groupBy("one", "other")
                .agg(functions.sum("weight").as("weight"))
                .where(functions.col("weight").geq(ENOUGH))
                .as(RecordEncoder.of(Candidates.class))
                .javaRDD();
    }

    private static Iterator<PassageEntry> entries(Fingerprint print) {
        long article = print.id();
        LocalDate date = print.date();
        long day = date == null ? Long.MAX_VALUE : date.toEpochDay();
        long[] passages = print.passages();
        long weight = passages.length < FEW_PASSAGES ? ENOUGH : 1;
        return Stream.concat(
                        Stream.of(new PassageEntry(print.textKey(), day, article, ENOUGH)),
                        Arrays.stream(passages).mapToObj(key -> new PassageEntry(key, day, article, weight)))
                .iterator();
    }

    private static Iterator<Candidates> meet(Iterator<PassageEntry> bucket) {
        List<PassageEntry> entries = new ArrayList<>();
        bucket.forEachRemaining(entries::add);
        entries.sort(Comparator.comparingLong(PassageEntry::day).thenComparingLong(PassageEntry::article));
        int reach = entries.size() <= SMALL_BUCKET ? SMALL_BUCKET : NEIGHBOURS;
        List<Candidates> pairs = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (int k = i + 1; k < entries.size() && k <= i + reach; k++) {
                pairs.add(Candidates.of(entries.get(i), entries.get(k)));
            }
        }
        return pairs.iterator();
    }

    /** The candidates that are copies, by their numbers. */
    private List<Tuple2<Long, Long>> copies(JavaRDD<Fingerprint> prints, JavaRDD<Candidates> candidates) {
        JavaPairRDD<Long, Fingerprint> byNumber = among(
                        prints,
                        candidates.flatMap(
                                pair -> List.of(pair.one(), pair.other()).iterator()))
                .mapToPair(print -> new Tuple2<>(print.id(), print));
        return candidates
                .mapToPair(pair -> new Tuple2<>(pair.one(), pair.other()))
                .join(byNumber)
                .mapToPair(met -> new Tuple2<>(met._2()._1(), met._2()._2()))
                .join(byNumber)
                .filter(met -> Stories.areCopies(met._2()._1(), met._2()._2()))
                .map(met -> new Tuple2<>(met._2()._1().id(), met._1()))
                .collect();
    }

    /** The prints with one of some numbers; the numbers, 8 bytes each, come to the driver and go to every executor. */
    private JavaRDD<Fingerprint> among(JavaRDD<Fingerprint> prints, JavaRDD<Long> numbers) {
        return among(prints, numbers.distinct().collect().stream());
    }

    private JavaRDD<Fingerprint> among(JavaRDD<Fingerprint> prints, Stream<Long> numbers) {
        Broadcast<long[]> wanted = context.broadcast(
                numbers.mapToLong(Long::longValue).sorted().distinct().toArray());
        return prints.filter(print -> Arrays.binarySearch(wanted.value(), print.id()) >= 0);
    }

    private Stories stories(JavaRDD<Fingerprint> prints, List<Tuple2<Long, Long>> copies) {
        Map<Long, Member> members = new HashMap<>();
        among(prints, copies.stream().flatMap(pair -> Stream.of(pair._1(), pair._2())))
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
