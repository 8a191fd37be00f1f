package org.framewire.network;

import java.util.List;
import org.framewire.bench.News;
import org.framewire.bench.NewsBenchmark;
import org.framewire.bench.Work;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Sentences to the numbers that the networks take. */
public class FeaturizerBenchmark extends NewsBenchmark {
    private Featurizer featurizer;

    @Setup
    public void readVocabulary() {
        featurizer = new Featurizer(NetworkScorer.shippedBundle().embedding().vocabulary());
    }

    @Benchmark
    public List<Features> featurizer(Work work) {
        News news = next();
        work.begin();
        List<Features> features =
                news.sentences().stream().map(featurizer::features).toList();
        work.end(features.size(), news.bytes());
        return features;
    }
}
