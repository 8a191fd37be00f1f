package org.framewire.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.framewire.corpus.Article;
import org.framewire.corpus.Fingerprint;
import org.framewire.spark.CopySearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how the search for copies grows with the corpus; each size is searched in the same process. */
@Command(
        name = "copies",
        description = "The search for copies among growing numbers of articles, on one core.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class CopiesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private NewsInputs inputs;

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,3000,10000,33000,50000",
            description = "How many, smallest first.")
    private List<Integer> sizes;

    @Override
    public Integer call() throws IOException {
        List<Fingerprint> prints = prints(sizes.get(sizes.size() - 1));
        List<List<String>> rows = new ArrayList<>();
        double before = 0;
        try (SparkSession spark = Sessions.open("local[1]")) {
            for (int i = 0; i < sizes.size(); i++) {
                double seconds = CopySearch.seconds(spark, prints.subList(0, sizes.get(i)));
                double grown = i == 0 ? 1 : (double) sizes.get(i) / sizes.get(i - 1);
                rows.add(List.of(
                        MarkdownTable.number("%,.0f", sizes.get(i)),
                        MarkdownTable.number("%.1f", seconds),
                        i == 0 ? "" : MarkdownTable.number("%.2f", Math.log(seconds / before) / Math.log(grown))));
                before = seconds;
            }
        }
        spec.commandLine()
                .getOut()
                .println(Machine.describe() + "\n\n"
                        + MarkdownTable.of(List.of("articles", "seconds", "exponent of growth"), rows));
        return 0;
    }

    private List<Fingerprint> prints(int wanted) {
        List<News> news = inputs.articles(wanted);
        List<Fingerprint> prints = new ArrayList<>(wanted);
        for (int i = 0; i < wanted; i++) {
            int round = i / news.size();
            Article article = news.get(i % news.size()).article();
            Article changed = article.with(Corpora.changed(article.text(), round), "bench", 0);
            Fingerprint print = Fingerprint.of(changed);
            String where = print.where() + "-" + round;
            prints.add(new Fingerprint(where, print.source(), print.date(), print.textHash(), print.words()));
        }
        return prints;
    }
}
