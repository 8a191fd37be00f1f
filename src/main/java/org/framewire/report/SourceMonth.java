package org.framewire.report;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * What one row of {@code by_source_month.csv} is about.
 *
 * @param month null for the articles whose date is not known
 */
public record SourceMonth(SourceKey outlet, YearMonth month) implements Comparable<SourceMonth>, Serializable {
    private static final Comparator<SourceMonth> ORDER =
            Comparator.comparing(SourceMonth::outlet).thenComparing(SourceMonth::month, ArticleTally.MONTHS);

    public static SourceMonth of(ArticleTally article) {
        return new SourceMonth(SourceKey.of(article), article.month());
    }

    /** By outlet, then month; what has no month comes last. */
    @Override
    public int compareTo(SourceMonth other) {
        return ORDER.compare(this, other);
    }
}
