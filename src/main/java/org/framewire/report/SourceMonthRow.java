package org.framewire.report;

import java.time.YearMonth;
import org.framewire.corpus.Control;
import org.framewire.csv.Unprefixed;

/** A row of {@code by_source_month.csv}. */
record SourceMonthRow(
        @Meaning("outlet, as in by_source.csv") String source,

        @Meaning("the outlet's country, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("who controls the outlet: state, captured, independent, private or unknown")
        Control control,

        @Meaning("month of publication, yyyy-mm; empty for the articles whose date is not known")
        YearMonth month,

        @Unprefixed Figures figures) {
    static SourceMonthRow of(SourceMonth key, MonthTally month, Corrector corrector) {
        SourceKey outlet = key.outlet();
        Group group = Group.ofMonth(outlet.text(), key.month());
        return new SourceMonthRow(
                outlet.source(),
                outlet.country(),
                outlet.control(),
                key.month(),
                Figures.of(month.tally(), corrector.of(group, month.tally())));
    }
}
