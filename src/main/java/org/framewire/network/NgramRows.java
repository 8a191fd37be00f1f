package org.framewire.network;

import java.util.Arrays;
import java.util.List;

/**
 * The n-gram vectors of all members of an ensemble, those of one bucket side by side: what takes the time is to fetch
 * buckets from all over the memory, which is done once for all members so. Immutable; for all threads.
 */
final class NgramRows {
    private final int members;
    private final int dimensions;
    /** [buckets, members, dimensions] */
    private final float[] vectors;

    /** @param tables one a member, of the same dimensions; they are copied */
    NgramRows(List<NgramTable> tables) {
        members = tables.size();
        dimensions = tables.get(0).dimensions();
        vectors = new float[Ngrams.BUCKETS * members * dimensions];
        for (int member = 0; member < members; member++) {
            float[] own = tables.get(member).vectors();
            for (int bucket = 0; bucket < Ngrams.BUCKETS; bucket++) {
                int to = (bucket * members + member) * dimensions;
                System.arraycopy(own, bucket * dimensions, vectors, to, dimensions);
            }
        }
    }

    /**
     * The vectors of the sentences' bags.
     *
     * @param batch rows, at least as many as there are sentences; the others stay 0
     * @return for each member [batch, bags, dimensions]
     */
    float[][] sums(List<Features> sentences, int batch) {
        float[][] sums = new float[members][batch * Ngrams.BAGS * dimensions];
        float[] all = new float[members * dimensions];
        int at = 0;
        for (Features features : sentences) {
            for (int[] bag : features.bags()) {
                sum(bag, all);
                for (int member = 0; member < members; member++) {
                    System.arraycopy(all, member * dimensions, sums[member], at, dimensions);
                }
                at += dimensions;
            }
        }
        return sums;
    }

    private void sum(int[] bag, float[] all) {
        float share = NgramTable.share(bag);
        float[] row = new float[all.length];
        Arrays.fill(all, 0);
        for (int bucket : bag) {
            System.arraycopy(vectors, bucket * row.length, row, 0, row.length);
            RowSums.add(share, row, all);
        }
    }
}
