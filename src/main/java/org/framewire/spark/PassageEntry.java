package org.framewire.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.framewire.corpus.Fingerprint;

/**
 * An article under one of its passages.
 *
 * @param key the passage's hash
 * @param day the article's day, counted from 1970, so that neighbours in a sorted list are close in time; the largest
 *     number where it is not known
 * @param article its number
 * @param weight what sharing this passage counts: of one with few passages each counts double
 */
record PassageEntry(long key, long day, long article, long weight) {
    /** Shared passages of a pair worth comparing; an article with few passages needs only one. */
    static final long ENOUGH = 2;

    private static final int FEW_PASSAGES = 30;

    /** An article under its whole text and under each of its passages. */
    static List<PassageEntry> of(Fingerprint print) {
        long article = print.id();
        LocalDate date = print.date();
        long day = date == null ? Long.MAX_VALUE : date.toEpochDay();
        long[] passages = print.passages();
        long weight = passages.length < FEW_PASSAGES ? ENOUGH : 1;
        List<PassageEntry> entries = new ArrayList<>(passages.length + 1);
        entries.add(new PassageEntry(print.textKey(), day, article, ENOUGH));
        for (long key : passages) {
            entries.add(new PassageEntry(key, day, article, weight));
        }
        return entries;
    }
}
