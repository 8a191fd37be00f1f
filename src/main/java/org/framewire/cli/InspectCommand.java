package org.framewire.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.framewire.corpus.Article;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.FieldNames;
import org.framewire.corpus.ParsedArticle;
import org.framewire.corpus.RawItem;
import org.framewire.corpus.RawRecord;
import org.framewire.corpus.Rejection;
import org.framewire.network.NetworkScorer;
import org.framewire.scoring.ScoredSentence;
import org.framewire.scoring.Scores;
import org.framewire.spark.InputPlan;
import org.framewire.spark.InputSplit;
import org.framewire.spark.SplitReader;
import org.framewire.text.Attributions;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: what happens to an article, step by step. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        showDefaultValues = true,
        description = "Shows what becomes of each article of a file: its cleaned text sentence by sentence, with target, framing and"
                + " claim, their probabilities, and who is quoted.")
final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of any format that analyze reads.")
    private List<String> files;

    @Option(names = "--json", description = "One JSON object an article and line.")
    private boolean json;

    @Option(names = "--model", paramLabel = "FILE", description = "Model bundle; default: the shipped model.")
    private Path model;

    @Option(names = "--outlets", paramLabel = "FILE", description = "CSV of outlets, as for analyze.")
    private String outlets;

    @Override
    public Integer call() {
        Configuration hadoop = new Configuration();
        InputPlan plan = InputPlan.of(files, hadoop);
        Registries registries = Registries.of(plan.registries(), outlets, hadoop);
        FieldNames names = FieldNames.defaults();
        ArticleParser parser = new ArticleParser(names, registries.outlets(), LocalDate.now(Clock.systemUTC()));
        PrintWriter out = spec.commandLine().getOut();
        Inspection inspection = json ? new JsonInspection(out) : new TextInspection(out, Terminal.out());
        plan.rejections().forEach(inspection::rejection);
        try (NetworkScorer scorer = Models.load(model);
                SplitReader reader = new SplitReader(hadoop, names)) {
            for (InputSplit split : plan.splits()) {
                Iterator<RawItem> items = reader.read(split);
                while (items.hasNext()) {
                    inspect(items.next(), parser, scorer, inspection);
                }
            }
        }
        out.flush();
        return 0;
    }

    private static void inspect(RawItem item, ArticleParser parser, NetworkScorer scorer, Inspection inspection) {
        ParsedArticle parsed = item instanceof Rejection rejection
                ? ParsedArticle.of(rejection)
                : parser.parse((RawRecord) item);
        if (parsed.article() == null) {
            inspection.rejection(parsed.rejection());
        } else {
            inspection.article(parsed.article(), scored(parsed.article(), scorer));
        }
    }

    private static List<ScoredSentence> scored(Article article, NetworkScorer scorer) {
        List<Sentence> sentences = Sentences.of(article.title(), article.text());
        List<Scores> scores = scorer.score(sentences);
        List<ScoredSentence> scored = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            scored.add(new ScoredSentence(article, sentence, scores.get(i), Attributions.of(sentence)));
        }
        return scored;
    }
}
