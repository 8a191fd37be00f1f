package org.framewire.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes the tables of outlets and countries, as a whole and by month, and counts what they count. For one thread. */
final class GroupTables {
    private final Tables tables;
    private Corrector corrector = Corrector.none();
    private Comparisons comparisons = new Comparisons(corrector);
    private long articles;
    private long usSentences;
    private long monthly;

    GroupTables(Tables tables) {
        this.tables = tables;
    }

    GroupRows tallies(Map<SourceKey, Tally> tallies, Corrector made) {
        corrector = made;
        comparisons = new Comparisons(made);
        SortedMap<SourceKey, Tally> outlets = new TreeMap<>(tallies);
        articles = outlets.values().stream().mapToLong(Tally::articles).sum();
        usSentences = outlets.values().stream().mapToLong(Tally::usSentences).sum();
        List<SourceRow> sources = new ArrayList<>();
        List<FramingByClaimRow> framings = new ArrayList<>();
        outlets.forEach((key, tally) -> {
            sources.add(SourceRow.of(key, tally, corrector));
            framings.addAll(FramingByClaimRow.of(key, tally, corrector));
        });
        comparisons.withCountries(outlets);
        List<CountryRow> countries = CountryRow.of(outlets, corrector);
        tables.write(ReportFile.BY_SOURCE, SourceRow.class, sources.iterator());
        tables.write(ReportFile.BY_COUNTRY, CountryRow.class, countries.iterator());
        tables.write(ReportFile.FRAMING_BY_CLAIM, FramingByClaimRow.class, framings.iterator());
        tables.write(
                ReportFile.UNMAPPED_SOURCES,
                UnmappedRow.class,
                UnmappedRow.of(outlets).iterator());
        return new GroupRows(sources, countries);
    }

    void months(
            Iterator<Map.Entry<SourceMonth, MonthTally>> sources,
            Iterator<Map.Entry<CountryMonth, MonthTally>> countries,
            Consumer<CountryMonthRow> seen) {
        monthly = 0;
        tables.write(
                ReportFile.BY_SOURCE_MONTH,
                SourceMonthRow.class,
                Mapped.of(sources, month -> {
                    comparisons.withMonthBefore(month.getKey(), month.getValue().tally());
                    return SourceMonthRow.of(month.getKey(), month.getValue(), corrector);
                }),
                row -> monthly += row.figures().articles());
        tables.write(
                ReportFile.BY_COUNTRY_MONTH,
                CountryMonthRow.class,
                Mapped.of(countries, month -> CountryMonthRow.of(month.getKey(), month.getValue(), corrector)),
                seen);
        tables.write(
                ReportFile.COMPARISONS, ComparisonRow.class, comparisons.rows().iterator());
    }

    /** @throws IllegalStateException if the tables count otherwise than the manifest */
    void check(RunManifest manifest) {
        Sums.requireSame("articles of the tallies", articles, manifest.records().kept());
        Sums.requireSame("articles of all months", monthly, manifest.records().kept());
        Sums.requireSame(
                "U.S. sentences of the tallies", usSentences, manifest.corpus().usSentences());
    }
}
