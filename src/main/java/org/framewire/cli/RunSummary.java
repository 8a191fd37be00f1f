package org.framewire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.framewire.report.Corrector;
import org.framewire.report.CountryRow;
import org.framewire.report.RunManifest;
import org.framewire.report.SummaryTable;
import org.framewire.spark.RecordCounts;

/** What a person reads at the end of a run. */
final class RunSummary {
    private RunSummary() {}

    /** @param gold how the model does on the user's own labels, or null */
    static String of(List<CountryRow> countries, RecordCounts records, RunManifest.Gold gold, Path out) {
        StringBuilder text = new StringBuilder(SummaryTable.of(countries)).append('\n');
        if (gold != null) {
            text.append(String.format(
                    Locale.ROOT,
                    "The model on %s (%d sentences): framing macro-F1 %s, claim macro-F1 %s.\n",
                    gold.file(),
                    gold.sentences(),
                    figure(gold.framingMacroF1()),
                    figure(gold.claimMacroF1())));
            text.append(drawn(gold));
        }
        text.append(String.format(
                Locale.ROOT,
                "Read %d records: %d articles kept, %d rejected, %d duplicates.\n",
                records.read(),
                records.kept(),
                records.rejected(),
                records.duplicates()));
        return text.append("Reports: ").append(out).append('\n').toString();
    }

    private static String drawn(RunManifest.Gold gold) {
        return gold.drawn() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%d of them are among the U.S. sentences of this run; shares are corrected by them%s.\n",
                        gold.drawn(),
                        gold.drawn() < Corrector.LEAST_GOLD ? " from " + Corrector.LEAST_GOLD + " on" : "");
    }

    private static String figure(RunManifest.Figure figure) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", figure.value(), figure.low(), figure.high());
    }
}
