package org.framewire.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.framewire.corpus.Fingerprint;
import scala.Tuple2;

/**
 * Brings the entries of a passage together. There are hundreds to an article: so a task packs what goes to another one
 * into arrays of plain numbers, a full one at a time, and the other one sorts them.
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
        return prints.mapPartitionsToPair(some -> new Packing(some, tasks))
                .partitionBy(new HashPartitioner(tasks))
                .values()
                .mapPartitions(packed -> shared(sorted(packed)));
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

    /** Arrays of entries with the task that each goes to. */
    private static final class Packing implements Iterator<Tuple2<Integer, long[]>> {
        private final Iterator<Fingerprint> prints;
        private final long[][] filling;
        private final int[] filled;
        private final Deque<Tuple2<Integer, long[]>> ready = new ArrayDeque<>();
        private boolean ended;

        Packing(Iterator<Fingerprint> prints, int tasks) {
            this.prints = prints;
            filling = new long[tasks][NUMBERS];
            filled = new int[tasks];
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && prints.hasNext()) {
                PassageEntry.of(prints.next()).forEach(this::add);
            }
            if (ready.isEmpty() && !ended) {
                ended = true;
                for (int task = 0; task < filled.length; task++) {
                    hand(task);
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public Tuple2<Integer, long[]> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }

        private void add(PassageEntry entry) {
            int task = Math.floorMod(Long.hashCode(entry.key()), filled.length);
            if (filled[task] == filling[task].length) {
                filling[task] = Arrays.copyOf(filling[task], 2 * filled[task]);
            }
            int at = filled[task];
            filling[task][at] = entry.key();
            filling[task][at + 1] = entry.day();
            filling[task][at + 2] = entry.article();
            filling[task][at + 3] = entry.weight();
            filled[task] += NUMBERS;
            if (filled[task] == LONGEST) {
                hand(task);
            }
        }

        private void hand(int task) {
            if (filled[task] > 0) {
                ready.add(new Tuple2<>(task, Arrays.copyOf(filling[task], filled[task])));
                filled[task] = 0;
            }
        }
    }
}
