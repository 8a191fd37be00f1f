package org.framewire.report;

import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;
import org.framewire.text.Target;

/**
 * A row of the table that {@code sample} writes: a sentence to be labelled, without what the model thinks of it.
 *
 * @param before the sentences before, parted by {@code |||}
 * @param target empty until somebody labels it, as framing and claim
 * @param stratum a number, which does not tell what the model thinks
 * @param probability that the sentence was drawn
 */
public record SampleRow(
        String id,
        String before,
        String text,
        Target target,
        Framing framing,
        Claim claim,
        String article,
        String source,
        String country,
        int position,
        int start,
        int stratum,
        double probability) {
    static SampleRow of(SentenceRow sentence, String before, int stratum, double probability) {
        return new SampleRow(
                sentence.article() + "-" + sentence.number(),
                before,
                sentence.text(),
                null,
                null,
                null,
                sentence.article(),
                sentence.source(),
                sentence.country(),
                sentence.number(),
                sentence.start(),
                stratum,
                probability);
    }
}
