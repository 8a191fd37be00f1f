package org.framewire.report;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * What one row of {@code by_country_month.csv} is about.
 *
 * @param country of the outlets, ISO 3166-1 alpha-2, {@code ZZ} where unknown
 * @param month null for the articles whose date is not known
 */
public record CountryMonth(String country, YearMonth month) implements Comparable<CountryMonth>, Serializable {
    private static final Comparator<CountryMonth> ORDER =
            Comparator.comparing(CountryMonth::country).thenComparing(CountryMonth::month, ArticleTally.MONTHS);

    public static CountryMonth of(ArticleTally article) {
        return new CountryMonth(article.country(), article.month());
    }

    /** By country, then month; what has no month comes last. */
    @Override
    public int compareTo(CountryMonth other) {
        return ORDER.compare(this, other);
    }
}
