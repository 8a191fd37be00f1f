package org.framewire.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A benchmark on one thread that takes articles in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public abstract class NewsBenchmark {
    @Param(News.SAMPLE)
    public String input;

    /** Sentences after which no further article is read. */
    @Param("20000")
    public int sentences;

    private List<News> news;
    private int next;

    @Setup
    public void readNews() {
        news = News.read(List.of(input), Integer.MAX_VALUE, sentences);
    }

    /** All articles. */
    protected List<News> news() {
        return news;
    }

    /** The article whose turn it is. */
    protected News next() {
        News article = news.get(next);
        next = (next + 1) % news.size();
        return article;
    }
}
