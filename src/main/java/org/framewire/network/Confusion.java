package org.framewire.network;

/** Counts of true against given labels of one head. */
final class Confusion {
    private final int[][] counts = new int[Head.LABELS][Head.LABELS];

    void add(int truth, int given) {
        counts[truth][given]++;
    }

    int support(int label) {
        return counts[label][0] + counts[label][1] + counts[label][2];
    }

    private int given(int label) {
        return counts[0][label] + counts[1][label] + counts[2][label];
    }

    /** 0 where the label neither occurs nor was given. */
    double f1(int label) {
        int either = support(label) + given(label);
        return either == 0 ? 0 : 2.0 * counts[label][label] / either;
    }

    double macroF1() {
        return (f1(0) + f1(1) + f1(2)) / Head.LABELS;
    }
}
