package org.framewire.cli;

import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.framewire.network.NetworkScorer;
import org.framewire.report.RunManifest;
import org.framewire.scoring.ModelCard;
import org.framewire.scoring.SentenceScorer;
import picocli.CommandLine.Option;

/** Which model a command runs, as options of it. */
final class ModelOptions {
    @Option(names = "--model", paramLabel = "FILE", description = "Model bundle; default: the shipped model.")
    private Path model;

    @Option(
            names = "--fast",
            description =
                    "Leaves out the encoder, the slow part of the model, which is asked where target or framing is in doubt: more than"
                            + " ten times as fast on a large corpus, and worse at both (figures: datasets/MODEL.md).")
    private boolean fast;

    NetworkScorer load() {
        return Models.load(model, fast);
    }

    /** To be called before Spark is started, see {@link Models#prepare}. */
    void prepare(boolean here) {
        Models.prepare(model, fast, here);
    }

    /** How executors get the model. */
    SentenceScorer.Loader loader(JavaSparkContext spark) {
        return Models.loader(model, fast, spark);
    }

    /** What the run manifest says of the model; its bundle is checked on the way. */
    RunManifest.Model manifest() {
        return Models.manifest(model, fast);
    }

    /** What the model is and, as it is used here, how good. */
    ModelCard card() {
        return Models.card(model, fast);
    }

    /** Whether the user chose anything. */
    boolean given() {
        return model != null || fast;
    }
}
