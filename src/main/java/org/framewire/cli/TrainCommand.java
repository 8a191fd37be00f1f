package org.framewire.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.framewire.UserError;
import org.framewire.evaluation.CardText;
import org.framewire.network.Embedding;
import org.framewire.network.EpochReport;
import org.framewire.network.FoldBy;
import org.framewire.network.ModelBundle;
import org.framewire.network.NetworkScorer;
import org.framewire.network.NetworkTrainer;
import org.framewire.network.Refit;
import org.framewire.network.TrainOptions;
import org.framewire.network.TrainingData;
import org.framewire.network.WordVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
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
                    "Train nothing: write to --out the sentences that src/main/python/encoder.py learns from and gives its opinion on,"
                            + " labelled ones and, of --articles, unlabelled ones. Needs --folds.")
    private boolean handOut;

    @Option(
            names = "--refit",
            paramLabel = "MODEL",
            description =
                    "Train nothing: let each network of a model judge the sentences of --labels and --check whose outlets lie in its"
                            + " fold, by that pool, calibrate and measure its answers anew, and write the model to --out. Needs the"
                            + " --folds that it was trained with, and --opinions if its encoder is to be asked.")
    private Path refitted;

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
            description = "Passes over the sentences, 1 to 1000; 0: as the shipped model was trained.")
    private int epochs;

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "0",
            description = "Networks in the ensemble, 2 to 16; 0: as many as the shipped model has.")
    private int members;

    @Option(
            names = "--hold-out",
            paramLabel = "WHAT",
            defaultValue = "outlet",
            converter = FoldByConverter.class,
            description =
                    "What is held out as a whole: outlet, or country (all outlets of one; shows what is lost on the press of"
                            + " countries never seen; not with --folds).")
    private FoldBy holdOut;

    @Option(
            names = "--pretrain",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            paramLabel = "INPUT",
            description =
                    "Articles, in any format that analyze reads, to learn word vectors from before the training; they need no labels.")
    private List<String> pretrain = List.of();

    @Option(
            names = "--vectors-from",
            paramLabel = "MODEL",
            description = "Bundle to take pretrained word vectors from instead; default: the shipped model.")
    private Path vectors;

    @Override
    public Integer call() {
        requireRange("--epochs", epochs, 1, 1000);
        requireRange("--members", members, 2, 16);
        if (Files.exists(out)) {
            throw new UserError("The output file exists", out.toString(), null, "a new name");
        }
        Stopwatch watch = Stopwatch.start();
        PrintWriter stdout = spec.commandLine().getOut();
        TrainingData data = files.read(members > 0 ? members : TrainOptions.MEMBERS, stdout);
        if (handOut && data.folds().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--hand-out needs --folds");
        }
        if (handOut) {
            HandOut.write(data, files.articles(), out);
            return 0;
        }
        if (holdOut != FoldBy.OUTLET && !data.folds().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--folds are folds of outlets: not with --hold-out country");
        }
        ModelBundle bundle = refitted == null ? trained(data, stdout) : Refit.of(ModelBundle.read(refitted), data);
        bundle.write(out);
        bundle.card().evaluations().forEach(evaluation -> stdout.print("\n" + CardText.of(evaluation)));
        stdout.println("\nModel " + bundle.card().id() + ": " + out + " (" + watch + ")");
        return 0;
    }

    private ModelBundle trained(TrainingData data, PrintWriter stdout) {
        TrainOptions options = options(stdout);
        stdout.println("network  epoch    loss  framing F1  claim F1  target us F1   (on what it does not learn from)");
        return NetworkTrainer.train(data, options, report -> print(stdout, report));
    }

    private TrainOptions options(PrintWriter stdout) {
        TrainOptions options =
                TrainOptions.standard(embedding(stdout)).withSeed(seed).withFoldBy(holdOut);
        options = epochs > 0 ? options.withEpochs(epochs) : options;
        return members > 0 ? options.withMembers(members) : options;
    }

    private Embedding embedding(PrintWriter stdout) {
        if (pretrain.isEmpty()) {
            return (vectors == null ? NetworkScorer.shippedBundle() : ModelBundle.read(vectors)).embedding();
        }
        if (vectors != null) {
            throw new ParameterException(
                    spec.commandLine(), "--pretrain and --vectors-from are two ways to get word vectors: give one");
        }
        return Pretraining.train(pretrain, WordVectors.Options.DEFAULT.withSeed(seed), stdout);
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
}
