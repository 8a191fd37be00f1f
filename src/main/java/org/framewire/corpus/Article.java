package org.framewire.corpus;

import java.io.Serializable;
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
 * @param date the day it was published, by the outlet's own calendar: as written, whatever the time zone; null where
 *     the record gives none that is possible
 * @param dateBasis how the date was found, or why there is none
 * @param dateText the date as the record has it, with its time and zone, at most {@value #LONGEST_DATE_TEXT}
 *     characters; null where it has none
 * @param title the headline, or null
 * @param text the cleaned body, paragraphs separated by a line break; never blank
 * @param language ISO 639 code of the text's language as detected; {@code und} where it is too short to tell
 * @param credits dateline, byline, agency and captions, which the text does not hold
 * @param cleaning what the cleaning took out of the text, by rule
 * @param repairs what was put right in its characters, by {@link Repair}
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
        DateBasis dateBasis,
        String dateText,
        String title,
        String text,
        String language,
        Credits credits,
        CleaningCounts cleaning,
        CleaningCounts repairs)
        implements Serializable {
    static final int LONGEST_DATE_TEXT = 60;

    /** The country code that stands for "unknown" (user-assigned in ISO 3166-1). */
    public static final String UNKNOWN_COUNTRY = "ZZ";

    public Article {
        require(where, "where");
        require(id, "id");
        require(source, "source");
        require(text, "text");
        require(language, "language");
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("country " + country);
        }
        if ((date != null) != (dateBasis == DateBasis.FIELD || dateBasis == DateBasis.URL)) {
            throw new IllegalArgumentException("date " + date + " by " + dateBasis);
        }
    }

    /** Whether its characters had to be repaired, or some are lost. */
    public boolean repaired() {
        return !repairs.isEmpty();
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
                dateBasis,
                dateText,
                title,
                text,
                language,
                credits,
                cleaning.plus(rule, count),
                repairs);
    }

    private static void require(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("an article needs a " + name);
        }
    }
}
