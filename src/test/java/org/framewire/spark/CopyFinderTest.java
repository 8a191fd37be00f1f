package org.framewire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.framewire.corpus.Article;
import org.framewire.corpus.Fingerprint;
import org.framewire.corpus.Stories;
import org.framewire.corpus.TestArticles;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    private final JavaSparkContext spark = LocalSpark.context();

    @Test
    void copies_are_found_among_many_articles_with_the_same_boilerplate() {
        String box = words("box", 60);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(article(100 + i, words("own" + i + "x", 90) + " " + box));
        }
        articles.add(article(200, words("own7x", 50) + " " + box));
        articles.add(article(201, words("own7x", 90) + " edited " + box));

        List<String> one = stories(articles, 1);

        assertThat(one).isEqualTo(stories(articles, 5));
        assertThat(one.subList(60, 62)).containsOnly(one.get(7));
        assertThat(one.stream().distinct()).hasSize(60);
    }

    @Test
    void a_text_that_stands_everywhere_is_one_story() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            articles.add(article(100 + i, words("same", 50)));
        }
        articles.add(article(300, "Too short to share a passage"));
        articles.add(article(301, "Too short to share"));
        articles.add(article(302, "too short to share."));

        List<String> stories = stories(articles, 3);

        assertThat(stories.subList(0, 120)).containsOnly(stories.get(0));
        assertThat(stories.get(121)).isEqualTo(stories.get(122)).isNotEqualTo(stories.get(120));
    }

    private List<String> stories(List<Article> articles, int partitions) {
        List<Fingerprint> prints = articles.stream().map(Fingerprint::of).toList();
        Stories stories = new CopyFinder(spark, partitions).find(spark.parallelize(prints, partitions));
        return articles.stream().map(article -> stories.of(article).story()).toList();
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    private static Article article(int number, String text) {
        return TestArticles.article(
                "a:" + number,
                "id" + number,
                "Outlet " + number,
                LocalDate.of(2024, 1, 1).plusDays(number % 3),
                null,
                text);
    }
}
