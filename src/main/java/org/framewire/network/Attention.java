package org.framewire.network;

import org.bytedeco.javacpp.FloatPointer;

/** Scaled dot-product attention with several heads (Vaswani et al. 2017) within one sequence. Belongs to one thread. */
final class Attention implements AutoCloseable {
    private final int heads;
    private final int hidden;
    private final int size;
    private final Products products;
    private float[] scores = new float[0];
    private FloatPointer shares = new FloatPointer(0);

    /**
     * @param heads how many
     * @param hidden width of all together
     * @param products whose input holds query, key and value of all places, [place, 3 * hidden], and whose output gets
     *     what is attended to, [place, hidden]
     */
    Attention(int heads, int hidden, Products products) {
        this.heads = heads;
        this.hidden = hidden;
        this.products = products;
        size = hidden / heads;
    }

    /**
     * @param from the sequence's first place
     * @param length its places
     */
    void attend(int from, int length) {
        int square = length * length;
        if (scores.length < heads * square) {
            scores = new float[heads * square];
            shares.close();
            shares = new FloatPointer(scores.length);
        }
        float factor = (float) (1 / Math.sqrt(size));
        for (int head = 0; head < heads; head++) {
            Gemm.timesTransposed(
                    length,
                    length,
                    size,
                    factor,
                    projected(from, head, 0),
                    projected(from, head, 1),
                    ofHead(head, length));
        }
        shares.position(0).get(scores, 0, heads * square);
        for (int row = 0; row < heads * length; row++) {
            FloatMath.softmax(scores, row * length, length);
        }
        shares.position(0).put(scores, 0, heads * square);
        for (int head = 0; head < heads; head++) {
            Gemm.Part mixed = new Gemm.Part(products.out(), (long) from * hidden + head * size, hidden);
            Gemm.times(length, size, length, ofHead(head, length), projected(from, head, 2), mixed);
        }
    }

    /** @param which 0: the query; 1: the key; 2: the value */
    private Gemm.Part projected(int from, int head, int which) {
        return new Gemm.Part(products.in(), 3L * from * hidden + which * hidden + head * size, 3 * hidden);
    }

    private Gemm.Part ofHead(int head, int length) {
        return new Gemm.Part(shares, (long) head * length * length, length);
    }

    @Override
    public void close() {
        shares.close();
    }
}
