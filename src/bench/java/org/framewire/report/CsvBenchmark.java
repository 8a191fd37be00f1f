package org.framewire.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framewire.bench.News;
import org.framewire.bench.NewsBenchmark;
import org.framewire.bench.Work;
import org.framewire.corpus.OutletRegistry;
import org.framewire.csv.RecordCsv;
import org.framewire.csv.RowWriter;
import org.framewire.scoring.CueScorer;
import org.framewire.scoring.ScoredSentence;
import org.framewire.scoring.Scores;
import org.framewire.text.Attribution;
import org.framewire.text.Attributions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Rows of {@code sentences.csv}, tagged by the rule baseline, to a file. Bytes are those of the file. */
public class CsvBenchmark extends NewsBenchmark {
    private final List<SentenceRow> rows = new ArrayList<>();
    private Path file;

    @Setup
    public void score() throws IOException {
        StateMedia media = new StateMedia(OutletRegistry.shipped());
        CueScorer scorer = new CueScorer();
        for (News news : news()) {
            List<Scores> scores = scorer.score(List.of(news.sentences())).get(0);
            List<Optional<Attribution>> found = Attributions.ofArticle(news.sentences());
            for (int i = 0; i < scores.size(); i++) {
                ScoredSentence scored = new ScoredSentence(
                        news.article(), news.sentences().get(i), scores.get(i), found.get(i), Optional.empty());
                SentenceRow.of(scored, news.article().id(), true, media).ifPresent(rows::add);
            }
        }
        file = Files.createTempFile("framewire-bench", ".csv");
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public void csv(Work work) throws IOException {
        work.begin();
        try (RowWriter<SentenceRow> writer = RecordCsv.open(file, SentenceRow.class)) {
            for (SentenceRow row : rows) {
                writer.write(row);
            }
        }
        work.end(rows.size(), Files.size(file));
    }
}
