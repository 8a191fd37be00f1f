package org.framewire.report;

import java.io.Serializable;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** How many U.S. sentences have each pair of framing and claim; no count is negative. */
public record CellCounts(
        long antiAttributed,
        long antiStateMedia,
        long antiOwnVoice,
        long neutralAttributed,
        long neutralStateMedia,
        long neutralOwnVoice,
        long proAttributed,
        long proStateMedia,
        long proOwnVoice)
        implements Serializable {
    /** How many pairs there are. */
    static final int CELLS = Framing.values().length * Claim.values().length;

    public CellCounts {
        long or = antiAttributed
                | antiStateMedia
                | antiOwnVoice
                | neutralAttributed
                | neutralStateMedia
                | neutralOwnVoice;
        if ((or | proAttributed | proStateMedia | proOwnVoice) < 0) {
            throw new IllegalArgumentException("a count below 0");
        }
    }

    /** The place of a pair in {@link #toArray}. */
    static int index(Framing framing, Claim claim) {
        return framing.ordinal() * Claim.values().length + claim.ordinal();
    }

    static CellCounts of(long[] cells) {
        return new CellCounts(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
    }

    long[] toArray() {
        return new long[] {
            antiAttributed,
            antiStateMedia,
            antiOwnVoice,
            neutralAttributed,
            neutralStateMedia,
            neutralOwnVoice,
            proAttributed,
            proStateMedia,
            proOwnVoice
        };
    }
}
