package org.framewire.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.framewire.corpus.Article;
import org.framewire.network.NetworkScorer;
import org.framewire.scoring.ScoredSentence;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;
import org.framewire.text.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
        description =
                "Shows what becomes of each article of a file: its cleaned text sentence by sentence, with target, framing and"
                        + " claim, their probabilities, and whose words they are; before it dateline, byline, agency and captions,"
                        + " and what was taken out by which rule.")
final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of any format that analyze reads.")
    private List<String> files;

    @Option(names = "--json", description = "One JSON object an article and line.")
    private boolean json;

    @Mixin
    private ModelOptions model;

    @Mixin
    private CorpusOptions corpus;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "CSV of names and titles that tell who sources are, as for analyze.")
    private String gazetteer;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Inspection inspection = json ? new JsonInspection(out) : new TextInspection(out, Terminal.out());
        Sources sources =
                new Sources(Gazetteers.of(gazetteer, new Configuration()).gazetteer());
        try (NetworkScorer scorer = model.load()) {
            Articles.read(
                    files,
                    corpus.outlets(),
                    corpus.languages(),
                    corpus.names(),
                    article -> inspection.article(article, scored(article, scorer, sources)),
                    inspection::rejection);
        }
        out.flush();
        return 0;
    }

    private static List<ScoredSentence> scored(Article article, NetworkScorer scorer, Sources sources) {
        List<Sentence> sentences = Sentences.of(article.title(), article.text());
        return ScoredSentence.ofArticle(
                article, sentences, scorer.score(List.of(sentences)).get(0), sources);
    }
}
