package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewire.corpus.Fingerprint;
import org.framewire.corpus.TestArticles;
import org.junit.jupiter.api.Test;

class PassageShuffleTest {
    @Test
    void each_shared_passage_comes_once_with_its_articles_by_day_however_many_tasks_there_are() {
        List<Fingerprint> prints = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            prints.add(print("later:" + i, LocalDate.of(2024, 3, 2), text(i)));
            prints.add(print("alone:" + i, LocalDate.of(2024, 3, 1), text(1000 + i)));
            prints.add(print("first:" + i, LocalDate.of(2024, 3, 1), text(i)));
        }
        // One task gets more than fits into one array.
        long entries = prints.stream()
                .mapToLong(print -> PassageEntry.of(print).size())
                .sum();
        assertThat(entries).isGreaterThan(1 << 15);

        List<List<PassageEntry>> one = shared(prints, 1, 1);

        assertThat(one).hasSize((int) entries / 3).allSatisfy(bucket -> {
            assertThat(bucket).hasSize(2);
            assertThat(bucket.get(0).key()).isEqualTo(bucket.get(1).key());
            assertThat(bucket.get(0).day()).isEqualTo(bucket.get(1).day() - 1);
        });
        assertThat(shared(prints, 3, 7)).containsExactlyInAnyOrderElementsOf(one);
    }

    private static List<List<PassageEntry>> shared(List<Fingerprint> prints, int partitions, int tasks) {
        return PassageShuffle.shared(LocalSpark.context().parallelize(prints, partitions), tasks)
                .mapPartitions(buckets -> {
                    List<List<long[]>> plain = new ArrayList<>();
                    buckets.forEachRemaining(bucket -> plain.add(bucket.stream()
                            .map(e -> new long[] {e.key(), e.day(), e.article(), e.weight()})
                            .collect(Collectors.toList())));
                    return plain.iterator();
                })
                .collect()
                .stream()
                .map(bucket -> bucket.stream()
                        .map(e -> new PassageEntry(e[0], e[1], e[2], e[3]))
                        .toList())
                .toList();
    }

    private static Fingerprint print(String where, LocalDate date, String text) {
        return Fingerprint.of(TestArticles.article(where, where, "Outlet", date, null, text));
    }

    private static String text(int number) {
        return IntStream.range(0, 120).mapToObj(i -> "w" + number + "x" + i).collect(Collectors.joining(" "));
    }
}
