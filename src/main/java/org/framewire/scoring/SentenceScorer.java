package org.framewire.scoring;

import java.io.Serializable;
import java.util.List;
import org.framewire.text.Sentence;

/**
 * Tags sentences. An instance belongs to one thread at a time: it may hold buffers, native memory and a network that is
 * not safe to share.
 */
public interface SentenceScorer extends AutoCloseable {
    /**
     * Scores texts.
     *
     * @param texts any number, each the sentences of one article in order; what is said of a sentence may depend on the
     *     others of its text, and on no other text
     * @return for each text in order one {@link Scores} a sentence
     */
    List<List<Scores>> score(List<List<Sentence>> texts);

    /** Frees what the scorer holds; it must not be used after. */
    @Override
    void close();

    /** Makes a scorer where it is needed: it travels to the executors, the scorer itself does not. */
    @FunctionalInterface
    interface Loader extends Serializable {
        /** @return a scorer for the calling thread alone, until it closes it */
        SentenceScorer load();
    }
}
