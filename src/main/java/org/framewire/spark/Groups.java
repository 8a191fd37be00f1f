package org.framewire.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Shares work out without changing its order. */
final class Groups {
    private Groups() {}

    /**
     * Cuts a list into at most {@code most} runs of about the same size, so that the runs one after the other are the
     * list.
     *
     * @param size of an item, at least 0; one more is added to it, so that a thousand empty files are shared out too
     */
    static <T> List<List<T>> contiguous(List<T> items, ToLongFunction<T> size, int most) {
        long total =
                items.stream().mapToLong(item -> size.applyAsLong(item) + 1).sum();
        List<List<T>> groups = new ArrayList<>();
        List<T> group = new ArrayList<>();
        long done = 0;
        for (T item : items) {
            group.add(item);
            done += size.applyAsLong(item) + 1;
            if (done * most >= total * (groups.size() + 1)) {
                groups.add(new ArrayList<>(group));
                group.clear();
            }
        }
        return groups;
    }
}
