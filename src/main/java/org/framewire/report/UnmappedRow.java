package org.framewire.report;

/** A row of {@code unmapped_sources.csv}. */
public record UnmappedRow(
        @Meaning("source that the registry of outlets does not know, as the input has it")
        String source,

        @Meaning("country by the record or the domain, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("address of one of its articles, if one has any")
        String exampleUrl,

        @Meaning("its articles") long articles) {}
