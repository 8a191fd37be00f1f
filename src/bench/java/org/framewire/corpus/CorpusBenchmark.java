package org.framewire.corpus;

import java.time.LocalDate;
import org.framewire.bench.News;
import org.framewire.bench.NewsBenchmark;
import org.framewire.bench.Work;
import org.framewire.input.FieldNames;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What is done to an article before it is split. */
public class CorpusBenchmark extends NewsBenchmark {
    private final ArticleParser parser =
            new ArticleParser(FieldNames.defaults(), OutletRegistry.shipped(), LocalDate.of(2100, 1, 1));

    /** Record to article: repair, cleaning, language, outlet, date. */
    @Benchmark
    public ParsedArticle articles(Work work) {
        News news = next();
        work.begin();
        ParsedArticle parsed = parser.parse(news.record());
        work.end(news.sentences().size(), news.bytes());
        return parsed;
    }

    /** Of that, the cleaning alone: repaired text to cleaned text. */
    @Benchmark
    public TextCleaner.CleanText cleaning(Work work) {
        News news = next();
        String raw = CharacterRepair.repair(news.rawText()).text();
        work.begin();
        TextCleaner.CleanText clean = TextCleaner.clean(news.article().title(), raw);
        work.end(news.sentences().size(), news.bytes());
        return clean;
    }

    /** Article to what the search for copies compares: hashed words and the passages that articles meet under. */
    @Benchmark
    public void dedup(Work work, Blackhole hole) {
        News news = next();
        work.begin();
        Fingerprint print = Fingerprint.of(news.article());
        hole.consume(print);
        hole.consume(print.passages());
        work.end(news.sentences().size(), news.bytes());
    }
}
