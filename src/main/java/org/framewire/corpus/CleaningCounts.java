package org.framewire.corpus;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * How often which rule changed a text: those of {@link Repair}, of the cleaning, and whatever other steps add. One
 * string, which is small in the articles that a run keeps serialised.
 *
 * @param counts {@code rule=count}, in the order of the rules' names, parted by blanks; empty where no rule did
 *     anything
 */
public record CleaningCounts(String counts) implements Serializable {
    /** Nothing was changed. */
    public static final CleaningCounts NONE = new CleaningCounts("");

    /** @throws IllegalArgumentException if it is not of the form above */
    public CleaningCounts {
        String inOrder = write(read(counts));
        if (!inOrder.equals(counts)) {
            throw new IllegalArgumentException("counts \"" + counts + "\" are not in order: " + inOrder);
        }
    }

    /** @param byRule names without blanks or {@code =}; zeros are left out */
    public static CleaningCounts of(Map<String, ? extends Number> byRule) {
        TreeMap<String, Long> counts = new TreeMap<>();
        byRule.forEach((rule, count) -> counts.put(rule, count.longValue()));
        counts.values().removeIf(count -> count == 0);
        return counts.isEmpty() ? NONE : new CleaningCounts(write(counts));
    }

    /** The counts by the rules' names. */
    public SortedMap<String, Long> byRule() {
        return Collections.unmodifiableSortedMap(read(counts));
    }

    /** These and {@code more} of one rule. */
    public CleaningCounts plus(String rule, long more) {
        TreeMap<String, Long> sum = read(counts);
        sum.merge(rule, more, Long::sum);
        return of(sum);
    }

    /** The sum, rule by rule. */
    public CleaningCounts plus(CleaningCounts other) {
        if (other.isEmpty()) {
            return this;
        }
        TreeMap<String, Long> sum = read(counts);
        read(other.counts).forEach((rule, more) -> sum.merge(rule, more, Long::sum));
        return of(sum);
    }

    /** How often a rule changed something; 0 where it did not. */
    public long times(String rule) {
        return read(counts).getOrDefault(rule, 0L);
    }

    /** The sum over all rules. */
    public long total() {
        return read(counts).values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    private static TreeMap<String, Long> read(String counts) {
        TreeMap<String, Long> byRule = new TreeMap<>();
        if (!counts.isEmpty()) {
            for (String count : counts.split(" ")) {
                int at = count.indexOf('=');
                if (at <= 0) {
                    throw new IllegalArgumentException("no rule and count: \"" + count + "\"");
                }
                byRule.put(count.substring(0, at), Long.parseLong(count.substring(at + 1)));
            }
        }
        return byRule;
    }

    private static String write(Map<String, Long> byRule) {
        StringJoiner counts = new StringJoiner(" ");
        byRule.forEach((rule, count) -> counts.add(rule + "=" + count));
        return counts.toString();
    }
}
