package org.framewire.report;

import java.util.function.BiPredicate;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** A set of the nine cells of framing by claim, as bits. */
record Cells(int bits) {
    static final Cells ALL = where((framing, claim) -> true);

    static Cells of(Framing wanted) {
        return where((framing, claim) -> framing == wanted);
    }

    static Cells of(Claim wanted) {
        return where((framing, claim) -> claim == wanted);
    }

    Cells and(Cells other) {
        return new Cells(bits & other.bits);
    }

    /** The sum of the counts of this set in nine counts that begin at an offset. */
    long sum(long[] counts, int offset) {
        long sum = 0;
        for (int i = 0; i < CellCounts.CELLS; i++) {
            if ((bits & 1 << i) != 0) {
                sum += counts[offset + i];
            }
        }
        return sum;
    }

    private static Cells where(BiPredicate<Framing, Claim> wanted) {
        int bits = 0;
        for (Framing framing : Framing.values()) {
            for (Claim claim : Claim.values()) {
                if (wanted.test(framing, claim)) {
                    bits |= 1 << CellCounts.index(framing, claim);
                }
            }
        }
        return new Cells(bits);
    }
}
