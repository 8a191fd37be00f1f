package org.framewire.report;

import org.framewire.corpus.Control;
import org.framewire.csv.Unprefixed;

/** A row of {@code by_source.csv}. */
public record SourceRow(
        @Meaning("outlet, by its name in the registry if it is there, else as the input has it")
        String source,

        @Meaning("the outlet's country, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("who controls the outlet: state, captured, independent, private or unknown")
        Control control,

        @Unprefixed Figures figures) {
    public static SourceRow of(SourceKey key, Tally tally, Corrector corrector) {
        Correction correction = corrector.of(Group.of(key), tally);
        return new SourceRow(key.source(), key.country(), key.control(), Figures.of(tally, correction));
    }
}
