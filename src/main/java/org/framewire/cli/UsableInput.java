package org.framewire.cli;

import java.util.List;
import org.framewire.UserError;
import org.framewire.input.RejectionReason;
import org.framewire.spark.RecordCounts;

/** Whether a corpus is worth a report. */
final class UsableInput {
    private UsableInput() {}

    /** @throws UserError if more than the share of the records was rejected, or no article is left */
    static void require(RecordCounts records, double maxRejected, List<String> inputs) {
        double share = (double) records.rejected() / records.read();
        if (share > maxRejected) {
            throw new UserError(
                    "Too many input records were rejected",
                    String.join(", ", inputs),
                    records.rejected() + " of " + records.read() + " records: " + RunCounts.reasons(records),
                    expected(records, maxRejected));
        }
        if (records.kept() == 0) {
            throw new UserError(
                    "No article is left to analyse",
                    String.join(", ", inputs),
                    RunCounts.reasons(records).toString(),
                    null);
        }
    }

    private static String expected(RecordCounts records, double maxRejected) {
        String share = "at most a share of " + maxRejected + " (--max-rejected)";
        long withoutText = records.rejectedByReason().getOrDefault(RejectionReason.NO_TEXT, 0L);
        return 2 * withoutText < records.rejected()
                ? share
                : "records with the article's text, under a known name or --map text=NAME; where a list has only URLs or an"
                        + " empty text, fetch the pages and give their text with the url; " + share;
    }
}
