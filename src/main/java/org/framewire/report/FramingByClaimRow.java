package org.framewire.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.framewire.corpus.Control;
import org.framewire.csv.Unprefixed;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** A row of {@code framing_by_claim.csv}: how much of an outlet's framing is its own, attributed, relayed. */
record FramingByClaimRow(
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

        @Meaning("of all U.S. sentences of the outlet, the claim as given")
        Corrected corrected,

        @Meaning("how the corrected share was made, as in by_source.csv; empty where it was not")
        Estimator estimator,

        @Meaning("share of the outlet's U.S. sentences with this framing that make this claim; empty where there are"
                + " none")
        double shareOfFraming) {
    /** The nine rows of an outlet, by framing, then claim. */
    static List<FramingByClaimRow> of(SourceKey key, Tally tally, Corrector corrector) {
        Map<Claim, Correction> corrections = new EnumMap<>(Claim.class);
        for (Claim claim : Claim.values()) {
            corrections.put(claim, corrector.of(Group.of(key), tally, claim));
        }
        List<FramingByClaimRow> rows = new ArrayList<>(CellCounts.CELLS);
        for (Framing framing : Framing.values()) {
            for (Claim claim : Claim.values()) {
                rows.add(of(key, tally, framing, claim, corrections.get(claim)));
            }
        }
        return rows;
    }

    private static FramingByClaimRow of(
            SourceKey key, Tally tally, Framing framing, Claim claim, Correction correction) {
        Draws random = new Draws(SplitMix64.hash(key.text() + "/" + framing.label() + "/" + claim.label()));
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
                correction.ofAll(framing, tally.share(Cells.of(claim), Cells.ALL), random),
                correction.estimator(),
                (double) tally.count(cell) / tally.count(Cells.of(framing)));
    }
}
