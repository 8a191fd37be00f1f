package org.framewire.corpus;

import java.time.LocalDate;

/**
 * A news article, cleaned and placed.
 *
 * @param where the record it was made from, as {@code file:line} or the like; unique in a run and the order of all
 *     reports
 * @param id the record's own id, else 16 hexadecimal digits of the SHA-256 of source and text
 * @param url as found, or null
 * @param source the outlet's canonical name if the registry knows it, else the name or domain as found; never blank
 * @param country ISO 3166-1 alpha-2 code, or {@code ZZ} where it is unknown
 * @param countryBasis how the country was found
 * @param control who controls the outlet at the article's date
 * @param registered whether the registry knows the outlet
 * @param date the day it was published, or null where the record gives none that is possible
 * @param title the headline, or null
 * @param text the cleaned body, paragraphs separated by a line break; never blank
 * @param credits dateline, byline, agency and captions, which the text does not hold
 * @param cleaning what the cleaning took out of the text, by rule
 * @param repaired whether its characters had to be repaired (double-encoded UTF-8, control characters, replacement
 *     characters)
 */
public record Article(
        String where,
        String id,
        String url,
        String source,
        String country,
        CountryBasis countryBasis,
        Control control,
        boolean registered,
        LocalDate date,
        String title,
        String text,
        Credits credits,
        CleaningCounts cleaning,
        boolean repaired) {
    /** The country code that stands for "unknown" (user-assigned in ISO 3166-1). */
    public static final String UNKNOWN_COUNTRY = "ZZ";

    public Article {
        require(where, "where");
        require(id, "id");
        require(source, "source");
        require(text, "text");
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("country " + country);
        }
    }

    /** The article with another text, of which {@code count} lines were taken out by {@code rule}. */
    public Article with(String text, String rule, long count) {
        return new Article(
                where,
                id,
                url,
                source,
                country,
                countryBasis,
                control,
                registered,
                date,
                title,
                text,
                credits,
                cleaning.plus(rule, count),
                repaired);
    }

    private static void require(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("an article needs a " + name);
        }
    }
}
