package org.framewire.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.framewire.UserError;
import org.framewire.network.Embedding;
import org.framewire.network.EpochReport;
import org.framewire.network.ModelBundle;
import org.framewire.network.NetworkScorer;
import org.framewire.network.NetworkTrainer;
import org.framewire.network.TrainOptions;
import org.framewire.network.TrainingData;
import org.framewire.scoring.ModelCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private TrainingFiles files;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model bundle to write.")
    private Path out;

    @Option(
            names = "--hand-out",
            description =
                    "Train nothing: write to --out the sentences that src/main/python/teacher.py learns from and gives its opinion on,"
                            + " labelled ones and, of --articles, unlabelled ones. Needs --folds.")
    private boolean handOut;

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
        TrainingData data = files.read(options.members(), stdout);
        if (handOut) {
            HandOut.write(data, files.articles(), out);
            return 0;
        }
        stdout.println(
                "network  epoch    loss  framing F1  claim F1  target us F1   (on the outlets that it does not learn from)");
        ModelBundle bundle = NetworkTrainer.train(data, options, report -> print(stdout, report));
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
