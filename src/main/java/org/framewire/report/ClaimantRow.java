package org.framewire.report;

import java.io.Serializable;
import java.util.Locale;
import org.framewire.csv.Unprefixed;
import org.framewire.text.ClaimantKind;

/** A row of {@code claimants.csv}. */
public record ClaimantRow(
        @Wording(Wording.Kind.KEY)
        @Meaning("the source without case, accents, punctuation, a the in front and a title before a name; of unnamed"
                + " sources the noun in the plural, such as officials; empty: nobody that could be found, or a pronoun"
                + " whose noun was not; the key in sentences.csv")
        String claimantKey,

        @Wording(Wording.Kind.NAME)
        @Meaning(
                "one of the ways in which the source is written, without its title; (not resolved) where the article does"
                        + " not tell plainly who a pronoun or a quotation's speaker is, (not named) where nobody is named on"
                        + " purpose, as by reportedly")
        String name,

        @Meaning("what sort of source it is, such as official, state_medium or unnamed: the most frequent one; empty"
                + " where none was found")
        ClaimantKind kind,

        @Meaning("its country, ISO 3166-1 alpha-2, where one is known: the most frequent one; unnamed sources of two"
                + " countries are two rows; empty for (not resolved), which is many")
        String country,

        @Meaning("articles with a U.S. sentence whose claim is its")
        long articles,

        @Meaning("outlets of these articles") long outlets,

        @Unprefixed @Meaning("attributed to it or relayed from it")
        FramingCounts counts)
        implements Serializable {
    public static ClaimantRow of(ClaimantKey key, ClaimantTally tally) {
        return tally.row(key);
    }

    /** Where the row stands: the order of these texts is most sentences first, then by key. */
    public String place() {
        return String.format(
                Locale.ROOT, "%019d %s %s %s", Long.MAX_VALUE - counts.sentences(), claimantKey, kind, country);
    }
}
