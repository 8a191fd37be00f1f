package org.framewire.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How often each gold label (a row) was predicted as each label (a column). Measures with nothing to divide by are 0.
 *
 * @param <L> the labels, in the order of their constants
 */
public final class ConfusionMatrix<L extends Enum<L>> {
    private final List<L> labels;
    private final long[][] counts;

    public ConfusionMatrix(Class<L> type) {
        labels = List.of(type.getEnumConstants());
        counts = new long[labels.size()][labels.size()];
    }

    /** Counts one sentence. */
    public void add(L gold, L predicted) {
        add(gold, predicted, 1);
    }

    void add(L gold, L predicted, long times) {
        counts[gold.ordinal()][predicted.ordinal()] += times;
    }

    void addAll(ConfusionMatrix<L> other) {
        for (int gold = 0; gold < counts.length; gold++) {
            for (int predicted = 0; predicted < counts.length; predicted++) {
                counts[gold][predicted] += other.counts[gold][predicted];
            }
        }
    }

    /** In the order of their constants. */
    public List<L> labels() {
        return labels;
    }

    /** The label as data files write it. */
    public static String name(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    /** How many sentences with this gold label were given this one. */
    public long count(L gold, L predicted) {
        return counts[gold.ordinal()][predicted.ordinal()];
    }

    /** How many sentences there are. */
    public long total() {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    }

    /** How often the label is the gold one. */
    public long support(L label) {
        return Arrays.stream(counts[label.ordinal()]).sum();
    }

    /** Of the sentences that were given the label, the share that has it. */
    public double precision(L label) {
        return ratio(count(label, label), predicted(label));
    }

    /** Of the sentences that have the label, the share that was given it. */
    public double recall(L label) {
        return ratio(count(label, label), support(label));
    }

    /** The harmonic mean of precision and recall. */
    public double f1(L label) {
        return ratio(2 * count(label, label), support(label) + predicted(label));
    }

    /** The share of sentences that were given their gold label. */
    public double accuracy() {
        return ratio(labels.stream().mapToLong(label -> count(label, label)).sum(), total());
    }

    /** The mean of the labels' F1, labels without support included. */
    public double macroF1() {
        return labels.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private long predicted(L label) {
        return Arrays.stream(counts).mapToLong(row -> row[label.ordinal()]).sum();
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
