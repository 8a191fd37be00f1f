package org.framewire.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
 * sentence are the same to the bit in whatever company it is scored, on the same kind of processor; probabilities are
 * given to six decimals.
 */
public final class NetworkScorer implements SentenceScorer {
    private static final String SHIPPED = "model.zip";

    private final ModelCard card;
    private final Featurizer featurizer;
    private final Ensemble ensemble;
    private final ReachCalibration reach;
    private final Decider decider;

    private NetworkScorer(ModelBundle bundle) throws Weights.Malformed {
        card = bundle.card();
        featurizer = new Featurizer(bundle.embedding().vocabulary());
        ensemble = Ensemble.load(bundle);
        reach = ReachCalibration.load(bundle);
        decider = Decider.load(bundle);
    }

    /** @throws UserError if the bundle lacks what its card promises */
    public static NetworkScorer load(ModelBundle bundle) {
        try {
            return new NetworkScorer(bundle);
        } catch (Weights.Malformed e) {
            throw new UserError(
                    "not a model bundle", bundle.card().id(), e.getMessage(), "weights that fit its card", e);
        }
    }

    /** @throws UserError if the file is not a model bundle */
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

    /** What the model is and how good it is. */
    public ModelCard card() {
        return card;
    }

    @Override
    public List<Scores> score(List<Sentence> sentences) {
        return scores(sentences.stream().map(featurizer::features).toList());
    }

    /** One answer a sentence, in order: the framing of its marked target in the place of the United States. */
    public List<Scores> scoreMarked(List<MarkedSentence> sentences) {
        return scores(sentences.stream()
                .map(marked -> featurizer.features(marked.sentence(), marked.target()))
                .toList());
    }

    private List<Scores> scores(List<Features> features) {
        return reach.apply(ensemble.outputs(features), features).stream()
                .map(decider::scores)
                .toList();
    }

    @Override
    public void close() {
        ensemble.close();
    }
}
