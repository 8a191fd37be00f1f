package org.framewire.report;

import java.time.YearMonth;
import org.framewire.corpus.Control;
import org.framewire.scoring.Framing;

/** A row of {@code comparisons.csv}. */
record ComparisonRow(
        @Meaning("outlet, as in by_source.csv") String source,

        @Meaning("the outlet's country, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("who controls the outlet: state, captured, independent, private or unknown")
        Control control,

        @Meaning("rest_of_country: with all other outlets of its country; month_before: with its own month before")
        With comparedWith,

        @Meaning("month that is compared with the one before, yyyy-mm; empty where no month is")
        YearMonth month,

        @Meaning("anti or pro") Framing framing,

        @Meaning("its share of this framing, corrected as in by_source.csv if estimator is not empty, else as counted")
        double share,

        @Meaning("the same share of what it is compared with")
        double otherShare,

        @Meaning("share less other_share") double difference,

        @Meaning("lower bound of the difference's 95 % interval")
        double low,

        @Meaning("upper bound of the difference's 95 % interval")
        double high,

        @Meaning("chance of at least such a difference on either side if there were none")
        double p,

        @Meaning(
                "true where the difference is to be believed: of all rows with true, at most 5 % are expected to be none"
                        + " (Benjamini and Hochberg over all rows that are not few)")
        boolean differs,

        @Meaning("how the share was made, as in by_source.csv; empty where it is as counted")
        Estimator estimator,

        @Meaning("true where one of the two has too few U.S. sentences (under 30) or stories with one (under 10)")
        boolean few) {
    /** What an outlet is compared with. */
    public enum With {
        REST_OF_COUNTRY,
        MONTH_BEFORE
    }
}
