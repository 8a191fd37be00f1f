package org.framewire.network;

import java.util.ArrayList;
import java.util.List;
import org.framewire.bench.News;
import org.framewire.bench.NewsBenchmark;
import org.framewire.bench.Work;
import org.framewire.scoring.Scores;
import org.framewire.text.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Sentences to labels, features included. {@code OMP_NUM_THREADS} is 1 as everywhere in Framewire. */
public class ScorerBenchmark extends NewsBenchmark {
    /** Sentences to score at once, at least; a run has those of 32 articles. */
    private static final int BATCH = 64;

    /** {@code networks} as with {@code --fast}, or {@code encoder}: the whole model. */
    @Param({"networks", "encoder"})
    public String model;

    private NetworkScorer scorer;

    @Setup
    public void load() {
        ModelBundle bundle = NetworkScorer.shippedBundle();
        scorer = model.equals("encoder") ? NetworkScorer.load(bundle) : NetworkScorer.fast(bundle);
    }

    @TearDown
    public void close() {
        scorer.close();
    }

    @Benchmark
    public List<List<Scores>> scorer(Work work) {
        List<List<Sentence>> batch = new ArrayList<>();
        int sentences = 0;
        long bytes = 0;
        while (sentences < BATCH) {
            News news = next();
            batch.add(news.sentences());
            sentences += news.sentences().size();
            bytes += news.bytes();
        }
        work.begin();
        List<List<Scores>> scores = scorer.score(batch);
        work.end(sentences, bytes);
        return scores;
    }
}
