package org.framewire.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** A row of {@code unmapped_sources.csv}. */
record UnmappedRow(
        @Meaning("source that the registry of outlets does not know, as the input has it")
        String source,

        @Meaning("country by the record or the domain, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("address of one of its articles, if one has any")
        String exampleUrl,

        @Meaning("its articles") long articles) {
    private static final Comparator<UnmappedRow> MOST_ARTICLES = Comparator.comparingLong(UnmappedRow::articles)
            .reversed()
            .thenComparing(UnmappedRow::source)
            .thenComparing(UnmappedRow::country);

    /** All rows, most articles first. */
    static List<UnmappedRow> of(SortedMap<SourceKey, Tally> outlets) {
        List<UnmappedRow> rows = new ArrayList<>();
        outlets.forEach((key, tally) -> {
            if (tally.unregisteredArticles() > 0) {
                rows.add(
                        new UnmappedRow(key.source(), key.country(), tally.exampleUrl(), tally.unregisteredArticles()));
            }
        });
        rows.sort(MOST_ARTICLES);
        return rows;
    }
}
