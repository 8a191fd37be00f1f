package org.framewire.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewire.UserError;
import org.framewire.scoring.ModelCard;

/**
 * A trained model in one file: a zip of {@code card.json}, {@code vocabulary.txt} and {@code weights.bin}, in this
 * order. It holds numbers and names only: the network is rebuilt in code from the sizes in the card, and nothing in a
 * bundle names a class.
 *
 * <p>Immutable by convention: nobody changes the arrays inside. Safe to share between threads.
 */
public final class ModelBundle {
    static final String EMBEDDING = "embedding";

    private final ModelCard card;
    private final Architecture architecture;
    private final Embedding embedding;
    private final Weights weights;
    private final Map<Integer, Convolution> convolutions = new HashMap<>();
    private NgramRows ngrams;

    ModelBundle(ModelCard card, Architecture architecture, Embedding embedding, Weights weights) {
        this.card = card;
        this.architecture = architecture;
        this.embedding = embedding;
        this.weights = weights;
    }

    /**
     * Reads and verifies a bundle.
     *
     * @throws UserError if there is no such file, or it is not a whole and unchanged model bundle
     */
    public static ModelBundle read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return BundleFile.read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw new UserError(
                    "there is no such model file",
                    file.toString(),
                    null,
                    "a model bundle made by the command train",
                    e);
        } catch (IOException e) {
            throw new UserError("the model file cannot be read", file.toString(), e.getMessage(), "a model bundle", e);
        }
    }

    /**
     * Reads and verifies a bundle.
     *
     * @param in is read to its end, not closed
     * @throws UserError if it is not a whole and unchanged model bundle
     */
    public static ModelBundle read(InputStream in) {
        try {
            return BundleFile.read(in, null);
        } catch (IOException e) {
            throw new UserError("the model cannot be read", null, e.getMessage(), "a model bundle", e);
        }
    }

    /**
     * Writes the bundle, under a temporary name first; the same model gives the same bytes.
     *
     * @throws UserError if the file cannot be written
     */
    public void write(Path file) {
        try {
            BundleFile.write(this, file);
        } catch (IOException e) {
            throw new UserError(
                    "the model file cannot be written", file.toString(), e.getMessage(), "a writable place", e);
        }
    }

    public ModelCard card() {
        return card;
    }

    /** The word vectors, to train another model with. */
    public Embedding embedding() {
        return embedding;
    }

    Architecture architecture() {
        return architecture;
    }

    Weights weights() {
        return weights;
    }

    /**
     * The convolution of a member, for all threads; made when first asked for.
     *
     * @throws Weights.Malformed if the bundle lacks it
     */
    synchronized Convolution convolution(int member) throws Weights.Malformed {
        Convolution convolution = convolutions.get(member);
        if (convolution == null) {
            convolution = Member.convolution(weights, architecture, embedding, member);
            convolutions.put(member, convolution);
        }
        return convolution;
    }

    /**
     * The n-gram vectors of all members, for all threads; made when first asked for.
     *
     * @throws Weights.Malformed if the bundle lacks one of them
     */
    synchronized NgramRows ngrams() throws Weights.Malformed {
        if (ngrams == null) {
            List<NgramTable> tables = new ArrayList<>();
            for (int number = 0; number < architecture.members(); number++) {
                tables.add(Member.table(weights, architecture, number));
            }
            ngrams = new NgramRows(tables);
        }
        return ngrams;
    }
}
