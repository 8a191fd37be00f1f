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
 * <p>An instance belongs to one thread and holds memory outside the Java heap until it is closed. The scores of a
 * sentence are the same to the bit in whatever company and on whatever processor it is scored; probabilities are given
 * to six decimals.
 */
public final class NetworkScorer implements SentenceScorer {
    private static final String SHIPPED = "model.zip";

    private final ModelCard card;
    private final Featurizer featurizer;
    private final Ensemble ensemble;
    private final ReachCalibration reach;
    private final Decider decider;
    private final Encoder encoder;
    private final SecondOpinion second;

    private NetworkScorer(ModelBundle bundle, Encoder encoder) throws Weights.Malformed {
        this.encoder = encoder;
        card = bundle.card();
        featurizer = new Featurizer(bundle.embedding().vocabulary());
        reach = ReachCalibration.load(bundle);
        decider = Decider.load(bundle, encoder == null ? Decider.NETWORKS : Decider.ENCODER);
        second = encoder == null ? null : SecondOpinion.load(bundle);
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
     * The networks of a model without their encoder: several times as fast, and not as good.
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
    public List<Scores> score(List<Sentence> sentences) {
        // How many threads native code takes is asked for in the thread that calls it, and scorers pass from task to
        // task.
        NativeThreads.one();
        List<Features> features = sentences.stream().map(featurizer::features).toList();
        List<double[][]> outputs = reach.apply(ensemble.outputs(features), features);
        return (encoder == null ? outputs : mixed(sentences, outputs))
                .stream().map(decider::scores).toList();
    }

    private List<double[][]> mixed(List<Sentence> sentences, List<double[][]> outputs) {
        List<Sentence> asked = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            if (second.asks(outputs.get(i))) {
                asked.add(sentences.get(i));
            }
        }
        Iterator<double[][]> opinions = encoder.logProbabilities(asked).iterator();
        List<double[][]> mixed = new ArrayList<>(outputs.size());
        for (double[][] own : outputs) {
            mixed.add(second.apply(own, second.asks(own) ? opinions.next() : null));
        }
        return mixed;
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
                .map(decider::scores)
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
