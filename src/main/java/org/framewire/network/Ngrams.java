package org.framewire.network;

import java.util.Arrays;

/**
 * The words, word pairs and word triples of a sentence as buckets of a hash table ("hashing trick", Weinberger et al.
 * 2009), in three bags: of the sentence, of the words near U.S. names by side, and of the sentences before.
 */
final class Ngrams {
    static final int BAGS = 3;
    static final int BUCKETS = 1 << 17;

    private static final int REACH = 6;
    private static final int CLOSE = 2;
    private static final int EDGE = 4;

    private final int[] buckets;
    private int size;

    private Ngrams(int most) {
        buckets = new int[most];
    }

    /** Words, pairs and triples, and the words at its beginning and end by themselves. */
    static int[] ofSentence(int[] words) {
        Ngrams bag = new Ngrams(3 * words.length + 2 * EDGE);
        for (int i = 0; i < words.length; i++) {
            bag.add(1, words[i], 0, 0);
            if (i > 0) {
                bag.add(2, words[i - 1], words[i], 0);
            }
            if (i > 1) {
                bag.add(3, words[i - 2], words[i - 1], words[i]);
            }
            if (i < EDGE) {
                bag.add(4, words[i], 0, 0);
            }
            if (i >= words.length - EDGE) {
                bag.add(5, words[i], 0, 0);
            }
        }
        return bag.result();
    }

    /** Words and pairs near a target, apart for before and after it. */
    static int[] near(int[] words, boolean[] target) {
        Ngrams bag = new Ngrams(6 * words.length);
        int last = -REACH - 1;
        for (int i = 0; i < words.length; i++) {
            if (target[i]) {
                last = i;
            } else if (i - last <= REACH) {
                bag.side(10, words, i, i - last, words[last]);
            }
        }
        int next = words.length + REACH;
        for (int i = words.length - 1; i >= 0; i--) {
            if (target[i]) {
                next = i;
            } else if (next - i <= REACH) {
                bag.side(20, words, i, next - i, words[next]);
            }
        }
        return bag.result();
    }

    private void side(int kind, int[] words, int i, int distance, int name) {
        add(kind, words[i], 0, 0);
        if (i > 0) {
            add(kind + 1, words[i - 1], words[i], 0);
        }
        if (distance <= CLOSE) {
            add(kind + 2, words[i], name, distance);
        }
    }

    static int[] ofBefore(int[] before, int[] earlier) {
        Ngrams bag = new Ngrams(2 * before.length + earlier.length);
        for (int i = 0; i < before.length; i++) {
            bag.add(30, before[i], 0, 0);
            if (i > 0) {
                bag.add(31, before[i - 1], before[i], 0);
            }
        }
        for (int word : earlier) {
            bag.add(32, word, 0, 0);
        }
        return bag.result();
    }

    private void add(int kind, int first, int second, int third) {
        long hash = kind + 1_000_003L * (first + 1_000_003L * (second + 1_000_003L * third));
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        buckets[size++] = (int) (hash >>> 40) & BUCKETS - 1;
    }

    private int[] result() {
        return Arrays.copyOf(buckets, size);
    }
}
