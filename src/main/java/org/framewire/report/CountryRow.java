package org.framewire.report;

import org.framewire.csv.Unprefixed;

/** A row of {@code by_country.csv}. */
public record CountryRow(
        @Meaning("country of the outlets, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("its outlets in the corpus") long outlets,
        @Unprefixed Figures figures) {}
