package org.framewire.report;

import java.util.ArrayList;
import java.util.List;
import org.framewire.corpus.Control;
import org.framewire.csv.Unprefixed;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** A row of {@code framing_by_claim.csv}: how much of an outlet's framing is its own, attributed, relayed. */
public record FramingByClaimRow(
        @Meaning("outlet") String source,

        @Meaning("the outlet's country, ISO 3166-1 alpha-2; ZZ where it is not known")
        String country,

        @Meaning("who controls the outlet: state, captured, independent, private or unknown")
        Control control,

        @Meaning("anti, neutral or pro") Framing framing,
        @Meaning("attributed, state_media or own_voice") Claim claim,

        @Meaning("U.S. sentences with this framing and this claim")
        long sentences,

        @Meaning("those of them in articles that count when all copies of a story are counted once")
        long sentencesWithoutCopies,

        @Unprefixed @Meaning("of all U.S. sentences of the outlet")
        Estimate ofUsSentences,

        @Meaning("share of the outlet's U.S. sentences with this framing that make this claim; empty where there are"
                + " none")
        double shareOfFraming) {
    /** The nine rows of an outlet, by framing, then claim. */
    public static List<FramingByClaimRow> of(SourceKey key, Tally tally) {
        List<FramingByClaimRow> rows = new ArrayList<>(CellCounts.CELLS);
        for (Framing framing : Framing.values()) {
            for (Claim claim : Claim.values()) {
                rows.add(of(key, tally, framing, claim));
            }
        }
        return rows;
    }

    private static FramingByClaimRow of(SourceKey key, Tally tally, Framing framing, Claim claim) {
        Cells cell = Cells.of(framing).and(Cells.of(claim));
        return new FramingByClaimRow(
                key.source(),
                key.country(),
                key.control(),
                framing,
                claim,
                tally.count(cell),
                tally.countWithoutCopies(cell),
                Estimate.of(tally.share(cell, Cells.ALL)),
                (double) tally.count(cell) / tally.count(Cells.of(framing)));
    }
}
