package org.framewire.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.framewire.corpus.ArticleParser;
import org.framewire.input.Format;
import org.framewire.input.RawItem;

/**
 * Lets several tasks share a large file that can only be read from its beginning, such as CSV and what is compressed:
 * its records are counted, and each task goes through it up to the last of its own. Reading takes far less time than
 * what is done with a record afterwards, and the order stays. Web pages, whose text is found while they are read, stay
 * one task's, and so do packed files that begin with many of them.
 */
final class SharedFiles {
    /** Tasks that share one file: on the whole, it is read half as many times. */
    private static final int MOST = 64;

    /** Records of a packed file that are looked at to tell what it holds. */
    private static final int LOOK = 100;

    private static final long PAGES = -1;

    private final JavaSparkContext context;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final Broadcast<ArticleParser> parser;
    private final long smallest;

    /** @param smallest bytes of a file that is shared are more */
    SharedFiles(
            JavaSparkContext context,
            Broadcast<SerializableConfiguration> hadoop,
            Broadcast<ArticleParser> parser,
            long smallest) {
        this.context = context;
        this.hadoop = hadoop;
        this.parser = parser;
        this.smallest = smallest;
    }

    /** Cuts splits so that {@code tasks} tasks have about as many bytes each; in the same order. */
    List<InputSplit> share(List<InputSplit> splits, int tasks) {
        long bytes = splits.stream().mapToLong(InputSplit::length).sum();
        List<InputSplit> large =
                splits.stream().filter(split -> tasks(split, bytes, tasks) > 1).toList();
        if (large.isEmpty()) {
            return splits;
        }
        Broadcast<SerializableConfiguration> configuration = hadoop;
        Broadcast<ArticleParser> shared = parser;
        Iterator<Long> counts = context.parallelize(large, large.size())
                .map(split -> count(
                        split,
                        new SplitReader(
                                configuration.value().value(), shared.value().names())))
                .collect()
                .iterator();
        List<InputSplit> cut = new ArrayList<>();
        for (InputSplit split : splits) {
            int parts = tasks(split, bytes, tasks);
            if (parts > 1) {
                cut.addAll(parts(split, counts.next(), parts));
            } else {
                cut.add(split);
            }
        }
        return cut;
    }

    /** How many tasks are to share a file. */
    private int tasks(InputSplit split, long bytes, int tasks) {
        if (!split.whole() || split.length() <= smallest || !isSoonPassedOver(split.format())) {
            return 1;
        }
        return (int) Math.min(MOST, Math.round((double) tasks * split.length() / bytes));
    }

    /** Pages' texts are found while they are read, which is much work. */
    private static boolean isSoonPassedOver(Format format) {
        return format != Format.HTML && format != Format.WARC;
    }

    private static boolean isPage(RawItem item) {
        String where = item.where().toLowerCase(Locale.ROOT);
        return where.contains(".htm") || where.contains(".warc");
    }

    /** How many records a file has, or {@link #PAGES} where most of those it begins with are pages. */
    private static long count(InputSplit split, SplitReader opened) {
        try (SplitReader reader = opened) {
            long count = 0;
            long pages = 0;
            for (Iterator<RawItem> items = reader.read(split); items.hasNext(); count++) {
                pages += isPage(items.next()) ? 1 : 0;
                if (count <= LOOK && 2 * pages > LOOK) {
                    return PAGES;
                }
            }
            return count;
        }
    }

    private static List<InputSplit> parts(InputSplit split, long records, int most) {
        if (records == PAGES) {
            return List.of(split);
        }
        int parts = (int) Math.max(1, Math.min(most, records));
        List<InputSplit> cut = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            long length = split.length() * (part + 1) / parts - split.length() * part / parts;
            cut.add(split.share(length, records * part / parts, records * (part + 1) / parts));
        }
        return cut;
    }
}
