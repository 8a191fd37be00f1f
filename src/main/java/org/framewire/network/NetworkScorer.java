package org.framewire.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.framewire.UserError;
import org.framewire.scoring.MarkedSentence;
import org.framewire.scoring.ModelCard;
import org.framewire.scoring.Scores;
import org.framewire.scoring.SentenceScorer;
import org.framewire.text.Sentence;

/**
 * Tags sentences with a trained network.
 *
 * <p>An instance belongs to one thread and holds memory outside the Java heap until it is closed. The scores of a text
 * are the same to the bit in whatever company and on whatever processor it is scored; probabilities are given to six
 * decimals.
 */
public final class NetworkScorer implements SentenceScorer {
    private static final String SHIPPED = "model.zip";

    private final ModelCard card;
    private final Featurizer featurizer;
    private final Ensemble ensemble;
    private final ReachCalibration reach;
    private final Decider decider;
    private final OpinionPool pool;
    private final Encoder encoder;

    private NetworkScorer(ModelBundle bundle, Encoder encoder) throws Weights.Malformed {
        this.encoder = encoder;
        card = bundle.card();
        featurizer = new Featurizer(bundle.embedding().vocabulary());
        reach = ReachCalibration.load(bundle);
        decider = Decider.load(bundle, encoder == null ? Decider.NETWORKS : Decider.ENCODER);
        pool = OpinionPool.load(bundle, encoder != null);
        ensemble = Ensemble.load(bundle);
    }

    /**
     * A model of networks, and of the encoder that its card names, which has to be the one that comes with Framewire.
     *
     * @throws UserError if the bundle lacks what its card promises, or needs another encoder
     */
    public static NetworkScorer load(ModelBundle bundle) {
        return load(bundle, bundle.card().encoder() == null ? null : encoder(bundle.card()));
    }

    /**
     * The networks of a model without their encoder: more than ten times as fast on raw news, and not as good.
     *
     * @throws UserError if the bundle lacks what its card promises
     */
    public static NetworkScorer fast(ModelBundle bundle) {
        return load(bundle, null);
    }

    private static NetworkScorer load(ModelBundle bundle, Encoder encoder) {
        try {
            return new NetworkScorer(bundle, encoder);
        } catch (Weights.Malformed e) {
            throw new UserError(
                    "not a model bundle", bundle.card().id(), e.getMessage(), "weights that fit its card", e);
        }
    }

    private static Encoder encoder(ModelCard card) {
        EncoderFile shipped = EncoderFile.shipped();
        if (!shipped.id().equals(card.encoder())) {
            throw new UserError(
                    "The model was made with another encoder than the one here",
                    card.id(),
                    card.encoder(),
                    shipped.id() + ", or the option --fast, which does without");
        }
        return new Encoder(shipped);
    }

    /** @throws UserError if the file is not a model bundle, or needs another encoder */
    public static NetworkScorer load(Path file) {
        return load(ModelBundle.read(file));
    }

    /** The model that comes with Framewire. */
    public static NetworkScorer shipped() {
        return load(shippedBundle());
    }

    /** The bundle of the model that comes with Framewire. */
    public static ModelBundle shippedBundle() {
        try (InputStream in = NetworkScorer.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + SHIPPED + " beside " + NetworkScorer.class.getName());
            }
            return ModelBundle.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the encoder that comes with Framewire. */
    public static String encoder() {
        return EncoderFile.shipped().id();
    }

    /** What the model is and how good it is. */
    public ModelCard card() {
        return card;
    }

    @Override
    public List<List<Scores>> score(List<List<Sentence>> texts) {
        // How many threads native code takes is asked for in the thread that calls it, and scorers pass from task to
        // task.
        NativeThreads.one();
        List<Sentence> sentences = texts.stream().flatMap(List::stream).toList();
        List<Features> features = sentences.stream().map(featurizer::features).toList();
        List<double[][]> calibrated = reach.apply(ensemble.outputs(features), features);
        List<double[][]> outputs = new ArrayList<>(calibrated.size());
        List<double[][]> surroundings = new ArrayList<>(calibrated.size());
        for (List<Sentence> text : texts) {
            int from = outputs.size();
            List<double[][]> own = Signs.apply(text, calibrated.subList(from, from + text.size()));
            outputs.addAll(own);
            surroundings.addAll(Surroundings.of(own));
        }
        Iterator<double[][]> pooled = pool.pooled(
                        outputs,
                        surroundings,
                        encoder == null
                                ? null
                                : asked -> encoder.logProbabilities(
                                        asked.stream().map(sentences::get).toList()))
                .iterator();
        return texts.stream()
                .map(text -> text.stream()
                        .map(sentence -> decider.scores(pooled.next()))
                        .toList())
                .toList();
    }

    /**
     * One answer a sentence, in order, by the networks: the framing of its marked target in the place of the United
     * States.
     */
    public List<Scores> scoreMarked(List<MarkedSentence> sentences) {
        List<Features> features = sentences.stream()
                .map(marked -> featurizer.features(marked.sentence(), marked.target()))
                .toList();
        return reach.apply(ensemble.outputs(features), features).stream()
                .map(outputs -> decider.scores(pool.alone(outputs, Surroundings.none())))
                .toList();
    }

    @Override
    public void close() {
        ensemble.close();
        if (encoder != null) {
            encoder.close();
        }
    }
}
