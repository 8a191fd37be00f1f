package org.framewire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;
import org.apache.spark.sql.SparkSession;
import org.framewire.UserError;
import org.framewire.corpus.Sha256;
import org.framewire.network.NetworkScorer;
import org.framewire.report.RunManifest;
import org.framewire.scoring.ModelCard;
import org.framewire.scoring.SentenceScorer;

/** Finds the model that a command runs: the shipped one, or a bundle of the user's. */
final class Models {
    private Models() {}

    /** @param file a bundle, or null for the shipped model */
    static NetworkScorer load(Path file) {
        return file == null ? NetworkScorer.shipped() : NetworkScorer.load(file);
    }

    /** How executors get the model: the shipped one is in their jar, a file is sent along. */
    static SentenceScorer.Loader loader(Path file, SparkSession spark) {
        if (file == null) {
            return NetworkScorer::shipped;
        }
        spark.sparkContext().addFile(file.toUri().toString());
        String name = file.getFileName().toString();
        return () -> NetworkScorer.load(Path.of(SparkFiles.get(name)));
    }

    /** What the run manifest says of it; the bundle is checked on the way. */
    static RunManifest.Model manifest(Path file) {
        try (NetworkScorer scorer = load(file)) {
            ModelCard card = scorer.card();
            return new RunManifest.Model(card.id(), file == null ? "shipped" : hash(file), heldOutFraming(card));
        }
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.hex(in);
        } catch (IOException e) {
            throw new UserError("The model cannot be read", file.toString(), e.getMessage(), "a model bundle", e);
        }
    }

    /** Framing macro-F1 on outlets that the model has not seen: of the last such measurement in its card; null if there is none. */
    private static Double heldOutFraming(ModelCard card) {
        return card.evaluations().stream()
                .filter(ModelCard.Evaluation::outletsHeldOut)
                .flatMap(evaluation -> evaluation.heads().stream())
                .filter(head -> head.head().equals("framing"))
                .map(ModelCard.HeadFigures::macroF1)
                .reduce(null, (first, last) -> last);
    }
}
