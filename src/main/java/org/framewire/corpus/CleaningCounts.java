package org.framewire.corpus;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * How often which rule of the cleaning did its work on a text. One string, so that it crosses Spark as a column.
 *
 * @param counts {@code rule=count}, in the order of the rules' names, parted by blanks; empty where no rule did
 *     anything
 */
public record CleaningCounts(String counts) {
    public static final CleaningCounts NONE = new CleaningCounts("");

    /** @throws IllegalArgumentException if it is not of the form above */
    public CleaningCounts {
        String inOrder = write(read(counts));
        if (!inOrder.equals(counts)) {
            throw new IllegalArgumentException("counts \"" + counts + "\" are not in order: " + inOrder);
        }
    }

    /** @param byRule names without blanks or {@code =}, counts of at least 1 */
    public static CleaningCounts of(SortedMap<String, Long> byRule) {
        return byRule.isEmpty() ? NONE : new CleaningCounts(write(byRule));
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

    /** The sum over all rules. */
    public long total() {
        return counts.isEmpty()
                ? 0
                : read(counts).values().stream().mapToLong(Long::longValue).sum();
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
