package org.framewire.report;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The counts of an outlet or a country in a month.
 *
 * @param outlets whose articles they are
 */
public record MonthTally(Tally tally, long outlets) implements Serializable {
    /** @param articles all of them, taken one at a time */
    public static MonthTally of(Iterator<ArticleTally> articles) {
        Tally tally = new Tally();
        Set<String> outlets = new HashSet<>();
        articles.forEachRemaining(article -> {
            outlets.add(article.source());
            tally.add(article);
        });
        return new MonthTally(tally, outlets.size());
    }
}
