package org.framewire.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;
import org.framewire.network.ModelBundle;
import org.framewire.network.NetworkScorer;
import org.framewire.report.RunManifest;
import org.framewire.scoring.ModelCard;
import org.framewire.scoring.SentenceScorer;

/**
 * Finds the model that a command runs: the shipped one, or a bundle of the user's. A bundle is read and verified once
 * in a process and then shared by its threads, each of which builds its own network from it.
 */
final class Models {
    private static final String SHIPPED = "shipped";
    private static final Map<String, ModelBundle> BUNDLES = new ConcurrentHashMap<>();

    private Models() {}

    /**
     * @param file a bundle, or null for the shipped model
     * @param fast whether its encoder is left out
     */
    static NetworkScorer load(Path file, boolean fast) {
        return fast ? NetworkScorer.fast(bundle(file)) : NetworkScorer.load(bundle(file));
    }

    /**
     * To be called before Spark is started: a user's bundle is checked, and where tasks run in this process, all that
     * their threads share is loaded, and ND4J started. Not beside Spark's start, though that would save a second:
     * JavaCPP looks up symbols (dlsym) while it walks the loaded libraries (dl_iterate_phdr), and if Spark loads one at
     * that moment (dlopen), each of the two threads waits for ever for a lock that the other holds. Their scorers the
     * tasks build themselves, since the number of native threads is one of the thread that sets it.
     *
     * @param here whether tasks run in this process
     */
    static void prepare(Path file, boolean fast, boolean here) {
        if (here) {
            load(file, fast).close();
        } else if (file != null) {
            bundle(file);
        }
    }

    /** How executors get the model: the shipped one is in their jar, a file is sent along. */
    static SentenceScorer.Loader loader(Path file, boolean fast, JavaSparkContext spark) {
        if (file == null) {
            return () -> IdleScorers.take(SHIPPED + fast, () -> load(null, fast));
        }
        spark.addFile(file.toUri().toString());
        String name = file.getFileName().toString();
        return () -> {
            Path sent = Path.of(SparkFiles.get(name));
            return IdleScorers.take(sent.toString() + fast, () -> load(sent, fast));
        };
    }

    /** What the model is and, as it is used, how good. */
    static ModelCard card(Path file, boolean fast) {
        ModelCard card = bundle(file).card();
        return card.measured(!fast && card.encoder() != null);
    }

    /** What the run manifest says of it; the bundle is checked on the way. */
    static RunManifest.Model manifest(Path file, boolean fast) {
        ModelCard card = card(file, fast);
        return new RunManifest.Model(
                card.id(),
                fast ? null : card.encoder(),
                file == null ? SHIPPED : FileHash.of(file),
                heldOutFraming(card));
    }

    private static ModelBundle bundle(Path file) {
        return file == null
                ? BUNDLES.computeIfAbsent(SHIPPED, name -> NetworkScorer.shippedBundle())
                : BUNDLES.computeIfAbsent(file.toAbsolutePath().toString(), name -> ModelBundle.read(file));
    }

    /**
     * Framing macro-F1 on outlets that the model has not seen: of the last such measurement in its card; null if there
     * is none.
     */
    private static Double heldOutFraming(ModelCard card) {
        return card.evaluations().stream()
                .filter(ModelCard.Evaluation::outletsHeldOut)
                .flatMap(evaluation -> evaluation.heads().stream())
                .filter(head -> head.head().equals("framing"))
                .map(ModelCard.HeadFigures::macroF1)
                .reduce(null, (first, last) -> last);
    }
}
