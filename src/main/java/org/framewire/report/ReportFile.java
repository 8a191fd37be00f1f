package org.framewire.report;

import java.util.Arrays;

/** The tables of a report. */
public enum ReportFile {
    BY_SOURCE("by_source", SourceRow.class, "an outlet; by country, then outlet, then control"),
    BY_COUNTRY("by_country", CountryRow.class, "a country and all its outlets; by country code"),
    BY_SOURCE_MONTH(
            "by_source_month",
            SourceMonthRow.class,
            "an outlet in a month; ordered as in by_source.csv, then by month, the articles without a date last."
                    + " The counts of an outlet's rows add up to those of its row in by_source.csv, but for stories:"
                    + " one that went on in the next month counts in both. Without copies a story counts in the month"
                    + " of its first article"),
    BY_COUNTRY_MONTH(
            "by_country_month",
            CountryMonthRow.class,
            "a country and all its outlets in a month; by country code, then as in by_source_month.csv"),
    FRAMING_BY_CLAIM(
            "framing_by_claim",
            FramingByClaimRow.class,
            "an outlet, a framing and a claim; ordered as in by_source.csv"),
    COMPARISONS(
            "comparisons",
            ComparisonRow.class,
            "an outlet, what it is compared with and a framing: first all outlets with the rest of their country, then each"
                    + " month with the one before; each ordered as in by_source_month.csv, then by framing"),
    STATE_MEDIA_RELAYS(
            "state_media_relays",
            RelayRow.class,
            "an outlet and a state-controlled medium that it relays, in sentences or whole articles; by country, outlet"
                    + " and control, then medium. An outlet that is the medium has self_citations only;"
                    + " goes on in state_media_relays-2.csv after 1,000,000 rows"),
    CLAIMANTS(
            "claimants",
            ClaimantRow.class,
            "somebody who is made to speak in a U.S. sentence that is not in the outlet's own voice; most sentences"
                    + " first, then by key; goes on in claimants-2.csv after 1,000,000 rows"),
    SENTENCES(
            "sentences",
            SentenceRow.class,
            "a sentence with target us or bloc; in the order of the input;"
                    + " goes on in sentences-2.csv after 1,000,000 rows"),
    STORIES(
            "stories",
            StoryRow.class,
            "a story with at least two articles; most articles first, then by id;"
                    + " goes on in stories-2.csv after 1,000,000 rows"),
    UNMAPPED_SOURCES(
            "unmapped_sources", UnmappedRow.class, "a source that the registry does not know; most articles first"),
    REJECTED(
            "rejected",
            RejectedRow.class,
            "an input record that is not used; goes on in rejected-2.csv after 1,000,000 rows");

    private final String stem;
    private final Class<? extends Record> row;
    private final String oneRow;

    ReportFile(String stem, Class<? extends Record> row, String oneRow) {
        this.stem = stem;
        this.row = row;
        this.oneRow = oneRow;
    }

    /** The file's name without its ending. */
    String stem() {
        return stem;
    }

    /** The name of its first file, with the ending. */
    public String fileName() {
        return stem + ".csv";
    }

    /** Whether a file of this name belongs to one of the tables, {@code sentences-2.csv} among them. */
    static boolean isPartOf(String fileName) {
        return Arrays.stream(values()).anyMatch(file -> fileName.matches(file.stem + "(?:-[0-9]{1,6})?\\.csv"));
    }

    /** The record type whose components are its columns. */
    public Class<? extends Record> row() {
        return row;
    }

    /** What one row is, and the order of the rows. */
    String oneRow() {
        return oneRow;
    }
}
