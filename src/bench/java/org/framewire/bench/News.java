package org.framewire.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.framewire.UserError;
import org.framewire.corpus.Article;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.OutletRegistry;
import org.framewire.input.FieldNames;
import org.framewire.input.RawItem;
import org.framewire.input.RawRecord;
import org.framewire.spark.InputPlan;
import org.framewire.spark.InputSplit;
import org.framewire.spark.SplitReader;
import org.framewire.text.Sentence;
import org.framewire.text.Sentences;

/**
 * An article to measure on.
 *
 * @param record as the input has it
 * @param article what {@code analyze} makes of it
 * @param sentences those of the article
 * @param bytes of the article's text in UTF-8
 */
public record News(RawRecord record, Article article, List<Sentence> sentences, long bytes) {
    /** The name of the sample corpus that comes with the project. */
    public static final String SAMPLE = "sample";

    /** Later than all articles, so that a run does not depend on its day. */
    static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /** The text before it was cleaned; of a web page the cleaned text. */
    public String rawText() {
        return FieldNames.defaults()
                .values(FieldNames.Field.TEXT, record.fields())
                .findFirst()
                .orElse(article.text());
    }

    /**
     * The first articles of an input; records that are none are passed over.
     *
     * @param inputs whatever {@code analyze} reads, or {@link #SAMPLE}
     * @param mostArticles where reading stops
     * @param mostSentences where reading stops, too; the last article is whole
     * @throws UserError if there is no article at all
     */
    public static List<News> read(List<String> inputs, int mostArticles, int mostSentences) {
        Configuration hadoop = new Configuration();
        List<String> places = inputs.stream().map(News::place).toList();
        ArticleParser parser = new ArticleParser(FieldNames.defaults(), OutletRegistry.shipped(), LATEST);
        List<News> news = new ArrayList<>();
        int sentences = 0;
        for (InputSplit split : InputPlan.of(places, hadoop).splits()) {
            try (SplitReader reader = new SplitReader(hadoop, FieldNames.defaults())) {
                Iterator<RawItem> items = reader.read(split);
                while (news.size() < mostArticles && sentences < mostSentences && items.hasNext()) {
                    if (items.next() instanceof RawRecord record) {
                        Article article = parser.parse(record).article();
                        if (article != null) {
                            news.add(of(record, article));
                            sentences += news.get(news.size() - 1).sentences().size();
                        }
                    }
                }
            }
        }
        if (news.isEmpty()) {
            throw new UserError("There is nothing to measure on", String.join(", ", inputs), "no article", null);
        }
        return news;
    }

    private static News of(RawRecord record, Article article) {
        List<Sentence> sentences = Sentences.of(article.title(), article.text());
        return new News(record, article, sentences, article.text().getBytes(StandardCharsets.UTF_8).length);
    }

    private static String place(String input) {
        return input.equals(SAMPLE) ? home().resolve("datasets/sample").toString() : input;
    }

    /** The project's folder, which {@code jobs/bench} tells. */
    static Path home() {
        return Path.of(System.getProperty("framewire.home", ""));
    }
}
