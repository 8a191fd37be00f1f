package org.framewire.report;

import java.time.YearMonth;
import org.framewire.csv.Unprefixed;

/** A row of {@code by_country_month.csv}. */
public record CountryMonthRow(
        @Meaning("country of the outlets, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("month of publication, yyyy-mm; empty for the articles whose date is not known")
        YearMonth month,

        @Meaning("its outlets with an article in the month") long outlets,
        @Unprefixed Figures figures) {
    static CountryMonthRow of(CountryMonth key, MonthTally month, Corrector corrector) {
        Group group = Group.ofMonth(key.country(), key.month());
        Figures figures = Figures.of(month.tally(), corrector.of(group, month.tally()));
        return new CountryMonthRow(key.country(), key.month(), month.outlets(), figures);
    }
}
