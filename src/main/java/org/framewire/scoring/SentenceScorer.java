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
     * Scores a batch.
     *
     * @param sentences any number; the answer for one does not depend on the others
     * @return one {@link Scores} a sentence, in the same order
     */
    List<Scores> score(List<Sentence> sentences);

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
