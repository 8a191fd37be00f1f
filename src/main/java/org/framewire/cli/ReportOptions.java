package org.framewire.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.report.Texts;
import picocli.CommandLine.Option;

/** What a report depends on besides the corpus and the model, as options of a command. */
final class ReportOptions {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "CSV of titles, seats of government, demonyms and names that adds to, or overrides entries of, the"
                            + " shipped one (columns: datasets/README.md); it tells who sources are, and changes no tag.")
    private String gazetteer;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description =
                    "Sentences of your own corpus that you labelled (JSON Lines or CSV): the model is measured on them, and"
                            + " the figures stand in run.json. Those drawn by the command sample also correct the shares.")
    private Path gold;

    @Option(
            names = "--max-rejected",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "Most input records that may be rejected, a share in [0, 1]; with more the run fails.")
    private double maxRejected;

    @Option(
            names = "--latest",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "Last day that an article can be from, yyyy-mm-dd; later dates count as missing. Default: today (UTC).")
    private LocalDate latest;

    @Option(
            names = "--keep-recurring-lines",
            description =
                    "Leaves lines in the texts that an outlet puts at the beginning or end of many articles and that are no"
                            + " sentences, or speak to the reader.")
    private boolean keepRecurringLines;

    @Option(
            names = "--no-text",
            description =
                    "Leaves the words of the articles out of the reports, for a corpus that may not be passed on: sentences,"
                            + " headlines, sources as written, and what rejected records hold. Tags, counts, names, addresses, and"
                            + " the place and SHA-256 of each sentence stay.")
    private boolean noText;

    String gazetteer() {
        return gazetteer;
    }

    Path gold() {
        return gold;
    }

    double maxRejected() {
        return maxRejected;
    }

    LocalDate latest() {
        if (latest == null) {
            latest = LocalDate.now(Clock.systemUTC());
        }
        return latest;
    }

    boolean keepRecurringLines() {
        return keepRecurringLines;
    }

    Texts texts() {
        return noText ? Texts.LEFT_OUT : Texts.KEPT;
    }

    /** The options as {@code run.json} shows them, with those by which the corpus was read. */
    SortedMap<String, String> forManifest(CorpusOptions corpus) {
        SortedMap<String, String> options = new TreeMap<>();
        options.put("keep_recurring_lines", Boolean.toString(keepRecurringLines));
        options.put("latest", latest().toString());
        options.put("languages", String.join(",", corpus.languages()));
        options.put("map", corpus.map());
        options.put("max_rejected", Double.toString(maxRejected));
        options.put("no_text", Boolean.toString(noText));
        options.put("gold", gold == null ? "" : gold.getFileName().toString());
        return options;
    }
}
