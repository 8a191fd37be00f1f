package org.framewire.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.framewire.Sha256;

/**
 * What is needed of an article to find its copies: hashes, never text. At most 16 kB, since only the first
 * {@value #MOST_WORDS} words are compared.
 *
 * @param where the article's place, unique in a run
 * @param source its outlet
 * @param date its day, or null
 * @param textHash 16 hexadecimal digits: the hash of all its words, without case, blanks and punctuation
 * @param words a hash of each word, in order; odd where the word begins with a digit
 */
public record Fingerprint(String where, String source, LocalDate date, String textHash, int[] words)
        implements Serializable {
    /** Words of an article that are compared; a copy begins as its original does. */
    static final int MOST_WORDS = 4_000;

    /** Words in a row that are hashed for a passage: longer ones are lost to edits, shorter ones are idioms. */
    private static final int PASSAGE = 5;

    private static final int WIDEST_WINDOW = 16;
    private static final int NARROWEST_WINDOW = 4;
    /** A window in so many of the article's words, so that short articles have enough passages, too. */
    private static final int WORDS_A_WINDOW = 32;

    /** Hashes the words of an article: runs of letters and digits, in small letters. */
    public static Fingerprint of(Article article) {
        String[] words = words(article.text());
        int[] hashes = new int[Math.min(words.length, MOST_WORDS)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = (int) mix(words[i].hashCode() * 0x9e3779b97f4a7c15L + words[i].length());
            hashes[i] = !words[i].isEmpty() && Character.isDigit(words[i].charAt(0)) ? hash | 1 : hash & ~1;
        }
        return new Fingerprint(article.where(), article.source(), article.date(), textHash(words), hashes);
    }

    /** The hash of an article's words, as {@link #textHash()}. */
    public static String textHash(Article article) {
        return textHash(words(article.text()));
    }

    /** A number that stands for the place; two places share one with a chance of 2^-64. */
    public long id() {
        return ByteBuffer.wrap(Sha256.of(where.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** The text's hash as a number. */
    public long textKey() {
        return Long.parseUnsignedLong(textHash, 16);
    }

    /**
     * Hashes of passages: articles that share some are worth comparing. Of the passages of {@value #PASSAGE} words that
     * begin in a window the one with the least hash is taken, for each place of the window: a MinHash signature (Broder
     * 1997) whose every band is a stretch of the text, so that half an article or an article within another one is
     * found as well as a whole one. The windows, {@value #NARROWEST_WINDOW} to {@value #WIDEST_WINDOW} passages wide,
     * are those of winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003); what a wide window takes, a narrow one
     * takes too.
     *
     * @return distinct, in ascending order; about two a window's width of words
     */
    public long[] passages() {
        long[] all = shingles(PASSAGE);
        int window = Math.max(NARROWEST_WINDOW, Math.min(WIDEST_WINDOW, words.length / WORDS_A_WINDOW));
        int width = Math.min(window, all.length);
        long[] taken = new long[all.length];
        int count = 0;
        int last = -1;
        for (int start = 0; width > 0 && start + width <= all.length; start++) {
            int least = start;
            for (int i = start + 1; i < start + width; i++) {
                least = all[i] <= all[least] ? i : least;
            }
            if (least != last) {
                taken[count++] = all[least];
                last = least;
            }
        }
        return Arrays.stream(taken, 0, count).sorted().distinct().toArray();
    }

    /** The hash of each run of so many words, in order; none where there are fewer words. */
    long[] shingles(int length) {
        long[] shingles = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int k = 0; k < length; k++) {
                hash = mix(31 * hash + words[i + k]);
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    private static String[] words(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
                gap = false;
            } else if (!gap && c != '\'' && c != '’') {
                plain.append(' ');
                gap = true;
            }
        }
        return plain.toString().strip().toLowerCase(Locale.ROOT).split(" ");
    }

    private static String textHash(String[] words) {
        byte[] text = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(text), 0, 8);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
