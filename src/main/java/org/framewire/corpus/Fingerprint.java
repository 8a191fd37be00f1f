package org.framewire.corpus;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import org.framewire.Sha256;

/**
 * What is needed of an article to find its copies: a hash of its words for exact ones, and a MinHash signature over
 * shingles of {@value #SHINGLE} words for near ones (Broder 1997: two signatures agree in a share of their places that
 * estimates the Jaccard similarity of the shingle sets, here with a standard error of at most 0.045).
 *
 * @param where the article's place, unique in a run
 * @param source its outlet
 * @param date its day, or null
 * @param textHash 16 hexadecimal digits: the hash of its words, without case, blanks and punctuation
 * @param signature {@value #HASHES} minima, or none where the text has too few words to compare
 */
public record Fingerprint(String where, String source, LocalDate date, String textHash, int[] signature)
        implements Serializable {
    static final int SHINGLE = 3;
    static final int HASHES = 128;
    /**
     * Bands of {@value #BAND_ROWS} hashes: a pair of similarity 0.6 shares a band with probability 0.988, one of 0.2
     * with 0.05.
     */
    private static final int BAND_ROWS = 4;

    private static final int FEWEST_WORDS = 25;

    private static final long[] MULTIPLIERS = new long[HASHES];
    private static final long[] OFFSETS = new long[HASHES];

    static {
        long state = 0x5eed_f1a6_e12dL;
        for (int i = 0; i < HASHES; i++) {
            MULTIPLIERS[i] = mix(++state) | 1;
            OFFSETS[i] = mix(++state);
        }
    }

    /** The earliest comes first; an unknown date is later than every known one; ties by place. */
    public static final Comparator<Fingerprint> EARLIEST = Comparator.comparing(
                    Fingerprint::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Fingerprint::where);

    public static Fingerprint of(Article article) {
        String[] words = words(article.text());
        int[] signature = words.length < FEWEST_WORDS ? new int[0] : signature(words);
        return new Fingerprint(article.where(), article.source(), article.date(), textHash(words), signature);
    }

    /** The hash of an article's words, as {@link #textHash()}. */
    public static String textHash(Article article) {
        return textHash(words(article.text()));
    }

    /** The estimated Jaccard similarity in [0, 1]; 0 where one of the two has no signature. */
    public double similarity(Fingerprint other) {
        if (signature.length == 0 || other.signature.length == 0) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += signature[i] == other.signature[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    /** One key a band: articles that share a key are worth comparing. Empty where there is no signature. */
    public long[] bands() {
        long[] keys = new long[signature.length / BAND_ROWS];
        for (int band = 0; band < keys.length; band++) {
            long key = band;
            for (int row = 0; row < BAND_ROWS; row++) {
                key = mix(key * 31 + signature[band * BAND_ROWS + row]);
            }
            keys[band] = key;
        }
        return keys;
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

    private static int[] signature(String[] words) {
        int[] minima = new int[HASHES];
        Arrays.fill(minima, Integer.MAX_VALUE);
        long[] hashes = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            hashes[i] = mix(words[i].hashCode() * 0x9e3779b97f4a7c15L + words[i].length());
        }
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            long shingle = mix(hashes[i] + 31 * mix(hashes[i + 1] + 31 * hashes[i + 2]));
            for (int h = 0; h < HASHES; h++) {
                int value = (int) ((MULTIPLIERS[h] * shingle + OFFSETS[h]) >>> 33);
                minima[h] = Math.min(minima[h], value);
            }
        }
        return minima;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
