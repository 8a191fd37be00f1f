package org.framewire.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/**
 * A sentence about the United States as an example of how an outlet frames it. The order is from the most to the least
 * fit: by the framing's probability in whole percent, so that the noise in its last decimals chooses nothing, then by
 * article and place in it.
 *
 * @param where the record that the article was made from
 * @param article the article's id
 * @param story what all copies of one article have in common
 * @param number of the sentence in the article, 0 for the headline
 * @param date day of publication, or null
 * @param title the article's headline, or null; like all texts here at most {@value #LONGEST} chars of it
 * @param text the sentence; null where it is left out
 * @param url the article's address as found; null where there is none or a longer one
 * @param percent the model's probability of the framing
 * @param claimant the source as written, or null
 */
public record Example(
        String where,
        String article,
        String story,
        int number,
        LocalDate date,
        String title,
        String url,
        String text,
        Framing framing,
        int percent,
        Claim claim,
        String claimant)
        implements Serializable, Comparable<Example> {
    /** More of a text is not kept. */
    public static final int LONGEST = 1000;

    private static final Comparator<Example> ORDER = Comparator.comparingInt(Example::percent)
            .reversed()
            .thenComparing(Example::article)
            .thenComparing(Example::where)
            .thenComparingInt(Example::number);

    static Example of(SentenceRow row) {
        return new Example(
                row.where(),
                row.article(),
                row.story(),
                row.number(),
                row.date(),
                clip(row.title()),
                row.url() == null || row.url().length() > LONGEST ? null : row.url(),
                clip(row.text()),
                row.framing(),
                (int) Math.round(100 * row.framingProbability()),
                row.claim(),
                clip(row.claimant()));
    }

    /** The example without words of the article. */
    public Example withoutText() {
        return new Example(where, article, story, number, date, null, url, null, framing, percent, claim, null);
    }

    @Override
    public int compareTo(Example other) {
        return ORDER.compare(this, other);
    }

    private static String clip(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
