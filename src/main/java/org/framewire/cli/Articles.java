package org.framewire.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.framewire.corpus.Article;
import org.framewire.corpus.ArticleParser;
import org.framewire.corpus.ParsedArticle;
import org.framewire.input.FieldNames;
import org.framewire.input.RawItem;
import org.framewire.input.Rejection;
import org.framewire.spark.InputPlan;
import org.framewire.spark.InputSplit;
import org.framewire.spark.SplitReader;

/** Reads articles as {@code analyze} does, in this process and one after the other. */
final class Articles {
    private Articles() {}

    /** Those of files whose fields have the usual names, in the languages that are kept by default. */
    static void read(List<String> inputs, Consumer<Article> articles) {
        read(inputs, null, Languages.of(Languages.DEFAULT), FieldNames.defaults(), articles, rejection -> {});
    }

    /**
     * @param inputs files, folders or globs
     * @param outlets the user's registry, or null
     * @param languages codes of the languages whose articles are kept
     * @param names which fields of a record are what
     */
    static void read(
            List<String> inputs,
            String outlets,
            Set<String> languages,
            FieldNames names,
            Consumer<Article> articles,
            Consumer<Rejection> rejections) {
        Configuration hadoop = new Configuration();
        InputPlan plan = InputPlan.of(inputs, hadoop);
        Registries registries = Registries.of(plan.registries(), outlets, hadoop);
        ArticleParser parser =
                new ArticleParser(names, registries.outlets(), LocalDate.now(Clock.systemUTC()), languages);
        plan.rejections().forEach(rejections);
        for (InputSplit split : plan.splits()) {
            try (SplitReader reader = new SplitReader(hadoop, names)) {
                Iterator<RawItem> items = reader.read(split);
                while (items.hasNext()) {
                    ParsedArticle parsed = parser.parse(items.next());
                    if (parsed.article() == null) {
                        rejections.accept(parsed.rejection());
                    } else {
                        articles.accept(parsed.article());
                    }
                }
            }
        }
    }
}
