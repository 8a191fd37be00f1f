package org.framewire.corpus;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of one article stands in another, word by word.
 *
 * <p>A word is shared where it is within {@value #SHINGLE} words in a row that the other article has too, or within at
 * most {@value #LONGEST_EDIT} words between two shared ones: scattered edits do not hide a copy, a paragraph of its own
 * does.
 */
final class Overlap {
    /** The most days between two near copies where both have dates. */
    static final int WINDOW_DAYS = 30;
    /** An article with fewer words has exact copies only. */
    static final int FEWEST_WORDS = 25;
    /** An article may have this many times as many words as its copy: a round-up of a day is no copy of its parts. */
    static final int LARGEST_RATIO = 4;
    /** Words where the shared text begins that are looked at more closely. */
    static final int OPENING_WORDS = 50;
    /** In one of the two, shared text begins within its first words: else they only share their background. */
    static final int LATEST_OPENING = 15;
    /** In the other one too, but for a caption or a box before it: so many more of a hundred of its words. */
    static final int LONGEST_BOX = 8;
    /** Of the numbers where the shared text begins: the parts of a series differ in little else. */
    static final double LEAST_NUMBERS = 0.6;

    static final int FEWEST_NUMBERS = 3;

    /** An outlet that takes over a text edits it, and adds its own boxes. */
    private static final Least OF_TWO_OUTLETS = new Least(0.65, 0.88, 0.8);
    /** An outlet's next report on the same matter keeps its wording, but for what is new: the opening tells. */
    private static final Least OF_ONE_OUTLET = new Least(0.7, 0.9, 0.92);

    private static final int SHINGLE = 3;
    private static final int LONGEST_EDIT = 4;
    /** Shared text begins with a run of so many words: three in a row are shared by chance. */
    private static final int OPENING_RUN = 8;

    /**
     * The least parts that are shared, 0 to 1.
     *
     * @param share of the shorter article
     * @param density of it from its first shared word to its last one
     * @param opening of the words where the shared text begins, in both
     */
    private record Least(double share, double density, double opening) {}

    private final BitSet shared;
    private final int words;
    private final int begin;

    private Overlap(BitSet shared, int words) {
        this.shared = shared;
        this.words = words;
        this.begin = begin(shared);
    }

    /**
     * Whether one is a near copy of the other: the same text edited, cut short, added to, or set into a longer one. Two
     * reports of one event, or two parts of a series with the same background paragraphs, are not.
     */
    static boolean nearCopies(Fingerprint one, Fingerprint other) {
        Fingerprint shorter = one.words().length <= other.words().length ? one : other;
        Fingerprint longer = shorter == one ? other : one;
        int least = shorter.words().length;
        if (least < FEWEST_WORDS || (long) LARGEST_RATIO * least < longer.words().length || farApart(one, other)) {
            return false;
        }
        long[] ofShorter = shorter.shingles(SHINGLE);
        long[] ofLonger = longer.shingles(SHINGLE);
        Overlap inShorter = new Overlap(shared(ofShorter, set(ofLonger)), least);
        Least required = one.source().equals(other.source()) ? OF_ONE_OUTLET : OF_TWO_OUTLETS;
        if (inShorter.share() < required.share() || inShorter.density() < required.density()) {
            return false;
        }
        Overlap inLonger = new Overlap(shared(ofLonger, set(ofShorter)), longer.words().length);
        int opening = Math.min(OPENING_WORDS, Math.min(inShorter.length(), inLonger.length()));
        return Math.min(inShorter.begin, inLonger.begin) <= LATEST_OPENING
                && inShorter.beginsEarly()
                && inLonger.beginsEarly()
                && sameNumbers(inShorter.numbers(shorter), inLonger.numbers(longer))
                && Math.min(inShorter.opening(opening), inLonger.opening(opening)) >= required.opening();
    }

    private static boolean farApart(Fingerprint one, Fingerprint other) {
        return one.date() != null
                && other.date() != null
                && Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) > WINDOW_DAYS;
    }

    private double share() {
        return (double) shared.cardinality() / words;
    }

    private double density() {
        int length = shared.length() - shared.nextSetBit(0);
        return (double) shared.cardinality() / Math.max(1, length);
    }

    private boolean beginsEarly() {
        return begin <= LATEST_OPENING + LONGEST_BOX * words / 100;
    }

    /** The numbers where the shared text begins, in order. */
    private int[] numbers(Fingerprint print) {
        int end = Math.min(words, begin + OPENING_WORDS);
        return Arrays.stream(print.words(), Math.min(begin, end), end)
                .filter(word -> (word & 1) == 1)
                .toArray();
    }

    private static boolean sameNumbers(int[] ones, int[] others) {
        if (Math.min(ones.length, others.length) < FEWEST_NUMBERS) {
            return true;
        }
        Set<Integer> known = Arrays.stream(others).boxed().collect(Collectors.toSet());
        long same = Arrays.stream(ones).filter(known::contains).count();
        return same >= LEAST_NUMBERS * ones.length;
    }

    /** Words from where the shared text begins to its end: what is cut off or added behind it is no edit. */
    private int length() {
        return shared.length() - begin;
    }

    private double opening(int length) {
        int end = Math.min(words, begin + length);
        return end <= begin ? 0 : (double) shared.get(begin, end).cardinality() / (end - begin);
    }

    private static int begin(BitSet shared) {
        int from = shared.nextSetBit(0);
        while (from >= 0) {
            int end = shared.nextClearBit(from);
            if (end - from >= OPENING_RUN) {
                return from;
            }
            from = shared.nextSetBit(end);
        }
        return Integer.MAX_VALUE - OPENING_WORDS;
    }

    private static Set<Long> set(long[] shingles) {
        Set<Long> set = new HashSet<>(2 * shingles.length);
        for (long shingle : shingles) {
            set.add(shingle);
        }
        return set;
    }

    private static BitSet shared(long[] shingles, Set<Long> other) {
        BitSet shared = new BitSet(shingles.length + SHINGLE);
        for (int i = 0; i < shingles.length; i++) {
            if (other.contains(shingles[i])) {
                int before = shared.length();
                shared.set(before > 0 && i - before <= LONGEST_EDIT ? Math.min(before, i) : i, i + SHINGLE);
            }
        }
        return shared;
    }
}
