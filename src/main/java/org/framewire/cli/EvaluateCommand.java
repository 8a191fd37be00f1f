package org.framewire.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.framewire.UserError;
import org.framewire.evaluation.Agreement;
import org.framewire.evaluation.Evaluation;
import org.framewire.evaluation.EvaluationReport;
import org.framewire.evaluation.EvaluationText;
import org.framewire.evaluation.GoldReader;
import org.framewire.evaluation.OutletFacts;
import org.framewire.evaluation.Prediction;
import org.framewire.json.Json;
import org.framewire.network.NetworkScorer;
import org.framewire.scoring.Claim;
import org.framewire.scoring.CueScorer;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.LabelledTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how good a model is on labelled sentences, beside the rule baseline. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        showDefaultValues = true,
        description =
                "Measures a model, and the rule baseline beside it, on labelled sentences: precision, recall and F1 per class,"
                        + " macro-F1 with 95 %% intervals, confusion matrices, reliability tables, figures by who controls the outlet,"
                        + " by region and by claim. Exit code 1 below an expectation.")
final class EvaluateCommand implements Callable<Integer> {
    private static final int BELOW_EXPECTATION = 1;

    @Spec
    private CommandSpec spec;

    /** Benchmarks that can be run. */
    enum Benchmark {
        NEWSMTSC
    }

    @Option(
            names = "--gold",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            paramLabel = "FILE",
            description = TrainingFiles.LABELLED)
    private List<Path> gold = List.of();

    @Option(
            names = "--benchmark",
            paramLabel = "NAME",
            description =
                    "In the place of --gold: trains the network anew on a public benchmark, of which FOLDER holds the files,"
                            + " and measures it there beside published figures: ${COMPLETION-CANDIDATES} (stance toward persons"
                            + " in news; 2 minutes).")
    private Benchmark benchmark;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Where the benchmark's files are.")
    private Path folder;

    @Option(
            names = "--articles",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            paramLabel = "INPUT",
            description =
                    "The articles that the sentences come from, in any format that analyze reads: as in a run, each sentence is then"
                            + " judged in its article, where else those labelled one after another are its only company.")
    private List<String> articles = List.of();

    @Mixin
    private ModelOptions model;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description =
                    "Writes the model's answers: one JSON object a line and sentence, in the order of the sentences.")
    private Path predictions;

    @Option(
            names = "--expect-framing-f1",
            paramLabel = "X",
            defaultValue = "0",
            description = "Least framing macro-F1 on sentences with a target, in [0, 1].")
    private double expectedFraming;

    @Option(
            names = "--expect-claim-f1",
            paramLabel = "X",
            defaultValue = "0",
            description = "Least claim macro-F1 on all sentences, in [0, 1].")
    private double expectedClaim;

    @Override
    public Integer call() {
        requireOneOfBoth();
        if (benchmark != null) {
            new NewsMtscRun(spec.commandLine().getOut()).run(folder);
            return 0;
        }
        List<LabelledSentence> sentences = OutletFacts.shipped().known(GoldReader.readAll(gold));
        PrintWriter out = spec.commandLine().getOut();
        EvaluationReport network = network(sentences, LabelledArticles.find(sentences, articles, out));
        EvaluationReport rules = rules(sentences);
        out.print(EvaluationText.of(List.of(network, rules)));
        List<Claim> claims = sentences.stream().map(LabelledSentence::claim).toList();
        out.print("\n" + Agreement.of(network, rules, claims).text());
        if (predictions != null) {
            write(network.predictions());
        }
        boolean framing = met(out, "Framing", network.framing().score(), expectedFraming);
        boolean claim = met(out, "Claim", network.claim().score(), expectedClaim);
        out.flush();
        return framing && claim ? 0 : BELOW_EXPECTATION;
    }

    private void requireOneOfBoth() {
        boolean ofModel =
                model.given() || !articles.isEmpty() || predictions != null || expectedFraming > 0 || expectedClaim > 0;
        boolean labelled = benchmark == null && folder == null && !gold.isEmpty();
        boolean outside = benchmark != null && folder != null && gold.isEmpty() && !ofModel;
        if (!labelled && !outside) {
            throw new ParameterException(
                    spec.commandLine(),
                    "evaluate takes either --gold FILE... and options for it, or --benchmark NAME FOLDER");
        }
    }

    private EvaluationReport network(List<LabelledSentence> sentences, LabelledTexts places) {
        try (NetworkScorer scorer = model.load()) {
            return Evaluation.of("model " + scorer.card().id(), sentences, places, scorer);
        }
    }

    private static EvaluationReport rules(List<LabelledSentence> sentences) {
        try (CueScorer scorer = new CueScorer()) {
            return Evaluation.of("rule baseline", sentences, scorer);
        }
    }

    private void write(List<Prediction> answers) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(predictions, StandardCharsets.UTF_8))) {
            answers.forEach(answer -> out.append(Json.line(answer)).append('\n'));
            out.flush();
            if (out.checkError()) {
                throw new IOException("the file could not be written whole");
            }
        } catch (IOException e) {
            throw new UserError("The predictions cannot be written", predictions.toString(), e.getMessage(), null, e);
        }
    }

    private static boolean met(PrintWriter out, String head, double score, double expected) {
        if (score >= expected) {
            return true;
        }
        out.println(String.format(Locale.ROOT, "%s macro-F1 is %.4f, expected at least %.4f", head, score, expected));
        return false;
    }
}
