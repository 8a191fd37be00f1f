package org.framewire.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.framewire.csv.Unprefixed;

/** A row of {@code by_country.csv}. */
public record CountryRow(
        @Meaning("country of the outlets, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("its outlets in the corpus") long outlets,
        @Unprefixed Figures figures) {
    /** All rows, by country code. */
    static List<CountryRow> of(SortedMap<SourceKey, Tally> outlets, Corrector corrector) {
        List<CountryRow> rows = new ArrayList<>();
        SortedCountries.of(outlets).byCode().forEach((country, tally) -> {
            long names = outlets.keySet().stream()
                    .filter(key -> key.country().equals(country))
                    .map(SourceKey::source)
                    .distinct()
                    .count();
            Correction correction = corrector.of(Group.ofCountry(country), tally);
            rows.add(new CountryRow(country, names, Figures.of(tally, correction)));
        });
        return rows;
    }
}
