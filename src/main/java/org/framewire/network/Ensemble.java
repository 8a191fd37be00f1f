package org.framewire.network;

/** Averages the outputs of networks. */
final class Ensemble {
    private Ensemble() {}

    /** Adds {@code share} times {@code outputs} to {@code sum}, both [sentence][head][label]. */
    static void add(double[][][] outputs, double share, double[][][] sum) {
        for (int i = 0; i < sum.length; i++) {
            for (int head = 0; head < sum[i].length; head++) {
                for (int label = 0; label < sum[i][head].length; label++) {
                    sum[i][head][label] += share * outputs[i][head][label];
                }
            }
        }
    }
}
