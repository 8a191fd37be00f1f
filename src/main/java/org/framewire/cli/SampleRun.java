package org.framewire.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.framewire.UserError;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.Gazetteer;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;
import org.framewire.evaluation.GoldReader;
import org.framewire.report.SampleRow;
import org.framewire.report.SentenceRow;
import org.framewire.report.SentenceSample;
import org.framewire.spark.Analysis;
import org.framewire.spark.AnalyzePipeline;
import org.framewire.spark.InputHashes;
import org.framewire.spark.InputPlan;
import org.framewire.spark.KnownScores;

/** One run of {@code sample}. */
final class SampleRun {
    private final SampleCommand options;
    private final ConsoleProgress progress;

    SampleRun(SampleCommand options, PrintWriter err) {
        this.options = options;
        this.progress = new ConsoleProgress(err, Terminal.err());
    }

    /** @return how many sentences were drawn */
    int run() {
        options.model().prepare(Sessions.isLocal(options.master()));
        return Sessions.run(options.master(), progress, this::run);
    }

    private int run(JavaSparkContext spark) {
        Configuration hadoop = spark.hadoopConfiguration();
        InputPlan plan = InputPlan.of(options.inputs(), hadoop);
        Registries registries =
                Registries.of(plan.registries(), options.corpus().outlets(), hadoop);
        ArticleParser parser = new ArticleParser(
                options.corpus().names(),
                registries.outlets(),
                SampleCommand.latest(),
                options.corpus().languages());
        int partitions = AnalyzeCommand.enoughPartitions(spark.defaultParallelism(), plan.bytes());
        progress.step("Reading");
        try (Analysis analysis = new AnalyzePipeline(
                        spark, partitions, options.keepRecurringLines(), Gazetteer.shipped())
                .run(plan, parser, options.model().loader(spark), KnownScores.none(""))) {
            progress.step("Scoring");
            SentenceSample sample = new SentenceSample(options.count(), options.seed());
            Iterator<SentenceRow> sentences = analysis.evidence();
            sentences.forEachRemaining(sample::add);
            List<SentenceSample.Member> members = sample.draw();
            if (members.isEmpty()) {
                throw new UserError("No sentence to draw", options.inputs().toString(), "no U.S. sentence", null);
            }
            progress.step("Writing");
            Set<String> articles =
                    members.stream().map(member -> member.sentence().where()).collect(Collectors.toSet());
            Map<String, List<List<String>>> contexts = analysis.contexts(articles);
            InputHashes.requireUnchanged(plan, hadoop);
            write(members, contexts);
            return members.size();
        }
    }

    private void write(List<SentenceSample.Member> members, Map<String, List<List<String>>> contexts) {
        Path part = options.out().resolveSibling(options.out().getFileName() + ".part");
        try {
            try (RowWriter<SampleRow> out = RecordCsv.open(part, SampleRow.class)) {
                for (SentenceSample.Member member : members) {
                    SentenceRow sentence = member.sentence();
                    List<String> before = contexts.get(sentence.where()).get(sentence.number());
                    out.write(member.row(String.join(GoldReader.BEFORE_SEPARATOR, before)));
                }
            }
            Files.move(part, options.out());
        } catch (IOException e) {
            throw new UserError(
                    "The sample cannot be written", options.out().toString(), e.getMessage(), "a writable place", e);
        }
    }
}
