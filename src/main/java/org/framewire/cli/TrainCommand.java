package org.framewire.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.framewire.UserError;
import org.framewire.corpus.OutletRegistry;
import org.framewire.evaluation.GoldReader;
import org.framewire.network.Embedding;
import org.framewire.network.EpochReport;
import org.framewire.network.ModelBundle;
import org.framewire.network.NetworkScorer;
import org.framewire.network.NetworkTrainer;
import org.framewire.network.TrainOptions;
import org.framewire.scoring.LabelledSentence;
import org.framewire.scoring.ModelCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code train}: from labelled sentences to a model bundle. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        showDefaultValues = true,
        description =
                "Trains a model on labelled sentences. The outlets are dealt into folds; each network of the ensemble learns from"
                        + " all folds but its own, on which it is calibrated and measured. The same sentences and seed give the same bytes.")
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--labels",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Labelled sentences, JSON Lines or CSV, with the columns id, article, source, before, text, target, framing,"
                            + " claim.")
    private List<Path> labels;

    @Option(
            names = "--standoff",
            paramLabel = "FILE",
            description =
                    "Labels without their sentences (datasets/stance/standoff.csv), to be learned from like those of --labels;"
                            + " the sentences are looked up in --articles.")
    private Path standoff;

    @Option(
            names = "--articles",
            arity = "1..*",
            paramLabel = "INPUT",
            description = "The articles that the labels of --standoff belong to, in any format that analyze reads.")
    private List<String> articles = List.of();

    @Option(
            names = "--written",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Further labelled sentences that every network learns from and that count for neither calibration nor figures:"
                            + " sentences that were written to learn from, not drawn from a corpus.")
    private List<Path> written = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model bundle to write.")
    private Path out;

    @Option(
            names = "--check",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Labelled sentences that are never learned from: each is judged by a network that has not seen its outlet,"
                            + " and the figures stand in the model's card.")
    private List<Path> check = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of everything random, a whole number.")
    private long seed;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "0",
            description = "Passes over the sentences, at least 1; 0: as the shipped model was trained.")
    private int epochs;

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "0",
            description = "Networks in the ensemble, 2 to 16; 0: as many as the shipped model has.")
    private int members;

    @Option(
            names = "--vectors",
            paramLabel = "FILE",
            description = "Bundle to take the pretrained word vectors from; default: the shipped model.")
    private Path vectors;

    @Override
    public Integer call() {
        requireRange("--epochs", epochs, 1, 1000);
        requireRange("--members", members, 2, 16);
        if (Files.exists(out)) {
            throw new UserError("The output file exists", out.toString(), null, "a new name");
        }
        PrintWriter stdout = spec.commandLine().getOut();
        Embedding embedding = (vectors == null ? NetworkScorer.shippedBundle() : ModelBundle.read(vectors)).embedding();
        TrainOptions options = TrainOptions.standard(embedding).withSeed(seed);
        options = epochs > 0 ? options.withEpochs(epochs) : options;
        options = members > 0 ? options.withMembers(members) : options;
        List<LabelledSentence> sentences = GoldReader.readAll(labels);
        if (standoff != null) {
            sentences.addAll(joined(stdout));
        }
        stdout.println(
                "network  epoch    loss  framing F1  claim F1  target us F1   (on the outlets that it does not learn from)");
        ModelBundle bundle = NetworkTrainer.train(
                byOutlet(sentences),
                GoldReader.readAll(written),
                byOutlet(GoldReader.readAll(check)),
                options,
                report -> print(stdout, report));
        bundle.write(out);
        bundle.card().evaluations().forEach(evaluation -> print(stdout, evaluation));
        stdout.println("Model " + bundle.card().id() + ": " + out);
        return 0;
    }

    private void requireRange(String option, int value, int least, int most) {
        if (value != 0 && (value < least || value > most)) {
            throw new ParameterException(
                    spec.commandLine(), option + " is " + least + " to " + most + " (or 0), not " + value);
        }
    }

    /** An outlet under two names is one: else it would lie in two folds, and be seen where it is held out. */
    private static List<LabelledSentence> byOutlet(List<LabelledSentence> sentences) {
        OutletRegistry registry = OutletRegistry.shipped();
        return sentences.stream()
                .map(sentence -> registry.find(sentence.source(), null, null)
                        .map(outlet -> new LabelledSentence(
                                sentence.id(),
                                sentence.article(),
                                outlet.source(),
                                sentence.sentence(),
                                sentence.target(),
                                sentence.framing(),
                                sentence.claim()))
                        .orElse(sentence))
                .toList();
    }

    private List<LabelledSentence> joined(PrintWriter stdout) {
        if (articles.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--standoff needs --articles");
        }
        StandoffLabels labelled = StandoffLabels.join(standoff, articles);
        stdout.println(labelled.found().size() + " labels of " + standoff + " found in the articles, "
                + labelled.missing() + " not");
        return labelled.found();
    }

    private static void print(PrintWriter out, EpochReport report) {
        out.println(String.format(
                Locale.ROOT,
                "%7d  %5d  %6.4f  %10.3f  %8.3f  %12.3f",
                report.member(),
                report.epoch(),
                report.loss(),
                report.heldOutFramingMacroF1(),
                report.heldOutClaimMacroF1(),
                report.targetF1()));
    }

    private static void print(PrintWriter out, ModelCard.Evaluation evaluation) {
        out.println(evaluation.sentences() + " " + evaluation.data() + ":");
        evaluation
                .heads()
                .forEach(head -> out.println(String.format(
                        Locale.ROOT,
                        "  %-8s macro-F1 %.3f, calibration error %.3f, F1%s",
                        head.head(),
                        head.macroF1(),
                        head.ece(),
                        f1(head))));
    }

    private static String f1(ModelCard.HeadFigures head) {
        StringBuilder text = new StringBuilder();
        head.classes().forEach(label -> text.append(String.format(Locale.ROOT, " %s %.3f", label.label(), label.f1())));
        return text.toString();
    }
}
