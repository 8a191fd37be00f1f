package org.framewire.report;

import java.util.ArrayList;
import java.util.List;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/**
 * How many of the U.S. sentences of a group of articles have a framing and make a claim.
 *
 * @param ofUsSentences the share of all its U.S. sentences
 */
public record CellShare(Framing framing, Claim claim, long sentences, Estimate ofUsSentences) {
    /** All nine, by framing, then claim. */
    public static List<CellShare> of(Tally tally) {
        List<CellShare> shares = new ArrayList<>(CellCounts.CELLS);
        for (Framing framing : Framing.values()) {
            for (Claim claim : Claim.values()) {
                Cells cell = Cells.of(framing).and(Cells.of(claim));
                shares.add(new CellShare(framing, claim, tally.count(cell), Estimate.of(tally.share(cell, Cells.ALL))));
            }
        }
        return shares;
    }
}
