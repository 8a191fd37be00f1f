package org.framewire.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.framewire.corpus.ArticleParser;
import org.framewire.page.Gathered;
import org.framewire.page.Groups;
import org.framewire.page.ReportPage;
import org.framewire.report.Corrector;
import org.framewire.report.Example;
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
            Gold drawn = GoldCheck.drawn(options.report().gold());
            RunManifest.Gold gold = GoldCheck.of(options.report().gold(), options.model());
            options.model().prepare(Sessions.isLocal(options.master()));
            return Sessions.run(options.master(), progress, spark -> {
                String summary = run(spark, folder, options.model().manifest(), gold, drawn);
                folder.commit();
                return summary;
            });
        }
    }

    private String run(
            JavaSparkContext spark,
            OutputFolder folder,
            RunManifest.Model model,
            RunManifest.Gold measured,
            Gold drawn) {
        Configuration hadoop = spark.hadoopConfiguration();
        InputPlan plan = InputPlan.of(options.inputs(), hadoop);
        Registries registries =
                Registries.of(plan.registries(), options.corpus().outlets(), hadoop);
        Gazetteers gazetteers = Gazetteers.of(options.report().gazetteer(), hadoop);
        ArticleParser parser = new ArticleParser(
                options.corpus().names(),
                registries.outlets(),
                options.report().latest(),
                options.corpus().languages());
        int partitions = options.partitions(spark.defaultParallelism(), plan.bytes());
        KnownScores before = ScoresBefore.of(options.sinceRun(), model);
        progress.step("Reading");
        try (Analysis analysis = new AnalyzePipeline(
                        spark, partitions, options.report().keepRecurringLines(), gazetteers.gazetteer())
                .run(plan, parser, options.model().loader(spark), before)) {
            RecordCounts records = analysis.records();
            UsableInput.require(records, options.report().maxRejected(), options.inputs());
            progress.step("Scoring");
            Map<SourceKey, Tally> tallies = analysis.tallies();
            if (options.sinceRun() != null) {
                err.println("Scores of " + analysis.known() + " of " + records.kept() + " articles are those of "
                        + options.sinceRun());
            }
            progress.step("Writing");
            ReportWriter reports =
                    new ReportWriter(folder.path(), options.report().texts());
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
            reports.scores(analysis.scores());
            List<RunManifest.Input> inputs = InputHashes.of(spark, plan);
            RunManifest manifest =
                    manifest(spark.version(), model, gold, registries, gazetteers, inputs, records, tallies);
            reports.page(ReportPage.of(
                    gathered.data(manifest, options.model().card(), rows, tallies, examples(analysis, rows))));
            reports.manifest(manifest);
            return RunSummary.of(rows.countries(), records, gold, options.out());
        }
    }

    private Map<SourceKey, List<Example>> examples(Analysis analysis, GroupRows rows) {
        Map<SourceKey, List<Example>> shown = new TreeMap<>();
        analysis.examples(Groups.shown(rows.sources()))
                .forEach((outlet, examples) -> shown.put(
                        outlet,
                        examples.stream().map(options.report().texts()::shown).toList()));
        return shown;
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
                options.report().forManifest(options.corpus()),
                inputs,
                RunCounts.records(records),
                RunCounts.reasons(records),
                RunCounts.corpus(records, tallies),
                records.cleaning(),
                timing());
    }

    private RunManifest.Timing timing() {
        double seconds = (Instant.now().toEpochMilli() - started.toEpochMilli()) / 1000.0;
        return new RunManifest.Timing(started.toString(), seconds);
    }
}
