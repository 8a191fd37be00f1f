package org.framewire.network;

/**
 * A sentence as numbers.
 *
 * @param words vocabulary numbers of its tokens, at most {@link Featurizer#LONGEST}
 * @param channels {@link Featurizer#CHANNELS} numbers a token, token by token
 * @param before vocabulary numbers of the sentence before it, at most {@link Featurizer#LONGEST_BEFORE}, its last ones
 * @param earlier the same of the sentence before that
 * @param flags {@link Featurizer#FLAGS} numbers on the sentence as a whole
 * @param bags buckets of its n-grams, as {@link Ngrams} has them, {@link Ngrams#BAGS} bags
 * @param reach where the nearest name of a target stands
 */
record Features(int[] words, float[] channels, int[] before, int[] earlier, float[] flags, int[][] bags, Reach reach) {}
