package org.framewire.report;

import java.util.List;

/** The rows of {@code by_source.csv} and {@code by_country.csv}, in their order. */
public record GroupRows(List<SourceRow> sources, List<CountryRow> countries) {
    public GroupRows {
        sources = List.copyOf(sources);
        countries = List.copyOf(countries);
    }
}
