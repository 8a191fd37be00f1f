package org.framewire.network;

import java.util.Arrays;

/** Scaled dot-product attention with several heads (Vaswani et al. 2017) within one sequence. Belongs to one thread. */
final class Attention {
    private final int heads;
    private final int hidden;
    private final int size;
    private float[] scores = new float[0];
    private float[] keys = new float[0];

    /**
     * @param heads how many
     * @param hidden width of all together
     */
    Attention(int heads, int hidden) {
        this.heads = heads;
        this.hidden = hidden;
        size = hidden / heads;
    }

    /**
     * @param projected query, key and value of all places, [place, 3 * hidden]
     * @param from the sequence's first place
     * @param length its places
     * @param to the same places, [place, hidden]
     */
    void attend(float[] projected, int from, int length, float[] to) {
        if (scores.length < length) {
            scores = new float[length];
            keys = new float[size * length];
        }
        Arrays.fill(to, from * hidden, (from + length) * hidden, 0);
        for (int head = 0; head < heads; head++) {
            transposeKeys(projected, from, length, head);
            for (int place = 0; place < length; place++) {
                int row = (from + place) * 3 * hidden + head * size;
                score(projected, row, length);
                FloatMath.softmax(scores, 0, length, (float) (1 / Math.sqrt(size)));
                int values = from * 3 * hidden + 2 * hidden + head * size;
                mix(projected, values, length, to, (from + place) * hidden + head * size);
            }
        }
    }

    /** [size, length] */
    private void transposeKeys(float[] projected, int from, int length, int head) {
        for (int place = 0; place < length; place++) {
            int row = (from + place) * 3 * hidden + hidden + head * size;
            for (int i = 0; i < size; i++) {
                keys[i * length + place] = projected[row + i];
            }
        }
    }

    private void score(float[] projected, int query, int length) {
        Arrays.fill(scores, 0, length, 0);
        int i = 0;
        for (; i + 4 <= size; i += 4) {
            addFour(projected, query + i, i * length, length);
        }
        for (; i < size; i++) {
            float factor = projected[query + i];
            for (int place = 0; place < length; place++) {
                scores[place] += factor * keys[i * length + place];
            }
        }
    }

    /** Four rows of keys at a time: the scores are read and written a quarter as often. */
    private void addFour(float[] projected, int query, int at, int length) {
        float a = projected[query];
        float b = projected[query + 1];
        float c = projected[query + 2];
        float d = projected[query + 3];
        for (int place = 0; place < length; place++) {
            int k = at + place;
            scores[place] += a * keys[k] + b * keys[k + length] + c * keys[k + 2 * length] + d * keys[k + 3 * length];
        }
    }

    private void mix(float[] projected, int values, int length, float[] to, int at) {
        for (int place = 0; place < length; place++) {
            float share = scores[place];
            int row = values + place * 3 * hidden;
            for (int i = 0; i < size; i++) {
                to[at + i] += share * projected[row + i];
            }
        }
    }
}
