package org.framewire.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.framewire.UserError;
import org.framewire.corpus.ArticleParser;
import org.framewire.input.RejectionReason;
import org.framewire.page.Gathered;
import org.framewire.page.Groups;
import org.framewire.page.ReportPage;
import org.framewire.report.Corrector;
import org.framewire.report.Gold;
import org.framewire.report.GroupRows;
import org.framewire.report.OutputFolder;
import org.framewire.report.ReportWriter;
import org.framewire.report.RunManifest;
import org.framewire.report.SourceKey;
import org.framewire.report.Tally;
import org.framewire.spark.Analysis;
import org.framewire.spark.AnalyzePipeline;
import org.framewire.spark.InputHashes;
import org.framewire.spark.InputPlan;
import org.framewire.spark.KnownScores;
import org.framewire.spark.RecordCounts;

/** One run of {@code analyze}. */
final class AnalyzeRun {
    private final AnalyzeCommand options;
    private final PrintWriter err;
    private final ConsoleProgress progress;
    private final Instant started = Instant.now();

    AnalyzeRun(AnalyzeCommand options, PrintWriter err) {
        this.options = options;
        this.err = err;
        this.progress = new ConsoleProgress(err, Terminal.err());
    }

    /** @return what a person reads at the end */
    String run() {
        try (OutputFolder folder = OutputFolder.create(options.out(), options.force(), err::println)) {
            RunManifest.Model model = options.model().manifest();
            Gold drawn = GoldCheck.drawn(options.gold());
            RunManifest.Gold gold = GoldCheck.of(options.gold(), options.model());
            SparkSession spark = Sessions.open(options.master());
            try {
                spark.sparkContext().addSparkListener(progress);
                String summary = run(spark, folder, model, gold, drawn);
                folder.commit();
                return summary;
            } finally {
                progress.end();
                spark.stop();
            }
        }
    }

    private String run(
            SparkSession spark, OutputFolder folder, RunManifest.Model model, RunManifest.Gold measured, Gold drawn) {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        InputPlan plan = InputPlan.of(options.inputs(), hadoop);
        Registries registries =
                Registries.of(plan.registries(), options.corpus().outlets(), hadoop);
        Gazetteers gazetteers = Gazetteers.of(options.gazetteer(), hadoop);
        ArticleParser parser = new ArticleParser(
                options.corpus().names(),
                registries.outlets(),
                options.latest(),
                options.corpus().languages());
        int partitions = options.partitions(spark.sparkContext().defaultParallelism(), plan.bytes());
        progress.step("Reading");
        try (Analysis analysis = new AnalyzePipeline(
                        spark, partitions, options.keepRecurringLines(), gazetteers.gazetteer())
                .run(plan, parser, options.model().loader(spark), KnownScores.none(""))) {
            RecordCounts records = analysis.records();
            requireUsable(records);
            progress.step("Scoring");
            Map<SourceKey, Tally> tallies = analysis.tallies();
            progress.step("Writing");
            ReportWriter reports = new ReportWriter(folder.path());
            Gathered gathered = new Gathered();
            reports.sentences(drawn.watch(analysis.evidence()));
            RunManifest.Gold gold = GoldCheck.found(measured, drawn);
            Corrector corrector = Corrector.of(options.model().card().confusions(), tallies, drawn);
            GroupRows rows = reports.tallies(tallies, corrector);
            reports.months(analysis.sourceMonths(), analysis.countryMonths(), gathered::month);
            reports.claimants(analysis.claimants());
            reports.relays(analysis.relays(), gathered::relay);
            reports.stories(analysis.stories());
            reports.rejected(analysis.rejections());
            List<RunManifest.Input> inputs = InputHashes.of(spark, plan);
            RunManifest manifest =
                    manifest(spark.version(), model, gold, registries, gazetteers, inputs, records, tallies);
            reports.page(ReportPage.of(gathered.data(
                    manifest, options.model().card(), rows, tallies, analysis.examples(Groups.shown(rows.sources())))));
            reports.manifest(manifest);
            return RunSummary.of(rows.countries(), records, gold, options.out());
        }
    }

    private RunManifest manifest(
            String spark,
            RunManifest.Model model,
            RunManifest.Gold gold,
            Registries registries,
            Gazetteers gazetteers,
            List<RunManifest.Input> inputs,
            RecordCounts records,
            Map<SourceKey, Tally> tallies) {
        return new RunManifest(
                Version.number(),
                Version.commit(),
                System.getProperty("java.version"),
                spark,
                model,
                gold,
                registries.manifest(),
                gazetteers.manifest(),
                options.forManifest(),
                inputs,
                new RunManifest.Records(records.read(), records.kept(), records.rejected(), records.duplicates()),
                reasons(records),
                corpus(records, tallies),
                records.cleaning(),
                timing());
    }

    private void requireUsable(RecordCounts records) {
        double share = (double) records.rejected() / records.read();
        if (share > options.maxRejected()) {
            throw new UserError(
                    "Too many input records were rejected",
                    String.join(", ", options.inputs()),
                    records.rejected() + " of " + records.read() + " records: " + reasons(records),
                    expected(records));
        }
        if (records.kept() == 0) {
            throw new UserError(
                    "No article is left to analyse",
                    String.join(", ", options.inputs()),
                    reasons(records).toString(),
                    null);
        }
    }

    private String expected(RecordCounts records) {
        String share = "at most a share of " + options.maxRejected() + " (--max-rejected)";
        long withoutText = records.rejectedByReason().getOrDefault(RejectionReason.NO_TEXT, 0L);
        return 2 * withoutText < records.rejected()
                ? share
                : "records with the article's text, under a known name or --map text=NAME; where a list has only URLs or an"
                        + " empty text, fetch the pages and give their text with the url; " + share;
    }

    private static SortedMap<String, Long> reasons(RecordCounts records) {
        SortedMap<String, Long> reasons = new TreeMap<>();
        records.rejectedByReason()
                .forEach((reason, count) -> reasons.put(reason.name().toLowerCase(Locale.ROOT), count));
        return reasons;
    }

    private static RunManifest.Corpus corpus(RecordCounts records, Map<SourceKey, Tally> tallies) {
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

    private RunManifest.Timing timing() {
        double seconds = (Instant.now().toEpochMilli() - started.toEpochMilli()) / 1000.0;
        return new RunManifest.Timing(started.toString(), seconds);
    }
}
