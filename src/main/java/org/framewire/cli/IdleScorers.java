package org.framewire.cli;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.framewire.scoring.Scores;
import org.framewire.scoring.SentenceScorer;
import org.framewire.text.Sentence;

/**
 * Scorers of this process that no task has at the moment, so that the next task need not build one: at most as many as
 * tasks have run at a time. They are kept until the process ends.
 */
final class IdleScorers {
    private static final Map<String, Queue<SentenceScorer>> IDLE = new ConcurrentHashMap<>();

    private IdleScorers() {}

    /**
     * A scorer for the calling thread, which closes it to give it back.
     *
     * @param model what scores: scorers of one model are alike
     * @param builder makes a scorer if none is idle
     */
    static SentenceScorer take(String model, Supplier<? extends SentenceScorer> builder) {
        Queue<SentenceScorer> idle = IDLE.computeIfAbsent(model, name -> new ConcurrentLinkedQueue<>());
        SentenceScorer found = idle.poll();
        return new Borrowed(found == null ? builder.get() : found, idle);
    }

    private static final class Borrowed implements SentenceScorer {
        private final Queue<SentenceScorer> idle;
        private SentenceScorer scorer;

        Borrowed(SentenceScorer scorer, Queue<SentenceScorer> idle) {
            this.scorer = scorer;
            this.idle = idle;
        }

        @Override
        public List<List<Scores>> score(List<List<Sentence>> texts) {
            return scorer.score(texts);
        }

        /** Once given back it is another's, and no longer to be had here. */
        @Override
        public void close() {
            if (scorer != null) {
                idle.add(scorer);
                scorer = null;
            }
        }
    }
}
