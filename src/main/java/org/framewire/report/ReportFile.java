package org.framewire.report;

import java.util.Arrays;

/** The tables of a report. */
public enum ReportFile {
    BY_SOURCE("by_source", SourceRow.class, "an outlet; by country, then outlet, then control"),
    BY_COUNTRY("by_country", CountryRow.class, "a country and all its outlets; by country code"),
    FRAMING_BY_CLAIM(
            "framing_by_claim",
            FramingByClaimRow.class,
            "an outlet, a framing and a claim; ordered as in by_source.csv"),
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
