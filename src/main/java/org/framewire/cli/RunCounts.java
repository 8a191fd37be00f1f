package org.framewire.cli;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.report.RunManifest;
import org.framewire.report.SourceKey;
import org.framewire.report.Tally;
import org.framewire.spark.RecordCounts;

/** What was read and found, as the manifest of a run shows it. */
final class RunCounts {
    private RunCounts() {}

    static RunManifest.Records records(RecordCounts records) {
        return new RunManifest.Records(records.read(), records.kept(), records.rejected(), records.duplicates());
    }

    /** The records that were rejected, by the reason's label. */
    static SortedMap<String, Long> reasons(RecordCounts records) {
        SortedMap<String, Long> reasons = new TreeMap<>();
        records.rejectedByReason()
                .forEach((reason, count) -> reasons.put(reason.name().toLowerCase(Locale.ROOT), count));
        return reasons;
    }

    static RunManifest.Corpus corpus(RecordCounts records, Map<SourceKey, Tally> tallies) {
        Tally all = new Tally();
        tallies.values().forEach(all::merge);
        return new RunManifest.Corpus(
                all.articles(),
                all.articles() - all.articlesWithoutCopies(),
                all.sentences(),
                all.usSentences(),
                all.blocSentences(),
                records.repaired(),
                repairs(records),
                dates(records),
                records.languages());
    }

    private static SortedMap<String, RunManifest.Repaired> repairs(RecordCounts records) {
        SortedMap<String, RunManifest.Repaired> repairs = new TreeMap<>();
        records.articlesByRepair()
                .forEach((rule, articles) -> repairs.put(
                        rule,
                        new RunManifest.Repaired(
                                articles, records.placesByRepair().get(rule))));
        return repairs;
    }

    private static SortedMap<String, Long> dates(RecordCounts records) {
        SortedMap<String, Long> dates = new TreeMap<>();
        records.dates().forEach((basis, articles) -> dates.put(basis.name().toLowerCase(Locale.ROOT), articles));
        return dates;
    }
}
