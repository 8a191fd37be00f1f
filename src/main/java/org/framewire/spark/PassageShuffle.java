package org.framewire.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.framewire.corpus.Fingerprint;
import scala.Tuple2;

/**
 * Brings the entries of a passage together. There are hundreds to an article: so a task packs what goes to another one
 * into arrays of plain numbers, and the other one sorts them.
 */
final class PassageShuffle {
    /** Of an entry: its passage, day, article and weight. */
    private static final int NUMBERS = 4;

    private static final int LONGEST = 1 << 16;

    /** Under a passage, close in time. */
    private static final Comparator<PassageEntry> ORDER = Comparator.comparingLong(PassageEntry::key)
            .thenComparingLong(PassageEntry::day)
            .thenComparingLong(PassageEntry::article);

    private PassageShuffle() {}

    /**
     * The passages that articles share, each with its articles by day and number.
     *
     * @param tasks that share the passages
     */
    static JavaRDD<List<PassageEntry>> shared(JavaRDD<Fingerprint> prints, int tasks) {
        return prints.mapPartitionsToPair(some -> packed(some, tasks))
                .partitionBy(new HashPartitioner(tasks))
                .values()
                .mapPartitions(packed -> shared(sorted(packed)));
    }

    private static Iterator<Tuple2<Integer, long[]>> packed(Iterator<Fingerprint> prints, int tasks) {
        List<Tuple2<Integer, long[]>> full = new ArrayList<>();
        long[][] filling = new long[tasks][NUMBERS];
        int[] filled = new int[tasks];
        while (prints.hasNext()) {
            for (PassageEntry entry : PassageEntry.of(prints.next())) {
                int task = Math.floorMod(Long.hashCode(entry.key()), tasks);
                if (filled[task] == filling[task].length) {
                    if (filled[task] >= LONGEST) {
                        full.add(new Tuple2<>(task, filling[task]));
                        filling[task] = new long[NUMBERS];
                        filled[task] = 0;
                    } else {
                        filling[task] = Arrays.copyOf(filling[task], 2 * filled[task]);
                    }
                }
                int at = filled[task];
                filling[task][at] = entry.key();
                filling[task][at + 1] = entry.day();
                filling[task][at + 2] = entry.article();
                filling[task][at + 3] = entry.weight();
                filled[task] += NUMBERS;
            }
        }
        for (int task = 0; task < tasks; task++) {
            if (filled[task] > 0) {
                full.add(new Tuple2<>(task, Arrays.copyOf(filling[task], filled[task])));
            }
        }
        return full.iterator();
    }

    private static PassageEntry[] sorted(Iterator<long[]> packed) {
        List<PassageEntry> entries = new ArrayList<>();
        while (packed.hasNext()) {
            long[] numbers = packed.next();
            for (int at = 0; at < numbers.length; at += NUMBERS) {
                entries.add(new PassageEntry(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]));
            }
        }
        PassageEntry[] sorted = entries.toArray(PassageEntry[]::new);
        Arrays.sort(sorted, ORDER);
        return sorted;
    }

    private static Iterator<List<PassageEntry>> shared(PassageEntry[] sorted) {
        return new Iterator<>() {
            private int from;
            private int to = end(0);

            @Override
            public boolean hasNext() {
                while (from < sorted.length && to - from < 2) {
                    advance();
                }
                return from < sorted.length;
            }

            @Override
            public List<PassageEntry> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                List<PassageEntry> bucket = Arrays.asList(sorted).subList(from, to);
                advance();
                return bucket;
            }

            private void advance() {
                from = to;
                to = end(from);
            }

            private int end(int begin) {
                int end = begin;
                while (end < sorted.length && sorted[end].key() == sorted[begin].key()) {
                    end++;
                }
                return end;
            }
        };
    }
}
