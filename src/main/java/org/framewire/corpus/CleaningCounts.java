package org.framewire.corpus;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each rule changed one article. A rule is known by its name in lower case with underscores: those of
 * {@link Repair}, and whatever other steps add.
 *
 * @param counts one a rule, by name, each at least 1
 */
public record CleaningCounts(Count[] counts) {
    /** Nothing was changed. */
    public static final CleaningCounts NONE = new CleaningCounts(new Count[0]);

    /** @param times at least 1 */
    public record Count(String rule, int times) {
        public Count {
            if (rule.isBlank() || times < 1) {
                throw new IllegalArgumentException(times + " times " + rule);
            }
        }
    }

    public CleaningCounts {
        counts = counts.clone();
        for (int i = 1; i < counts.length; i++) {
            if (counts[i - 1].rule.compareTo(counts[i].rule) >= 0) {
                throw new IllegalArgumentException("rules not in order: " + Arrays.toString(counts));
            }
        }
    }

    /** @param times by rule; zeros are left out */
    public static CleaningCounts of(Map<String, Integer> times) {
        return new CleaningCounts(new TreeMap<>(times)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> new Count(entry.getKey(), entry.getValue()))
                        .toArray(Count[]::new));
    }

    /** The sum, rule by rule. */
    public CleaningCounts plus(CleaningCounts other) {
        if (other.counts.length == 0) {
            return this;
        }
        TreeMap<String, Integer> sum = new TreeMap<>(byRule());
        other.byRule().forEach((rule, times) -> sum.merge(rule, times, Integer::sum));
        return of(sum);
    }

    /** How often a rule changed something; 0 where it did not. */
    public int times(String rule) {
        return byRule().getOrDefault(rule, 0);
    }

    public boolean isEmpty() {
        return counts.length == 0;
    }

    public SortedMap<String, Integer> byRule() {
        TreeMap<String, Integer> times = new TreeMap<>();
        for (Count count : counts) {
            times.put(count.rule, count.times);
        }
        return Collections.unmodifiableSortedMap(times);
    }

    @Override
    public Count[] counts() {
        return counts.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CleaningCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return byRule().toString();
    }
}
