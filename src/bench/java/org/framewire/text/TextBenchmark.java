package org.framewire.text;

import java.util.List;
import java.util.Optional;
import org.framewire.bench.News;
import org.framewire.bench.NewsBenchmark;
import org.framewire.bench.Work;
import org.framewire.corpus.Gazetteer;
import org.openjdk.jmh.annotations.Benchmark;

/** What is read off the words of an article. */
public class TextBenchmark extends NewsBenchmark {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Sources sources = new Sources(Gazetteer.shipped());

    /** Cleaned text to spans of sentences. */
    @Benchmark
    public List<Span> splitter(Work work) {
        News news = next();
        work.begin();
        List<Span> spans = splitter.split(news.article().text());
        work.end(spans.size(), news.bytes());
        return spans;
    }

    /** Cleaned text to its quotations. */
    @Benchmark
    public Quotations quotes(Work work) {
        News news = next();
        work.begin();
        Quotations quotations = Quotations.in(news.article().text());
        work.end(news.sentences().size(), news.bytes());
        return quotations;
    }

    /** Sentences to whose claim each is. */
    @Benchmark
    public List<Optional<Attribution>> attributions(Work work) {
        News news = next();
        work.begin();
        List<Optional<Attribution>> found = Attributions.ofArticle(news.sentences());
        work.end(news.sentences().size(), news.bytes());
        return found;
    }

    /** The same, with who the source is as far as the article tells. */
    @Benchmark
    public List<Optional<Source>> claims(Work work) {
        News news = next();
        work.begin();
        List<List<Token>> tokens = Sentences.tokens(news.sentences());
        List<Optional<Source>> found = sources.ofArticle(tokens, Attributions.ofArticle(news.sentences(), tokens));
        work.end(news.sentences().size(), news.bytes());
        return found;
    }
}
