package org.framewire.corpus;

import java.time.LocalDate;

/** Articles of which a test cares for a few parts only. */
public final class TestArticles {
    private TestArticles() {}

    /** @param date or null */
    public static Article article(String where, String id, String source, LocalDate date, String title, String text) {
        return article(where, id, source, date, title, text, Credits.NONE);
    }

    static Article article(
            String where, String id, String source, LocalDate date, String title, String text, Credits credits) {
        return new Article(
                where,
                id,
                null,
                source,
                Article.UNKNOWN_COUNTRY,
                CountryBasis.NONE,
                Control.UNKNOWN,
                false,
                date,
                date == null ? DateBasis.MISSING : DateBasis.FIELD,
                null,
                title,
                text,
                "en",
                credits,
                CleaningCounts.NONE,
                CleaningCounts.NONE);
    }
}
