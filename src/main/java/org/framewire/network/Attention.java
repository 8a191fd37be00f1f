package org.framewire.network;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Scaled dot-product attention with several heads (Vaswani et al. 2017) within one sequence; the same bits on every
 * processor. Belongs to one thread.
 */
final class Attention implements AutoCloseable {
    /** BLAS takes small products another way, in another order. */
    private static final int LEAST = 48;

    private static final int STEP = 16;

    private final int heads;
    private final int hidden;
    private final int size;
    private final float factor;
    private final Products products;
    private float[][] scores = {};
    private FloatPointer shares = new FloatPointer(0);

    /**
     * @param heads how many
     * @param hidden width of all together
     * @param products with room for {@link #room} places of {@code 3 * hidden} numbers
     */
    Attention(int heads, int hidden, Products products) {
        this.heads = heads;
        this.hidden = hidden;
        this.products = products;
        size = hidden / heads;
        factor = (float) (1 / Math.sqrt(size));
    }

    /** How many places the memory has to have where a batch has so many. */
    static int room(int places) {
        return places + LEAST;
    }

    /**
     * Attends within each sequence.
     *
     * @param lengths of the sequences, which stand one below the other
     * @param projected query, key and value of all places, [place, 3 * hidden]
     * @param mixed gets what is attended to, [place, hidden]
     */
    void attend(int[] lengths, float[] projected, float[] mixed) {
        if (Arrays.stream(lengths).allMatch(this::keepsOrder)) {
            int places = Arrays.stream(lengths).sum();
            products.put(projected, places * 3 * hidden);
            each(lengths, this::fast);
            products.get(mixed, places * hidden);
        } else {
            inOrder(lengths, projected, mixed);
        }
    }

    /** The same bits, without BLAS. */
    void inOrder(int[] lengths, float[] projected, float[] mixed) {
        each(lengths, (from, length) -> slow(from, length, projected, mixed));
    }

    private interface Within {
        void attend(int from, int length);
    }

    private static void each(int[] lengths, Within within) {
        int from = 0;
        for (int length : lengths) {
            within.attend(from, length);
            from += length;
        }
    }

    private boolean keepsOrder(int length) {
        return Blas.keepsOrder(scoring(length)) && Blas.keepsOrder(mixing(length));
    }

    private Blas.Shape scoring(int length) {
        int side = side(length);
        return new Blas.Shape(Blas.Transposed.SECOND, side, side, size);
    }

    private Blas.Shape mixing(int length) {
        return new Blas.Shape(Blas.Transposed.FIRST, length, size, length);
    }

    private static int side(int length) {
        return Math.max(LEAST, (length + STEP - 1) / STEP * STEP);
    }

    /** A row of scores is a key's, with the queries of all heads side by side: long loops, and none across a row. */
    private void fast(int from, int length) {
        int side = side(length);
        int width = heads * side;
        if (shares.capacity() < (long) side * width) {
            shares.close();
            shares = new FloatPointer((long) side * width);
        }
        if (scores.length < length || scores[0].length != width) {
            scores = new float[side][width];
        }
        for (int head = 0; head < heads; head++) {
            Blas.times(scoring(length), factor, part(from, head, 1), part(from, head, 0), share(head, side));
        }
        for (int key = 0; key < length; key++) {
            shares.position((long) key * width).get(scores[key], 0, width);
        }
        FloatMath.softmax(scores, length, width);
        for (int key = 0; key < length; key++) {
            shares.position((long) key * width).put(scores[key], 0, width);
        }
        shares.position(0);
        for (int head = 0; head < heads; head++) {
            Blas.Part to = new Blas.Part(products.out(), (long) from * hidden + head * size, hidden);
            Blas.times(mixing(length), 1, share(head, side), part(from, head, 2), to);
        }
    }

    /** @param which 0: the query; 1: the key; 2: the value */
    private Blas.Part part(int from, int head, int which) {
        return new Blas.Part(products.in(), at(from, head, which), 3 * hidden);
    }

    private int at(int place, int head, int which) {
        return place * 3 * hidden + which * hidden + head * size;
    }

    private Blas.Part share(int head, int side) {
        return new Blas.Part(shares, (long) head * side, heads * side);
    }

    private void slow(int from, int length, float[] projected, float[] mixed) {
        float[][] queries = new float[size][length];
        float[][] values = new float[length][size];
        float[][] rows = new float[length][length];
        float[] shared = new float[length];
        float[][] sums = new float[1][size];
        for (int head = 0; head < heads; head++) {
            for (int place = 0; place < length; place++) {
                int query = at(from + place, head, 0);
                for (int i = 0; i < size; i++) {
                    queries[i][place] = projected[query + i];
                }
                System.arraycopy(projected, at(from + place, head, 2), values[place], 0, size);
            }
            OrderedSums.times(projected, at(from, head, 1), 3 * hidden, queries, rows, length);
            for (float[] row : rows) {
                for (int i = 0; i < length; i++) {
                    row[i] *= factor;
                }
            }
            FloatMath.softmax(rows, length, length);
            for (int place = 0; place < length; place++) {
                for (int i = 0; i < length; i++) {
                    shared[i] = rows[i][place];
                }
                OrderedSums.times(shared, 0, length, values, sums, 1);
                System.arraycopy(sums[0], 0, mixed, (from + place) * hidden + head * size, size);
            }
        }
    }

    @Override
    public void close() {
        shares.close();
    }
}
