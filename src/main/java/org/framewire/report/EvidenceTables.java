package org.framewire.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.framewire.scoring.Claim;
import org.framewire.text.Target;

/** Writes the tables of sentences, and of who speaks in them, and counts what they count. For one thread. */
final class EvidenceTables {
    private final Tables tables;
    private long usSentences;
    private long spoken;
    private long relayed;

    EvidenceTables(Tables tables) {
        this.tables = tables;
    }

    void sentences(Iterator<SentenceRow> rows) {
        usSentences = 0;
        spoken = 0;
        relayed = 0;
        tables.write(ReportFile.SENTENCES, SentenceRow.class, rows, row -> {
            if (row.target() == Target.US) {
                usSentences++;
                spoken += row.claim() == Claim.OWN_VOICE ? 0 : 1;
                relayed += row.stateMedium() == null ? 0 : 1;
            }
        });
    }

    void claimants(Iterator<ClaimantRow> rows) {
        long[] counted = new long[1];
        tables.write(
                ReportFile.CLAIMANTS,
                ClaimantRow.class,
                rows,
                row -> counted[0] += row.counts().sentences());
        requireSame(ReportFile.CLAIMANTS, counted[0], spoken);
    }

    void relays(Iterator<RelayRow> rows, Consumer<RelayRow> seen) {
        long[] counted = new long[1];
        tables.write(ReportFile.STATE_MEDIA_RELAYS, RelayRow.class, rows, row -> {
            counted[0] += row.counts().counts().sentences() + row.counts().selfCitations();
            seen.accept(row);
        });
        requireSame(ReportFile.STATE_MEDIA_RELAYS, counted[0], relayed);
    }

    /** @throws IllegalStateException if the evidence counts otherwise than the manifest */
    void check(RunManifest manifest) {
        Sums.requireSame(
                "U.S. sentences in " + ReportFile.SENTENCES.fileName(),
                usSentences,
                manifest.corpus().usSentences());
    }

    private static void requireSame(ReportFile file, long counted, long stated) {
        Sums.requireSame("U.S. sentences in " + file.fileName(), counted, stated, "the evidence");
    }
}
